/** The published script for other sites: written by `npm run embed:release`. */
export const embedRelease = {
  path: 'scripts/embed.fa9041889b31.js',
  integrity: 'sha384-+pBBiJsxfDs2Wexf0E8RlMVbG11qHVlMguZgrRsRKUo/ujflDj8CRi5BwkG9DnBa',
} as const
