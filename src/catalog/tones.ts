import type { Tone } from '../domain/figure/Figure.ts'

const categories = [
  'category-1',
  'category-2',
  'category-3',
  'category-4',
  'category-5',
  'category-6',
  'category-7',
  'category-8',
] as const satisfies readonly Tone[]

/** How many groups can have a tone of their own; the others are drawn as the rest. */
export const mostCategories = categories.length

/** The tone of the group at a place in the ranking. */
export function categoryTone(index: number): Tone {
  return categories[index] ?? 'rest'
}
