import { msg } from '../../i18n/msg.ts'
import type { RefusedParams } from '../../state/usePageParams.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Notice } from '../../ui/Notice.tsx'

const longest = 40
const shortened = (raw: string) => ({ en: raw.length > longest ? `${raw.slice(0, longest)}…` : raw })

type Props = { readonly refused: RefusedParams | null; readonly dismiss: () => void }

/** Tells which part of a page's address could not be followed. */
export function RefusedParamsNotice({ refused, dismiss }: Props) {
  const f = useFormatter()
  if (!refused) return null
  return (
    <Notice
      kind="hint"
      title={f.show(msg('page.refused'))}
      dismiss={{ label: f.show(msg('action.dismiss')), act: dismiss }}
    >
      <ul>
        {refused.rejected.map(({ key, raw }) => (
          <li key={key}>{f.show(msg('page.rejected', { key: { en: key }, raw: shortened(raw) }))}</li>
        ))}
        {refused.unknown.map((key) => (
          <li key={key}>{f.show(msg('page.unknown', { key: shortened(key) }))}</li>
        ))}
      </ul>
    </Notice>
  )
}
