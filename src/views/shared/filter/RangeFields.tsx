import type { FilterKind } from '../../../domain/params/Param.ts'
import { msg } from '../../../i18n/msg.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './RangeFields.module.css'

type Props = {
  readonly kind: Extract<FilterKind, { kind: 'range' }>
  /** `from..to`; an end left out is no end. */
  readonly raw: string
  readonly onChange: (raw: string) => void
}

/** The two ends of a range, each typed or left empty. */
export function RangeFields({ kind, raw, onChange }: Props) {
  const f = useFormatter()
  const [from = '', to = ''] = raw === '' ? [] : raw.split('..')
  const isDay = kind.of === 'day'
  const set = (start: string, end: string) => onChange(start === '' && end === '' ? '' : `${start}..${end}`)
  const check = (typed: string, start: string, end: string): string | null => {
    if (typed === '') return null
    if (kind.read(typed) === undefined)
      return f.show(isDay ? msg('view.day.wrong') : msg('filter.size.wrong'))
    const first = kind.read(start)
    const last = kind.read(end)
    return first !== undefined && last !== undefined && first > last
      ? f.show(msg('filter.range.order'))
      : null
  }
  const placeholder = isDay ? 'YYYY-MM-DD' : ''

  return (
    <div className={styles['range']}>
      <TextField
        label={f.show(isDay ? msg('filter.from') : msg('filter.from.size'))}
        value={from}
        placeholder={placeholder}
        size={10}
        check={(typed) => check(typed, typed, to)}
        onCommit={(typed) => set(typed, to)}
      />
      <TextField
        label={f.show(isDay ? msg('filter.to') : msg('filter.to.size'))}
        value={to}
        placeholder={placeholder}
        size={10}
        check={(typed) => check(typed, from, typed)}
        onCommit={(typed) => set(from, typed)}
      />
    </div>
  )
}
