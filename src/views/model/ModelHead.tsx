import type { ModelRow } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { mostCompared } from '../../domain/series/comparedModels.ts'
import { msg } from '../../i18n/msg.ts'
import { modelNameOf } from '../../i18n/names.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { compareHref } from '../shared/model/modelHref.ts'
import { namesText, releasedText, sizeText } from '../shared/model/modelText.ts'
import { OpennessMark } from '../shared/model/OpennessMark.tsx'
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
  const makers = [namesText(model.organisations, f), namesText(model.countries, f)]
  const released = releasedText(model)
  const size = sizeText(model)
  const isChosen = chosen.includes(model.id)
  const isFull = !isChosen && chosen.length >= mostCompared
  return (
    <header className={styles['head']}>
      <p className={styles['kicker']}>
        <Link href={href(locale, { page: 'models' })}>{f.show(msg('models.title'))}</Link>
        {makers.filter((part) => part !== '').map((part) => ` · ${part}`)}
      </p>
      <h1 className={styles['title']} tabIndex={-1} translate="no">
        {f.show(modelNameOf(model.name))}
      </h1>
      <ul className={styles['lead']}>
        <li>
          <OpennessMark openness={model.openness} />
        </li>
        {released ? <li>{f.show(msg('model.released', { day: released }))}</li> : null}
        {size ? <li>{f.show(msg('model.size', { size }))}</li> : null}
        {model.licence === null ? null : <li>{model.licence}</li>}
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
        {model.link !== null && /^https?:\/\//.test(model.link) ? (
          <a className={styles['way']} href={model.link} target="_blank" rel="noreferrer">
            {f.show(msg('model.link'))}
          </a>
        ) : null}
      </div>
    </header>
  )
}
