import type { Figure } from '../../domain/figure/Figure.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { accountOf } from '../accountOf.ts'
import { originOf } from '../originOf.ts'
import { tableSheet } from './tableSheet.ts'
import { sheetName, workbookOf, type Sheet } from './workbookOf.ts'

/** A figure as an Excel workbook: its table, and a sheet with what the numbers mean and where they come from. */
export function xlsxOf(figure: Figure, url: string, f: Formatter): Uint8Array {
  const account: Sheet = {
    name: sheetName(f.show(msg('export.sheet.account'))),
    rows: [
      [f.show(figure.headline)],
      ...accountOf(figure, url, f).flatMap(({ title, lines }) => lines.map((line) => [title, line])),
    ],
  }
  return workbookOf([tableSheet(figure, f), account], {
    title: f.show(figure.headline),
    description: f.show(figure.subtitle),
    dataDate: figure.dataDate,
    custom: originOf([{ figure, url }], f),
  })
}
