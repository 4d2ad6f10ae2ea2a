import { useState } from 'react'
import { measured } from '../../../../domain/figure/text.ts'
import { lackingFields, type Mapping } from '../../../../domain/intake/fields.ts'
import { intakeLimits } from '../../../../domain/intake/limits.ts'
import type { JoinMode } from '../../../../domain/intake/OwnData.ts'
import { tooManyScores } from '../../../../domain/intake/tooManyScores.ts'
import { msg } from '../../../../i18n/msg.ts'
import type { OwnSession, Reading } from '../../../../state/own/OwnSession.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useFormatter } from '../../../../ui/FormatterContext.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { Segmented } from '../../../../ui/Segmented.tsx'
import { IssueList } from './IssueList.tsx'
import { MappingTable } from './MappingTable.tsx'
import styles from '../own.module.css'

type Props = { readonly session: OwnSession; readonly reading: Extract<Reading, { kind: 'read' }> }

/** What was read: how many rows can be used, what each column is taken for, and every problem with its place. */
export function OwnRead({ session, reading }: Props) {
  const f = useFormatter()
  const { intake, input, issues, isStale } = reading
  const [mode, setMode] = useState<JoinMode>(session.own?.mode ?? 'join')
  const name = { en: input.name }
  const tooMany = tooManyScores(reading.tables)
  const total = measured('count', intake.total)
  const counts =
    intake.issueCount === 0
      ? msg('own.counts.clean', { name, total })
      : msg('own.counts', {
          name,
          total,
          used: measured('count', intake.used),
          problems: measured('count', intake.issueCount),
        })
  return (
    <div className={styles['stack']}>
      <p className={styles['counts']} role="status">
        {f.show(isStale ? msg('own.rereading') : counts)}
      </p>
      <Lacking mapping={intake.mapping} isUsable={isStale || intake.used > 0} />
      {tooMany === null || isStale ? null : (
        <Notice kind="problem">
          <p>
            {f.show(
              msg('own.tooManyScores', {
                n: measured('count', tooMany),
                most: measured('count', intakeLimits.scoresOfATest),
              }),
            )}
          </p>
        </Notice>
      )}
      <MappingTable
        intake={intake}
        benchmarks={reading.benchmarks}
        onChange={(mapping) => session.remap(mapping)}
      />
      {issues.length === 0 ? null : (
        <section className={styles['part']}>
          <h3 className={styles['label']}>{f.show(msg('own.problems'))}</h3>
          <IssueList key={issues.length} issues={issues} />
          {intake.issueCount > issues.length ? (
            <p className={styles['small']}>
              {f.show(
                msg('own.problems.beyond', { n: measured('count', intake.issueCount - issues.length) }),
              )}
            </p>
          ) : null}
        </section>
      )}
      <section className={styles['part']}>
        <Segmented
          label={f.show(msg('own.mode'))}
          value={mode}
          options={[
            { value: 'join', label: f.show(msg('own.mode.join')) },
            { value: 'replace', label: f.show(msg('own.mode.replace')) },
          ]}
          onChange={(value) => setMode(value === 'replace' ? 'replace' : 'join')}
        />
        <p className={styles['small']}>{f.show(msg('own.mode.hint'))}</p>
      </section>
      <div className={styles['row']}>
        <Button
          look="solid"
          disabled={isStale || intake.used === 0 || tooMany !== null}
          onClick={() => session.apply(mode)}
        >
          {f.show(msg('own.apply'))}
        </Button>
        <Button onClick={session.cancel}>{f.show(msg('own.another'))}</Button>
      </div>
    </div>
  )
}

/** What the columns must still say before a row can be used. */
function Lacking({ mapping, isUsable }: { readonly mapping: Mapping; readonly isUsable: boolean }) {
  const f = useFormatter()
  const [first, ...others] = lackingFields(mapping)
  if (first === undefined)
    return isUsable ? null : (
      <Notice kind="problem">
        <p>{f.show(msg('own.nothing'))}</p>
      </Notice>
    )
  const fields = f.list([first, ...others].map((field) => msg(`intake.field.${field}`)))
  return (
    <Notice kind="problem">
      <p>
        {f.show(
          others.length === 0
            ? msg('own.lacking.one', { field: msg(`intake.field.${first}`) })
            : msg('own.lacking.any', { fields: { en: fields } }),
        )}
      </p>
    </Notice>
  )
}
