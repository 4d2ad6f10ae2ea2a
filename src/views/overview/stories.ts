/** The charts the front page draws, in this order; the others are told in words. */
export const stories: readonly string[] = ['crossover', 'lag', 'downloads']

/**
 * The view a story opens with, by preset; the standard view where none is named. The first story is the chart of late
 * 2023 seen from its own time, with what came after drawn pale.
 */
export const openings: Readonly<Record<string, string>> = { crossover: 'late-2023' }
