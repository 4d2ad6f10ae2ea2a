import { describe, expect, it, vi } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { applyDisplay } from '../../../src/domain/display/applyDisplay.ts'
import { noDisplay, type Display } from '../../../src/domain/display/Display.ts'
import { draw } from '../../support/drawn.tsx'
import { scatterFigure } from '../../support/sampleFigures.ts'

/** Draws the sample as a reader has set it, and gives what is set next. */
async function drawSet(display: Partial<Display> = {}) {
  const set = vi.fn<(change: Partial<Display>) => void>()
  const figure = applyDisplay(scatterFigure(), { ...noDisplay, ...display })
  const drawn = await draw(figure, { onDisplay: set })
  return { ...drawn, set, all: scatterFigure().panels[0].series.map(({ id }) => id) }
}

function pointer(target: Element, type: string, x: number, y: number, more: PointerEventInit = {}): void {
  const box = target.getBoundingClientRect()
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      pointerId: 1,
      isPrimary: true,
      pointerType: 'mouse',
      clientX: box.left + x,
      clientY: box.top + y,
      ...more,
    }),
  )
}

describe('the legend', () => {
  it('switches a series off; with Shift or a double click it is seen alone, and again all are back', async () => {
    const { set, all, layout } = await drawSet()
    const [first] = layout.legend.items
    const name = first?.entry.name ?? ''
    const ids: readonly string[] = first?.entry.series ?? []
    const others = all.filter((id) => !ids.includes(id))
    const entry = page.getByRole('button', { name, exact: true })
    await entry.click()
    expect(set).toHaveBeenLastCalledWith({ hide: [...ids] })
    await entry.click({ modifiers: ['Shift'] })
    expect(set).toHaveBeenLastCalledWith({ hide: others })
    await userEvent.dblClick(entry)
    expect(set).toHaveBeenLastCalledWith({ hide: others })
  })
  it('keeps what is switched off, unpressed, and brings all back', async () => {
    const { set, all, layout } = await drawSet()
    const ids: readonly string[] = layout.legend.items[0]?.entry.series ?? []
    await cleanup()
    const { set: again } = await drawSet({ hide: all.filter((id) => !ids.includes(id)) })
    await page.getByRole('button', { name: 'Show all series' }).last().click()
    expect(again).toHaveBeenLastCalledWith({ hide: [] })
    expect(set).not.toHaveBeenCalled()
  })
})

describe('dragging along time', () => {
  it('selects a stretch and zooms to it, and the click at its end pins nothing', async () => {
    const { set, surface, layout } = await drawSet()
    const [from, to] = layout.panels[0]?.x.scale.domain ?? [0, 1]
    const { x = 0, width = 0 } = layout.panels[0]?.plot ?? {}
    pointer(surface, 'pointerdown', x + width * 0.25, 150)
    // The pointer that these events speak of does not exist, so it cannot be captured.
    surface.setPointerCapture = () => undefined
    pointer(surface, 'pointermove', x + width * 0.5, 155)
    await expect.poll(() => surface.querySelectorAll('rect').length).toBeGreaterThan(0)
    pointer(surface, 'pointermove', x + width * 0.75, 155)
    pointer(surface, 'pointerup', x + width * 0.75, 155)
    surface.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(set).toHaveBeenCalledTimes(1)
    const zoom = set.mock.calls[0]?.[0].zoom
    expect(zoom?.from).toBeCloseTo(from + (to - from) * 0.25, -1)
    expect(zoom?.to).toBeCloseTo(from + (to - from) * 0.75, -1)
  })
  it('is left to the page where a finger moves up or down', async () => {
    const { set, surface } = await drawSet()
    pointer(surface, 'pointerdown', 300, 150, { pointerType: 'touch' })
    pointer(surface, 'pointermove', 310, 260, { pointerType: 'touch' })
    pointer(surface, 'pointercancel', 310, 260, { pointerType: 'touch' })
    expect(set).not.toHaveBeenCalled()
    expect(getComputedStyle(surface).touchAction).toContain('pan-y')
  })
})

it('a mark is pinned with its details open, and let go when it is chosen again', async () => {
  const { set, surface } = await drawSet()
  surface.focus()
  await userEvent.keyboard('{Home}{Enter}')
  const [pin] = set.mock.calls[0]?.[0].pins ?? []
  expect(pin).toMatchObject({ panel: 'panel' })
  await expect.element(page.getByRole('group', { name: /^Details of/ })).toBeVisible()
  await cleanup()
  const { set: next, surface: other } = await drawSet({ pins: pin ? [pin] : [] })
  other.focus()
  await userEvent.keyboard('{Home}{Enter}')
  expect(next).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  expect(next).toHaveBeenLastCalledWith({ pins: [] })
})
