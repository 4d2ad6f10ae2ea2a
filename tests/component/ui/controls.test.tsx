import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { Dialog } from '../../../src/ui/Dialog.tsx'
import { Segmented } from '../../../src/ui/Segmented.tsx'
import { Select } from '../../../src/ui/Select.tsx'
import { Slider } from '../../../src/ui/Slider.tsx'
import { Switch } from '../../../src/ui/Switch.tsx'
import { TextField } from '../../../src/ui/TextField.tsx'

const options = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: 'Beta' },
  { value: 'c', label: 'Gamma' },
]

describe('Segmented', () => {
  it('gives the value of the option that is pressed', async () => {
    const change = vi.fn()
    await render(<Segmented label="Letter" value="a" options={options} onChange={change} />)
    await page.getByRole('button', { name: 'Beta' }).click()
    expect(change).toHaveBeenCalledExactlyOnceWith('b')
  })

  it('stays as it is when the chosen option is pressed again', async () => {
    const change = vi.fn()
    await render(<Segmented label="Letter" value="a" options={options} onChange={change} />)
    await page.getByRole('button', { name: 'Alpha' }).click()
    expect(change).not.toHaveBeenCalled()
  })

  it('is a group with a name, and says which option is chosen', async () => {
    await render(<Segmented label="Letter" value="b" options={options} onChange={vi.fn()} />)
    const group = page.getByRole('group', { name: 'Letter' })
    await expect.element(group.getByRole('button', { name: 'Beta' })).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('Select', () => {
  it('shows the chosen option and is chosen from by keyboard', async () => {
    const change = vi.fn()
    await render(<Select label="Letter" value="a" options={options} onChange={change} />)
    const trigger = page.getByRole('combobox', { name: 'Letter' })
    await expect.element(trigger).toHaveTextContent('Alpha')
    await trigger.click()
    await expect.element(page.getByRole('option', { name: 'Gamma' })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(change).toHaveBeenCalledExactlyOnceWith('c')
  })
})

describe('Switch', () => {
  it('is turned by its words as well as by itself', async () => {
    const change = vi.fn()
    await render(<Switch label="Estimates" on={false} onChange={change} />)
    await page.getByText('Estimates').click()
    expect(change).toHaveBeenCalledExactlyOnceWith(true)
  })
})

describe('Slider', () => {
  const commit = vi.fn()
  function Held() {
    const [value, setValue] = useState(5)
    return (
      <Slider
        label="Years"
        value={value}
        min={0}
        max={10}
        step={1}
        sayValue={(years) => `${years} years`}
        onPreview={setValue}
        onCommit={commit}
      />
    )
  }

  it('speaks its value in words and moves by the keys', async () => {
    await render(<Held />)
    const slider = page.getByRole('slider', { name: 'Years' })
    await expect.element(slider).toHaveAttribute('aria-valuetext', '5 years')
    slider.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(slider).toHaveAttribute('aria-valuetext', '6 years')
    expect(commit).toHaveBeenLastCalledWith(6)
  })
})

describe('TextField', () => {
  const check = (raw: string) => (/^\d+$/.test(raw) ? null : 'Digits only')

  it('takes a value that passes, on Enter', async () => {
    const commit = vi.fn()
    await render(<TextField label="Number" value="1" check={check} onCommit={commit} />)
    await page.getByLabelText('Number').fill('42')
    expect(commit).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(commit).toHaveBeenCalledExactlyOnceWith('42')
  })

  it('says what is wrong, keeps what was typed, and gives it back on Escape', async () => {
    const commit = vi.fn()
    await render(<TextField label="Number" value="1" check={check} onCommit={commit} />)
    const field = page.getByLabelText('Number')
    await field.fill('four')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('Digits only')
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await expect.element(field).toHaveValue('four')
    await userEvent.keyboard('{Escape}')
    await expect.element(field).toHaveValue('1')
    expect(commit).not.toHaveBeenCalled()
  })
})

describe('Dialog', () => {
  it('opens by its button, names itself, and gives the focus back when closed', async () => {
    await render(
      <Dialog trigger="Cite" title="How to cite" closeLabel="Close">
        <p>Words</p>
      </Dialog>,
    )
    await page.getByRole('button', { name: 'Cite' }).click()
    await expect.element(page.getByRole('dialog', { name: 'How to cite' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Cite' })).toHaveFocus()
  })
})
