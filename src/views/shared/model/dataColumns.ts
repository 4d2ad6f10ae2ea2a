import { isDayQuantity } from '../../../domain/figure/isDayQuantity.ts'
import type { Quantity } from '../../../domain/figure/Quantity.ts'
import type { Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import type { TableColumn } from '../../../ui/TableColumn.ts'

/** A column of words. */
export const wordColumn = <R>(
  id: string,
  header: Text,
  f: Formatter,
  text: (row: R) => string,
): TableColumn<R> => ({
  id,
  header: f.show(header),
  align: 'start',
  text,
  order: (row) => text(row) || null,
})

/** A column of numbers of one quantity. */
export const numberColumn = <R>(
  id: string,
  header: Text,
  f: Formatter,
  {
    quantity,
    value,
    signed = false,
  }: { quantity: Quantity; value: (row: R) => number | null; signed?: boolean },
): TableColumn<R> => ({
  id,
  header: f.show(header),
  // Days and months are read as words are.
  align: isDayQuantity(quantity) ? 'start' : 'end',
  text: (row) => {
    const number = value(row)
    if (number === null) return ''
    const text = f.number(quantity, number, 'full')
    return signed && number > 0 ? `+${text}` : text
  },
  order: value,
})
