import { useState } from 'react'
import { measured } from '../../../../domain/figure/text.ts'
import type { IntakeIssue } from '../../../../domain/intake/mapSheet.ts'
import { msg } from '../../../../i18n/msg.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useFormatter } from '../../../../ui/FormatterContext.ts'
import { saveFile } from '../../saveFile.ts'
import styles from '../own.module.css'

const first = 20
const more = 200

/** Every problem of a file: where it is, what stands there, what is wrong with it and what follows. */
export function IssueList({ issues }: { readonly issues: readonly IntakeIssue[] }) {
  const f = useFormatter()
  const [shown, setShown] = useState(first)
  const where = ({ line, column }: IntakeIssue) =>
    f.show(
      column === null
        ? msg('own.problem.row', { line: measured('count', line) })
        : msg('own.problem.cell', { line: measured('count', line), column: { en: column } }),
    )
  const save = async () => {
    const { rowsCsv } = await import('../../../../export/rowsCsv.ts')
    const rows = issues.map(({ line, column, value, why, lost }) => [
      String(line),
      column ?? '',
      value,
      f.show(msg(`intake.why.${why}`)),
      f.show(msg(`own.lost.${lost}`)),
    ])
    saveFile('problems.csv', 'text/csv;charset=utf-8', rowsCsv(rows))
  }
  return (
    <>
      <ol className={styles['issues']}>
        {issues.slice(0, shown).map((issue, index) => (
          // The list never changes its order: a place is a name.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles['issue']}>
            <p>
              <span className={styles['where']}>{where(issue)}</span>
              {issue.value === '' ? null : (
                <code className={styles['value']} dir="auto">
                  {issue.value}
                </code>
              )}
            </p>
            <p>
              {f.show(msg(`intake.why.${issue.why}`))}{' '}
              <span className={styles['lost']} data-lost={issue.lost}>
                {f.show(msg(`own.lost.${issue.lost}`))}
              </span>
            </p>
          </li>
        ))}
      </ol>
      <div className={styles['row']}>
        {issues.length > shown ? (
          <Button onClick={() => setShown(shown + more)}>
            {f.show(
              msg('own.problems.more', { n: measured('count', Math.min(more, issues.length - shown)) }),
            )}
          </Button>
        ) : null}
        <Button onClick={() => void save().catch(() => undefined)}>{f.show(msg('own.problems.save'))}</Button>
      </div>
    </>
  )
}
