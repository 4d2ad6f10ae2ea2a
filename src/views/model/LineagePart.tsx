import type { ModelRow } from '../../domain/dataset/tables.ts'
import { lineageOf } from '../../domain/series/modelLineage.ts'
import { msg } from '../../i18n/msg.ts'
import { modelNameOf } from '../../i18n/names.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { modelHref } from '../shared/model/modelHref.ts'
import { namesText, releasedText } from '../shared/model/modelText.ts'
import { Part } from './Part.tsx'
import styles from './ModelPage.module.css'

type Props = {
  readonly model: ModelRow
  readonly models: readonly ModelRow[]
  readonly chosen: readonly string[]
}

/** What a model was fine-tuned from, and what was fine-tuned from it. */
export function LineagePart({ model, models, chosen }: Props) {
  const f = useFormatter()
  const { bases, fineTunes } = lineageOf(model, models)
  if (bases.length === 0 && fineTunes.length === 0) return null
  return (
    <Part id="lineage" title={f.show(msg('model.lineage'))} text={f.show(msg('model.lineage.text'))}>
      {bases.length > 0 ? (
        <>
          <h3 className={styles['small']}>{f.show(msg('models.fact.base'))}</h3>
          <ul className={styles['kin']}>
            {bases.map(({ name, row }) => (
              <li key={name}>
                {row ? <Kin row={row} chosen={chosen} /> : <span translate="no">{name}</span>}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {fineTunes.length > 0 ? (
        <>
          <h3 className={styles['small']}>{f.show(msg('model.fineTunes'))}</h3>
          <ul className={styles['kin']}>
            {fineTunes.map((row) => (
              <li key={row.id}>
                <Kin row={row} chosen={chosen} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Part>
  )
}

function Kin({ row, chosen }: { readonly row: ModelRow; readonly chosen: readonly string[] }) {
  const f = useFormatter()
  const { locale } = useAddress()
  const released = releasedText(row)
  const more = [namesText(row.organisations, f), released ? f.show(released) : '']
  return (
    <>
      <Link href={modelHref(locale, row.id, chosen)} translate="no">
        {f.show(modelNameOf(row.name))}
      </Link>
      <span className={styles['quiet']}>{more.filter((part) => part !== '').join(' · ')}</span>
    </>
  )
}
