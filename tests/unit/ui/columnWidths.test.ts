import { expect, it } from 'vitest'
import { columnWidths } from '../../../src/ui/columnWidths.ts'
import type { TableColumn } from '../../../src/ui/TableColumn.ts'

const column: TableColumn<string> = {
  id: 'a',
  header: 'Name',
  align: 'start',
  text: (row) => row,
  order: (row) => row,
}
const widthOf = (...rows: string[]) => columnWidths([column], rows)[0] ?? 0

it('a column is as wide as its longest row, in sight or not', () => {
  expect(widthOf('short', 'a rather long name')).toBeGreaterThan(widthOf('short', 'short too'))
})

it('a Chinese character takes the room of two digits', () => {
  expect(widthOf('开放权重语言模型')).toBe(widthOf('1234567890123456'))
})

it('one endless name does not push the others out of sight', () => {
  expect(widthOf('x'.repeat(500))).toBe(widthOf('x'.repeat(50)))
})
