import type { Palette } from '../../../export/pptx/slideColours.ts'

const categories = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The colours of a theme as the style sheet has them, whatever theme the page is in. */
export function tokenPalette(theme: 'light' | 'dark'): Palette {
  const probe = document.createElement('span')
  probe.style.colorScheme = theme
  document.body.append(probe)
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`
    return hex(getComputedStyle(probe).color)
  }
  const tones = (suffix: string) => {
    const category = (n: (typeof categories)[number]) => colour(`tone-category-${n}${suffix}`)
    return {
      open: colour(`tone-open${suffix}`),
      closed: colour(`tone-closed${suffix}`),
      unknown: colour(`tone-unknown${suffix}`),
      reader: colour(`tone-reader${suffix}`),
      rest: colour(`tone-rest${suffix}`),
      'category-1': category(1),
      'category-2': category(2),
      'category-3': category(3),
      'category-4': category(4),
      'category-5': category(5),
      'category-6': category(6),
      'category-7': category(7),
      'category-8': category(8),
    }
  }
  try {
    return {
      surface: colour('surface'),
      ink: colour('ink'),
      ink2: colour('ink-2'),
      ink3: colour('ink-3'),
      line: colour('line'),
      grid: colour('grid'),
      axis: colour('axis'),
      accent: colour('accent'),
      tone: tones(''),
      toneText: tones('-text'),
    }
  } finally {
    probe.remove()
  }
}

/** `rgb(0, 114, 178)` as `0072B2`. */
function hex(colour: string): string {
  const channels = colour.match(/\d+/g)?.slice(0, 3) ?? []
  return channels
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}
