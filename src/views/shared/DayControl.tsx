import { measured } from '../../domain/figure/text.ts'
import type { ControlKind } from '../../domain/params/Param.ts'
import { dayOfIso, dayOfNumber, isoOfDay, type Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Slider } from '../../ui/Slider.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { endOfMonth, monthOf } from './months.ts'
import { usePlay } from './usePlay.ts'
import styles from './DayControl.module.css'

type Props = {
  readonly label: string
  readonly kind: Extract<ControlKind, { kind: 'day' }>
  readonly raw: string
  /** The raw value that stands for no limit. */
  readonly noneRaw: string
  readonly dataDate: Day | null
  readonly onChange: (raw: string) => void
  readonly onPreview: (raw: string) => void
}

/** A day: by month on a slider whose right end is "no limit", to the day in a field. */
export function DayControl({ label, kind, raw, noneRaw, dataDate, onChange, onPreview }: Props) {
  const f = useFormatter()
  // Until the data say where they end, a year stands in, so that the control has its size.
  const last = kind.to ?? dataDate ?? dayOfNumber(kind.from + 366)
  const day = dayOfIso(raw)
  const end = monthOf(last)

  const rawOf = (month: number): string => (month >= end ? noneRaw : isoOfDay(endOfMonth(month)))
  const sayMonth = (month: number): string => {
    if (month >= end && day === null) return f.show(kind.none)
    const shown = day !== null && monthOf(day) === month ? day : endOfMonth(month)
    return f.number('day', shown, 'full')
  }
  const check = (typed: string): string | null => {
    if (typed === noneRaw || typed === '') return null
    const wanted = dayOfIso(typed)
    if (wanted === null) return f.show(msg('view.day.wrong'))
    if (wanted >= kind.from && wanted <= last) return null
    return f.show(msg('view.day.outside', { from: measured('day', kind.from), to: measured('day', last) }))
  }

  const { isPlaying, toggle, button } = usePlay({
    from: monthOf(kind.from),
    at: day === null ? end : monthOf(day),
    end,
    onStep: (month) => onPreview(rawOf(month)),
    onRest: (month) => onChange(rawOf(month)),
  })

  return (
    <div className={styles['day']}>
      <Slider
        label={label}
        value={day === null ? end : monthOf(day)}
        min={monthOf(kind.from)}
        max={end}
        step={1}
        sayValue={sayMonth}
        onPreview={(month) => onPreview(rawOf(month))}
        onCommit={(month) => onChange(rawOf(month))}
      />
      <TextField
        label={f.show(msg('view.day.field'))}
        value={day === null ? '' : isoOfDay(day)}
        placeholder="YYYY-MM-DD"
        size={11}
        check={check}
        onCommit={(typed) => onChange(typed === '' ? noneRaw : typed)}
      />
      <Button
        ref={button}
        className={styles['play'] ?? ''}
        aria-label={f.show(msg(isPlaying ? 'view.play.stop' : 'view.play'))}
        title={f.show(msg(isPlaying ? 'view.play.stop' : 'view.play'))}
        disabled={dataDate === null}
        onClick={toggle}
      >
        <svg aria-hidden="true" viewBox="0 0 12 12" width={14} height={14} fill="currentColor">
          <path d={isPlaying ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} />
        </svg>
      </Button>
    </div>
  )
}
