import { msg } from '../../../i18n/msg.ts'
import { href } from '../../../state/useAddress.ts'
import { useChart } from '../../../state/useChart.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { CopyField } from './CopyField.tsx'
import { pictureMarkup } from './pictureMarkup.ts'
import type { SharedView } from './SharedView.ts'

type Props = { readonly view: SharedView; readonly title: string }

/**
 * Code for READMEs and Markdown pages: a picture that follows the reader's theme. The build writes such pictures of named
 * views only, so that others are not offered what would not be found.
 */
export function PictureCode({ view, title }: Props) {
  const f = useFormatter()
  const chart = useChart(view.chart)
  const preset = chart?.presets.find(({ query }) => query === view.query)
  if (!chart || (!preset && view.query !== '')) return null
  const name = view.query === '' || !preset ? chart.id : `${chart.id}-${preset.id}`
  const base = import.meta.env.BASE_URL
  const file = (theme: 'light' | 'dark') =>
    new URL(`${base}pictures/${name}.${f.locale}.${theme}.svg`, location.origin).href
  const page = href(f.locale, { page: 'chart', id: chart.id }, view.query)
  const code = pictureMarkup({
    page: new URL(page, location.origin).href,
    light: file('light'),
    dark: file('dark'),
    title,
  })
  return <CopyField label={f.show(msg('share.picture'))} value={code} code />
}
