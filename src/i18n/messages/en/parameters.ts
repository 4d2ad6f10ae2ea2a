/** Words of the parameters chart. */
export const parameters = {} as const
