import type { FilterSetting } from '../../../catalog/defineChart.ts'
import { msg } from '../../../i18n/msg.ts'
import { useChartData } from '../../../state/useLoaded.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { LoadedPlace } from '../LoadedPlace.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import type { FilteredView } from './FilteredView.ts'
import { RangeFields } from './RangeFields.tsx'

type Props = {
  readonly chart: FilteredView
  readonly filter: string
  readonly setting: FilterSetting
  readonly change: (key: string, raw: string) => void
}

/** One dimension of the filter as the control that suits its kind. */
export function FilterField({ chart, filter, setting, change }: Props) {
  const f = useFormatter()
  const { key, kind, raw } = setting
  const data = useChartData(chart)
  const set = (next: string) => change(key, next)
  switch (kind.kind) {
    case 'texts':
    case 'classes':
      return (
        <LoadedPlace
          state={data}
          draw={(loaded) => (
            <ChoiceList
              data={loaded}
              tables={chart.tables}
              filter={filter}
              setting={setting}
              onChange={set}
            />
          )}
        />
      )
    case 'range':
      return <RangeFields kind={kind} raw={raw} onChange={set} />
    case 'words':
      return (
        <TextField
          label={f.show(msg('filter.q.hint'))}
          value={raw}
          check={(typed) => (typed.length > kind.most ? f.show(msg('filter.q.long')) : null)}
          onCommit={set}
        />
      )
    case 'flag':
      return null
  }
  return kind satisfies never
}
