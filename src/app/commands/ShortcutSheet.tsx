import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { OpenDialog } from '../../ui/OpenDialog.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { keyLines } from './keyLines.ts'
import { shortcuts } from './shortcuts.ts'
import styles from './ShortcutSheet.module.css'

type Props = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly isOn: boolean
  readonly setOn: (isOn: boolean) => void
}

/** Every key of the site in one place, and the way to turn those of a single key off. */
export function ShortcutSheet({ open, onOpenChange, isOn, setOn }: Props) {
  const f = useFormatter()
  return (
    <OpenDialog
      isOpen={open}
      onClose={() => onOpenChange(false)}
      title={f.show(msg('shortcuts.title'))}
      closeLabel={f.show(msg('action.close'))}
    >
      <div className={styles['setting']}>
        <Switch label={f.show(msg('shortcuts.single'))} on={isOn} onChange={setOn} />
        <p className={styles['why']}>{f.show(msg('shortcuts.single.why'))}</p>
      </div>
      <h3 className={styles['title']}>{f.show(msg('shortcuts.site'))}</h3>
      <dl className={styles['keys']}>
        {shortcuts.map(({ id, key, name }) => (
          <div key={id} className={styles['line']} data-off={!isOn}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
              {id === 'find' ? (
                <>
                  {' '}
                  {f.show(msg('shortcuts.or'))} <kbd>Ctrl K</kbd> <kbd>⌘ K</kbd>
                </>
              ) : null}
            </dt>
            <dd>{f.show(name)}</dd>
          </div>
        ))}
      </dl>
      <Lines title={msg('shortcuts.chart')} sentences={msg('chart.keys')} />
      <Lines title={msg('shortcuts.present')} sentences={msg('shortcuts.present.keys')} />
    </OpenDialog>
  )
}

function Lines({ title, sentences }: { readonly title: Text; readonly sentences: Text }) {
  const f = useFormatter()
  return (
    <>
      <h3 className={styles['title']}>{f.show(title)}</h3>
      <dl className={styles['keys']}>
        {keyLines(f.show(sentences)).map(({ keys, meaning }) => (
          <div key={keys} className={styles['line']}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
