import { useState } from 'react'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import { isoOfDay, type Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { saveFile } from '../shared/saveFile.ts'
import { csvColumns } from './modelCells.ts'

type Props = { readonly rows: readonly ModelRow[]; readonly dataDate: Day }

/** Saves the models in the list, in its order, with every fact. */
export function ModelsCsvButton({ rows, dataDate }: Props) {
  const f = useFormatter()
  const [failed, setFailed] = useState(false)
  const save = async () => {
    try {
      const { csvOfCells } = await import('../../export/csvOfCells.ts')
      const header = csvColumns.map((column) => f.show(column.header))
      const cells = rows.map((row) => csvColumns.map((column) => column.cell(row)))
      const name = `crossover-models-${isoOfDay(dataDate)}.csv`
      saveFile(name, 'text/csv;charset=utf-8', csvOfCells(header, cells, f))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div data-print="hide">
      <Button onClick={() => void save()}>{f.show(msg('models.csv'))}</Button>
      {failed ? <span role="alert">{f.show(msg('action.csv.failed'))}</span> : null}
    </div>
  )
}
