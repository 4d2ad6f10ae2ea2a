import { useState } from 'react'
import type { Figure } from '../../domain/figure/Figure.ts'
import { isoOfDay } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { useComplete } from '../../state/useLinks.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { saveFile } from '../shared/saveFile.ts'

/** Saves the rows of the figure in sight. */
export function CsvButton({ figure }: { readonly figure: Figure }) {
  const f = useFormatter()
  const complete = useComplete()
  const [failed, setFailed] = useState(false)
  const save = async () => {
    try {
      const { csvOf } = await import('../../export/csvOf.ts')
      const name = `crossover-${figure.chart}-${isoOfDay(figure.dataDate)}.csv`
      saveFile(name, 'text/csv;charset=utf-8', csvOf(await complete(figure), f))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button onClick={() => void save()}>{f.show(msg('action.csv'))}</Button>
      {failed ? <span role="alert">{f.show(msg('action.csv.failed'))}</span> : null}
    </>
  )
}
