import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { DataTable } from '../../../src/ui/DataTable.tsx'
import type { TableColumn } from '../../../src/ui/TableColumn.ts'

type Row = { readonly name: string; readonly score: number | null }

const columns: readonly TableColumn<Row>[] = [
  { id: 'name', header: 'Name', align: 'start', text: (row) => row.name, order: (row) => row.name },
  {
    id: 'score',
    header: 'Score',
    align: 'end',
    text: (row) => (row.score === null ? '' : String(row.score)),
    order: (row) => row.score,
    link: (row) => (row.name === 'Birch 1' ? 'https://example.org/birch' : null),
  },
]
const words = {
  showAll: 'Show all',
  showFewer: 'Show fewer',
  sortBy: (header: string) => `Sort by ${header}`,
}
const show = (rows: readonly Row[]) =>
  render(
    <DataTable
      caption="Scores"
      columns={columns}
      rows={rows}
      keyOf={(row) => row.name}
      language="en"
      words={words}
    />,
  )
const rowTexts = () =>
  [...document.querySelectorAll('tbody tr:not([aria-hidden])')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  )
const few: readonly Row[] = [
  { name: 'Birch 1', score: 2 },
  { name: 'Aster 10', score: null },
  { name: 'Aster 2', score: 0 },
]
const many = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Model ${index + 1}`, score: index }))

it('rows stand in the order given until a header is pressed', async () => {
  await show(few)
  expect(rowTexts().map(([name]) => name)).toEqual(['Birch 1', 'Aster 10', 'Aster 2'])
  await page.getByRole('button', { name: 'Name' }).click()
  expect(rowTexts().map(([name]) => name)).toEqual(['Aster 2', 'Aster 10', 'Birch 1'])
  await expect
    .element(page.getByRole('columnheader', { name: 'Name' }))
    .toHaveAttribute('aria-sort', 'ascending')
})

it('a gap is an empty cell and comes last both ways; zero is a number', async () => {
  await show(few)
  const score = page.getByRole('button', { name: 'Score' })
  await score.click()
  expect(rowTexts().map(([, text]) => text)).toEqual(['2', '0', ''])
  await score.click()
  expect(rowTexts().map(([, text]) => text)).toEqual(['0', '2', ''])
})

it('a cell with an address is a link to it', async () => {
  await show(few)
  await expect
    .element(page.getByRole('link', { name: '2' }))
    .toHaveAttribute('href', 'https://example.org/birch')
})

it('a dozen rows are shown at first, all of them on demand', async () => {
  await show(many(40))
  expect(rowTexts()).toHaveLength(12)
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(rowTexts()).toHaveLength(40)
  await page.getByRole('button', { name: 'Show fewer' }).click()
  expect(rowTexts()).toHaveLength(12)
})

it('a table of thousands keeps only the rows in sight, and says how many there are', async () => {
  await show(many(3000))
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.element(page.getByRole('table')).toHaveAttribute('aria-rowcount', '3001')
  expect(rowTexts().length).toBeLessThan(120)
  const box = page.getByRole('region', { name: 'Scores' }).element()
  box.scrollTop = box.scrollHeight
  await expect.element(page.getByText('Model 3000')).toBeInTheDocument()
  expect(rowTexts().length).toBeLessThan(120)
})

it('the box can be reached and scrolled by keyboard', async () => {
  await show(many(40))
  await userEvent.tab()
  await expect.element(page.getByRole('region', { name: 'Scores' })).toHaveFocus()
})
