import type { Palette } from '../../src/export/pptx/slideColours.ts'

const tone = {
  open: '0072B2',
  closed: 'D55E00',
  unknown: '7D766C',
  reader: 'A3288A',
  rest: '8B8479',
  'category-1': '166168',
  'category-2': '97220B',
  'category-3': '4779E4',
  'category-4': '618122',
  'category-5': '380A73',
  'category-6': 'AF7787',
  'category-7': '034BB3',
  'category-8': '4F1D25',
} as const

/** Any colours: what files are made of besides does not depend on them. */
export const slidePalette: Palette = {
  surface: 'FFFFFF',
  ink: '111111',
  ink2: '333333',
  ink3: '555555',
  line: 'CCCCCC',
  grid: 'EEEEEE',
  axis: '888888',
  accent: '6B2F6B',
  tone,
  toneText: tone,
}
