import { measured } from '../../domain/figure/text.ts'
import { mostCompared, type ComparedModels } from '../../domain/series/comparedModels.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Notice } from '../../ui/Notice.tsx'

type Props = {
  readonly leftOut: Pick<ComparedModels, 'unknown' | 'beyond'> | null
  readonly dismiss: () => void
}

const longest = 60

/** Tells which models of an address are not shown, and why. */
export function LeftOutNotice({ leftOut, dismiss }: Props) {
  const f = useFormatter()
  if (!leftOut) return null
  const most = measured('count', mostCompared)
  return (
    <Notice
      kind="hint"
      title={f.show(msg('compare.refused'))}
      dismiss={{ label: f.show(msg('action.dismiss')), act: dismiss }}
    >
      <ul>
        {leftOut.unknown.map((id) => (
          <li key={id}>
            {f.show(
              msg('compare.unknown', { id: { en: id.length > longest ? `${id.slice(0, longest)}…` : id } }),
            )}
          </li>
        ))}
        {leftOut.beyond.map((row) => (
          <li key={row.id}>{f.show(msg('compare.beyond', { name: { en: row.name }, most }))}</li>
        ))}
      </ul>
    </Notice>
  )
}
