/** Words of the crossover chart. */
export const crossover = {} as const
