/** Words of the embedded chart that the site itself has no use for. */
export const embed = {
  'embed.full': 'Open the full view in Crossover',
  'embed.missing': 'There is no such chart',
} as const
