import type { Dataset } from '../../domain/dataset/Dataset.ts'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import { boardNames } from '../../domain/series/arenaStandings.ts'
import { comparedModels } from '../../domain/series/comparedModels.ts'
import { groupOf } from '../../domain/series/groupOf.ts'
import { standingsOf } from '../../domain/series/standings.ts'
import { msg } from '../../i18n/msg.ts'
import { usePageParams } from '../../state/usePageParams.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { CompareBar } from '../shared/model/CompareBar.tsx'
import { chosenShape } from '../shared/model/modelHref.ts'
import { RefusedParamsNotice } from '../shared/RefusedParamsNotice.tsx'
import { ArenaPart } from './ArenaPart.tsx'
import { DownloadsPart } from './DownloadsPart.tsx'
import { FactList } from './FactList.tsx'
import { LineagePart } from './LineagePart.tsx'
import { ModelHead } from './ModelHead.tsx'
import { Part } from './Part.tsx'
import { PricesPart } from './PricesPart.tsx'
import { StandingsPart } from './StandingsPart.tsx'

type Props = {
  readonly model: ModelRow
  readonly data: Dataset<'models' | 'scores' | 'benchmarks'>
}

/** Everything the data know of one model. */
export function ModelRecord({ model, data }: Props) {
  const f = useFormatter()
  const { values, refused, dismiss, change } = usePageParams(chosenShape)
  const { models, scores, benchmarks } = data.tables
  const chosen = comparedModels(values.compare, models).shown
  const ids = chosen.map(({ id }) => id)
  const names = boardNames(scores)
  const isRanked = [...names.values()].includes(model.id)
  return (
    <>
      <ModelHead
        model={model}
        chosen={ids}
        onToggle={() =>
          change({
            compare: ids.includes(model.id) ? ids.filter((id) => id !== model.id) : [...ids, model.id],
          })
        }
      />
      <RefusedParamsNotice refused={refused} dismiss={dismiss} />
      <Part id="facts" title={f.show(msg('model.facts'))}>
        <FactList model={model} sources={data.sources} />
      </Part>
      <StandingsPart
        standings={standingsOf(model.id, scores, benchmarks)}
        model={model}
        sources={data.sources}
      />
      {/* What comes later stands below: nothing moves for it. */}
      <LineagePart model={model} models={models} chosen={ids} />
      {isRanked ? <ArenaPart id={model.id} names={names} /> : null}
      <PricesPart model={model} />
      {groupOf(model.openness) === 'open' ? <DownloadsPart model={model} /> : null}
      <CompareBar chosen={chosen} onChange={(compare) => change({ compare })} />
    </>
  )
}
