import type { ModelRow } from '../../domain/dataset/tables.ts'
import { msg } from '../../i18n/msg.ts'
import { modelNameOf } from '../../i18n/names.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { modelHref } from '../shared/model/modelHref.ts'
import { namesText, releasedText, sizeText } from '../shared/model/modelText.ts'
import { OpennessMark } from '../shared/model/OpennessMark.tsx'
import styles from './ModelsTable.module.css'

type Props = {
  readonly row: ModelRow
  readonly rowIndex: number
  readonly chosen: readonly string[]
  readonly isFull: boolean
  readonly onToggle: (id: string) => void
}

/** One model: a row on a wide screen, a card on a narrow one. */
export function ModelLine({ row, rowIndex, chosen, isFull, onToggle }: Props) {
  const f = useFormatter()
  const { locale } = useAddress()
  const { id, openness, licence } = row
  const name = f.show(modelNameOf(row.name))
  const isChosen = chosen.includes(id)
  const released = releasedText(row)
  const size = sizeText(row)
  const labs = namesText(row.organisations, f)
  const countries = namesText(row.countries, f)
  return (
    <div className={styles['row']} role="row" aria-rowindex={rowIndex} data-row>
      <div role="cell" className={styles['choose']}>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isFull && !isChosen}
            aria-label={f.show(msg('models.choose', { name: { en: name } }))}
            onChange={() => onToggle(id)}
          />
        </label>
      </div>
      <div role="cell" data-column="name" title={name}>
        <Link href={modelHref(locale, id, chosen)} translate="no">
          {name}
        </Link>
      </div>
      <div role="cell" data-column="organisation" title={labs}>
        {labs}
        <span className={styles['from']}>
          {labs === '' || countries === '' ? countries : ` · ${countries}`}
        </span>
      </div>
      <div role="cell" data-column="country" title={countries}>
        {countries}
      </div>
      <div role="cell" data-column="released">
        {released ? f.show(released) : ''}
      </div>
      <div role="cell" data-column="parameters">
        {size ? f.show(size) : ''}
      </div>
      <div role="cell" data-column="openness" title={f.show(msg(`data.openness.${openness ?? 'unknown'}`))}>
        <OpennessMark openness={openness} />
      </div>
      <div role="cell" data-column="licence" title={licence ?? ''}>
        {licence ?? ''}
      </div>
    </div>
  )
}
