import { useMemo } from 'react'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import { filterDataset } from '../../domain/dataset/filter/filterDataset.ts'
import { measured } from '../../domain/figure/text.ts'
import { comparedModels, mostCompared } from '../../domain/series/comparedModels.ts'
import { orderedModels } from '../../domain/series/modelOrder.ts'
import { hasWords, searchText } from '../../domain/series/modelSearch.ts'
import { localeTags } from '../../i18n/locales.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import { usePageParams } from '../../state/usePageParams.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { CompareBar } from '../shared/model/CompareBar.tsx'
import { RefusedParamsNotice } from '../shared/RefusedParamsNotice.tsx'
import { ModelsCsvButton } from './ModelsCsvButton.tsx'
import { ModelsFilter } from './ModelsFilter.tsx'
import { modelsShape } from './modelsShape.ts'
import { ModelsTable } from './ModelsTable.tsx'
import { ModelsTools } from './ModelsTools.tsx'
import styles from './ModelsList.module.css'

type Props = { readonly data: Dataset<'models'> }

const inChinese = (name: string): readonly string[] => nameOf(name).zh?.split('、') ?? []

/** The models an address asks for, in its order. */
export function ModelsList({ data }: Props) {
  const { dataDate } = data
  const { models } = data.tables
  const f = useFormatter()
  const { values, refused, dismiss, change } = usePageParams(modelsShape)
  const { q, sort, compare } = values
  const inside = filterDataset(data, { ...values, q: '' }).data.tables.models

  const texts = useMemo(
    () => new Map(models.map((row) => [row.id, searchText(row, inChinese)] as const)),
    [models],
  )
  const language = localeTags[f.locale]
  const rows = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true })
    const found = q === '' ? inside : inside.filter((row) => hasWords(texts.get(row.id) ?? '', q))
    return orderedModels(found, sort, collator.compare)
  }, [inside, texts, q, sort, language])
  const chosen = comparedModels(compare, models).shown
  const ids = chosen.map(({ id }) => id)
  const toggle = (id: string) =>
    change({ compare: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] })

  return (
    <div className={styles['list']}>
      <RefusedParamsNotice refused={refused} dismiss={dismiss} />
      <ModelsTools q={q} sort={sort} change={change} />
      <ModelsFilter values={values} change={change} />
      <div className={styles['line']}>
        <p role="status">
          {f.show(
            rows.length === models.length
              ? msg('models.count.all', { n: measured('count', models.length) })
              : msg('models.count.some', {
                  n: measured('count', rows.length),
                  all: measured('count', models.length),
                }),
          )}
        </p>
        {rows.length > 0 ? <ModelsCsvButton rows={rows} dataDate={dataDate} /> : null}
      </div>
      {rows.length > 0 ? (
        <ModelsTable
          rows={rows}
          sort={sort}
          onSort={(next) => change({ sort: next })}
          chosen={ids}
          isFull={ids.length >= mostCompared}
          onToggle={toggle}
        />
      ) : (
        <p className={styles['none']}>
          {f.show(q === '' ? msg('models.none.filter') : msg('models.none', { q: { en: q } }))}
        </p>
      )}
      <CompareBar chosen={chosen} onChange={(next) => change({ compare: next })} />
    </div>
  )
}
