import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import styles from './present.module.css'

type Props = {
  readonly index: number
  readonly count: number
  readonly builds: boolean
  readonly notes: boolean
  readonly onBack: () => void
  readonly onNext: () => void
  readonly onNotes: () => void
  readonly onBuilds: () => void
  readonly onRemove: () => void
  readonly onFullScreen: () => void
  readonly onSlides: () => void
}

/** What a presenter needs at the lower edge; it steps back until it is pointed at or focused. */
export function PresentBar(props: Props) {
  const { index, count, builds, notes } = props
  const f = useFormatter()
  const { locale } = useAddress()
  const place = { at: measured('count', index + 1), of: measured('count', count) }
  return (
    <div className={styles['bar']} data-print="hide">
      <Button onClick={props.onBack} aria-label={f.show(msg('present.back'))}>
        ←
      </Button>
      <span role="status">{f.show(msg('present.place', place))}</span>
      <Button onClick={props.onNext} aria-label={f.show(msg('present.next'))}>
        →
      </Button>
      <Button aria-pressed={builds} onClick={props.onBuilds}>
        {f.show(msg('present.steps'))}
      </Button>
      <Button aria-pressed={notes} onClick={props.onNotes}>
        {f.show(msg('present.notes'))}
      </Button>
      {document.fullscreenEnabled ? (
        <Button onClick={props.onFullScreen}>{f.show(msg('present.fullScreen'))}</Button>
      ) : null}
      <Button onClick={() => window.print()}>{f.show(msg('present.print'))}</Button>
      <Button onClick={props.onSlides}>{f.show(msg('share.pptx'))}</Button>
      <Button onClick={props.onRemove}>{f.show(msg('present.remove'))}</Button>
      <Link href={href(locale, { page: 'overview' })}>{f.show(msg('present.leave'))}</Link>
    </div>
  )
}
