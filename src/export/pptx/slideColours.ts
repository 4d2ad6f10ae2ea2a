import type { Tone } from '../../domain/figure/Figure.ts'

/** Colours of a theme as Office writes them: six hexadecimal digits without `#`. */
export type Palette = {
  readonly surface: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly grid: string
  readonly axis: string
  readonly accent: string
  readonly tone: Readonly<Record<Tone, string>>
  readonly toneText: Readonly<Record<Tone, string>>
}
