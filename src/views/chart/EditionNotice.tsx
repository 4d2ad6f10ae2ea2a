import { msg } from '../../i18n/msg.ts'
import { href } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'

type Props = { readonly edition: string; readonly chart: string; readonly query: string }

/** Says that a page does not show the current data, and leads to them. */
export function EditionNotice({ edition, chart, query }: Props) {
  const f = useFormatter()
  return (
    <Notice kind="hint" title={f.show(msg('edition.title', { edition: { en: edition.slice(0, 40) } }))}>
      <p>
        {f.show(msg('edition.text'))}{' '}
        <Link href={href(f.locale, { page: 'chart', id: chart }, query)}>
          {f.show(msg('edition.current'))}
        </Link>
      </p>
    </Notice>
  )
}
