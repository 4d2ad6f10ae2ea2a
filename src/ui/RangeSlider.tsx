import { Slider as Base } from '@base-ui/react/slider'
import type { ReactNode } from 'react'
import styles from './RangeSlider.module.css'

type Ends = readonly [number, number]

type Props = {
  readonly label: string
  /** Names of the two thumbs. */
  readonly from: string
  readonly to: string
  readonly value: Ends
  readonly min: number
  readonly max: number
  readonly step: number
  /** A value in words, as it is spoken. */
  readonly sayValue: (value: number) => string
  /** While a thumb moves. */
  readonly onPreview: (value: Ends) => void
  /** When it has been let go, and on every key. */
  readonly onCommit: (value: Ends) => void
  /** What lies under the track. */
  readonly children: ReactNode
}

const endsOf = (value: number | readonly number[]): Ends | null => {
  if (typeof value === 'number') return null
  const [from, to] = value
  return from === undefined || to === undefined ? null : [from, to]
}

/** A stretch between two ends, over a picture of the whole. */
export function RangeSlider(props: Props) {
  const { label, from, to, value, min, max, step, sayValue, onPreview, onCommit, children } = props
  const tell = (listen: (ends: Ends) => void) => (next: number | readonly number[]) => {
    const ends = endsOf(next)
    if (ends) listen(ends)
  }
  return (
    <Base.Root
      aria-label={label}
      className={styles['root']}
      value={[...value]}
      min={min}
      max={max}
      step={step}
      minStepsBetweenValues={1}
      thumbCollisionBehavior="none"
      onValueChange={tell(onPreview)}
      onValueCommitted={tell(onCommit)}
    >
      <Base.Control className={styles['control']}>
        {children}
        <Base.Track className={styles['track']}>
          <Base.Indicator className={styles['indicator']} />
          {[from, to].map((name, index) => (
            <Base.Thumb
              key={name}
              index={index}
              className={styles['thumb']}
              getAriaLabel={() => name}
              getAriaValueText={(_, raw) => sayValue(raw)}
            />
          ))}
        </Base.Track>
      </Base.Control>
    </Base.Root>
  )
}
