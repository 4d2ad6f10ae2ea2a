import type { Control } from '../../catalog/defineChart.ts'
import type { Day } from '../../domain/time/day.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import type { Option } from '../../ui/Option.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { DayControl } from '../shared/DayControl.tsx'

type Props = {
  readonly control: Control
  readonly dataDate: Day | null
  readonly change: (key: string, raw: string) => void
  readonly preview: (key: string, raw: string) => void
}

/** One parameter of a chart as the control that suits its kind. */
export function ControlField({ control, dataDate, change, preview }: Props) {
  const f = useFormatter()
  const { key, kind, raw } = control
  const label = f.show(control.label)
  const set = (next: string) => change(key, next)

  switch (kind.kind) {
    case 'choice': {
      const options = kind.options.map((option) => ({ value: option.raw, label: f.show(option.label) }))
      return fitsInARow(options) ? (
        <Segmented label={label} value={raw} options={options} onChange={set} />
      ) : (
        <Select label={label} value={raw} options={options} onChange={set} />
      )
    }
    case 'flag':
      return <Switch label={label} on={raw === '1'} onChange={(on) => set(on ? '1' : '0')} />
    case 'day':
      return (
        <DayControl
          label={label}
          kind={kind}
          raw={raw}
          noneRaw={control.fallbackRaw}
          dataDate={dataDate}
          onChange={set}
          onPreview={(next) => preview(key, next)}
        />
      )
    case 'number':
      return (
        <Slider
          label={label}
          value={Number(raw)}
          min={kind.min}
          max={kind.max}
          step={kind.step}
          sayValue={(value) => new Intl.NumberFormat(f.locale).format(value)}
          onPreview={(value) => preview(key, String(value))}
          onCommit={(value) => set(String(value))}
        />
      )
  }
  return kind satisfies never
}

const mostInARow = 4
const mostCharacters = 44

function fitsInARow(options: readonly Option[]): boolean {
  const characters = options.reduce((sum, option) => sum + option.label.length, 0)
  return options.length <= mostInARow && characters <= mostCharacters
}
