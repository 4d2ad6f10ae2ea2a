/** Words of the downloads chart. */
export const downloads = {} as const
