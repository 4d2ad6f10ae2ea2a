import type { Control, FilterSetting } from '../../catalog/defineChart.ts'
import { msg } from '../../i18n/msg.ts'
import type { Refused } from '../../state/useViewState.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Notice } from '../../ui/Notice.tsx'
import { sayRaw } from './sayRaw.ts'

type Props = {
  readonly refused: Refused
  readonly settings: readonly (Control | FilterSetting)[]
  readonly dismiss: () => void
}

const longest = 40
const shortened = (raw: string): string => (raw.length > longest ? `${raw.slice(0, longest)}…` : raw)

/** Tells which part of an address could not be followed, and what is shown instead. */
export function RefusedNotice({ refused, settings, dismiss }: Props) {
  const f = useFormatter()
  return (
    <Notice
      kind="hint"
      title={f.show(msg('view.refused'))}
      dismiss={{ label: f.show(msg('action.dismiss')), act: dismiss }}
    >
      <ul>
        {refused.rejected.map(({ key, label, raw, usedRaw, used: words }) => {
          const setting = settings.find((candidate) => candidate.key === key)
          const used = words ?? sayRaw(setting, usedRaw)
          return (
            <li key={key}>{f.show(msg('view.rejected', { label, raw: { en: shortened(raw) }, used }))}</li>
          )
        })}
        {refused.unknown.map((key) => (
          <li key={key}>{f.show(msg('view.unknown', { key: { en: shortened(key) } }))}</li>
        ))}
      </ul>
    </Notice>
  )
}
