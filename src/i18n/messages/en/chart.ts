/** Words of the drawn chart: tooltip, keyboard, spoken points. */
export const chart = {} as const
