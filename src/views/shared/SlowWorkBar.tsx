import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import type { SlowWork } from '../../state/FigureState.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './SlowWorkBar.module.css'

/** Below a slow figure: how far it is, and the way to stop it or go on. It stays when done, so that nothing moves. */
export function SlowWorkBar({ work }: { readonly work: SlowWork }) {
  const f = useFormatter()
  if ('resume' in work)
    return (
      <div className={styles['bar']} data-print="hide">
        <span role="status">{f.show(msg(`work.${work.kind}`))}</span>
        <Button onClick={work.resume}>
          {f.show(msg(work.kind === 'failed' ? 'action.retry' : 'work.resume'))}
        </Button>
      </div>
    )
  if (work.kind === 'finished')
    return (
      <div className={styles['bar']} data-print="hide">
        <span role="status">{f.show(msg('work.finished'))}</span>
      </div>
    )
  const percent = Math.round(work.share * 100)
  return (
    <div className={styles['bar']} data-print="hide">
      <progress
        className={styles['progress']}
        max={100}
        value={percent}
        aria-label={f.show(msg('work.running'))}
      />
      <span>{f.show(msg('work.share', { share: measured('share', work.share) }))}</span>
      <Button onClick={work.stop}>{f.show(msg('work.stop'))}</Button>
    </div>
  )
}
