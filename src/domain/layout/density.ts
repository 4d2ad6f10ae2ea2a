import { clamp } from './geometry.ts'

/** Where a figure stands: alone on a page, small among others, or on a slide read from afar. */
export type Density = 'page' | 'card' | 'slide'

/** Sizes in pixels that every surface draws with. */
export type Sizes = {
  readonly tick: number
  readonly label: number
  readonly caption: number
  readonly title: number
  /** Line height as a multiple of the font size. */
  readonly leading: number
  /** Radius of an ordinary mark, and of a record. */
  readonly radius: number
  readonly record: number
  /** Stroke of lines, steps and fits; of bars over spans. */
  readonly line: number
  readonly bar: number
  readonly hairline: number
  readonly gap: number
}

const base: Sizes = {
  tick: 13,
  label: 13,
  caption: 13,
  title: 15,
  leading: 1.25,
  radius: 4,
  record: 5.5,
  line: 2,
  bar: 4,
  hairline: 1,
  gap: 8,
}

/** A figure among others says less, and says it smaller. */
const card: Sizes = {
  ...base,
  tick: 11,
  label: 12,
  caption: 12,
  title: 13,
  radius: 2.75,
  record: 4,
  line: 1.75,
  bar: 3,
  gap: 6,
}

const times = (sizes: Sizes, by: number): Sizes => ({
  tick: Math.round(sizes.tick * by),
  label: Math.round(sizes.label * by),
  caption: Math.round(sizes.caption * by),
  title: Math.round(sizes.title * by),
  leading: sizes.leading,
  radius: sizes.radius * by,
  record: sizes.record * by,
  line: sizes.line * by,
  bar: sizes.bar * by,
  hairline: sizes.hairline * Math.max(1, by * 0.75),
  gap: Math.round(sizes.gap * by),
})

/**
 * Sizes for a figure `width` pixels wide. A page and a card keep reading type up to a laptop’s width and grow
 * with a wall, as the words around it do; a slide grows with its width, so
 * that type stays at least 18 pixels when shown 1,280 wide.
 */
export function sizesOf(density: Density, width: number): Sizes {
  switch (density) {
    case 'page':
      if (width < 480) return { ...base, tick: 12, label: 12, radius: 3.5, record: 5 }
      return times(base, clamp(width / 1200, 1, 1.6))
    case 'card':
      return times(card, clamp(width / 800, 1, 1.6))
    case 'slide':
      return times(base, clamp((width / 1280) * 1.45, 1.1, 4.4))
  }
  density satisfies never
}

/**
 * The height that suits a width: about 16 to 10 and flatter where wide, 4 to 5 on a phone. More panels stand higher.
 * Known before anything is measured, so a page can reserve it.
 */
export function heightOf(density: Density, width: number, panels = 1): number {
  const perWidth =
    density === 'slide'
      ? 0.5
      : density === 'card'
        ? between(width, 240, 0.8, 560, 0.58)
        : between(width, 390, 1.28, 1040, 0.58)
  const one = Math.max(width * perWidth, density === 'card' ? 180 : 300)
  return Math.round(one * (1 + 0.5 * (panels - 1)))
}

function between(at: number, from: number, low: number, to: number, high: number): number {
  return low + clamp((at - from) / (to - from), 0, 1) * (high - low)
}
