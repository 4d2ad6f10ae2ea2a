/** Words of table, summary and notes that every figure shares. */
export const figure = {} as const
