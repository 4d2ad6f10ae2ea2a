import type { ModelRow } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { mostCompared } from '../../domain/series/comparedModels.ts'
import { msg } from '../../i18n/msg.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { compareHref } from '../shared/model/modelHref.ts'
import { OpennessMark } from '../shared/model/OpennessMark.tsx'
import { modelHeadOf } from './modelHead.ts'
import styles from './ModelPage.module.css'

type Props = {
  readonly model: ModelRow
  readonly chosen: readonly string[]
  readonly onToggle: () => void
}

/** Who made it, what it is called, and the three facts that place it; and the ways on. */
export function ModelHead({ model, chosen, onToggle }: Props) {
  const f = useFormatter()
  const { locale } = useAddress()
  const { makers, name, facts, link } = modelHeadOf(model, f)
  const isChosen = chosen.includes(model.id)
  const isFull = !isChosen && chosen.length >= mostCompared
  return (
    <header className={styles['head']}>
      <p className={styles['kicker']}>
        <Link href={href(locale, { page: 'models' })}>{f.show(msg('models.title'))}</Link>
        {makers.map((part) => ` · ${part}`)}
      </p>
      <h1 className={styles['title']} tabIndex={-1} translate="no">
        {name}
      </h1>
      <ul className={styles['lead']}>
        <li>
          <OpennessMark openness={model.openness} />
        </li>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className={styles['acts']} data-print="hide">
        <Button onClick={onToggle} disabled={isFull} aria-pressed={isChosen}>
          {f.show(
            isFull
              ? msg('compare.full', { n: measured('count', mostCompared) })
              : msg(isChosen ? 'model.chosen' : 'model.choose'),
          )}
        </Button>
        <Link className={styles['way']} href={compareHref(locale, [...new Set([...chosen, model.id])])}>
          {f.show(msg('model.compare'))}
        </Link>
        {link === null ? null : (
          <a className={styles['way']} href={link} target="_blank" rel="noreferrer">
            {f.show(msg('model.link'))}
          </a>
        )}
      </div>
    </header>
  )
}
