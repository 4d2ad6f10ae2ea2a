/**
 * The view each chart opens with on the front page, by preset; the standard view where none is named. The first story
 * is the chart of late 2023 seen from its own time, with what came after drawn pale.
 */
export const stories: Readonly<Record<string, string>> = { crossover: 'late-2023' }
