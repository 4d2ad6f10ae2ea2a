/** Long names of the upstream exports, and the one name the dataset uses. */
const shortNames = [
  ['United States of America', 'United States'],
  ['United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
  ['Korea (Republic of)', 'South Korea'],
  ['Korea, Republic of', 'South Korea'],
  ['Russian Federation', 'Russia'],
  ['Viet Nam', 'Vietnam'],
  ['Iran (Islamic Republic of)', 'Iran'],
  ['Taiwan, Province of China', 'Taiwan'],
  ['Netherlands (Kingdom of the)', 'Netherlands'],
] as const

/** The countries of a cell, each once, in the order given; commas, semicolons and slashes separate them. */
export function countriesOf(text: string | null): string[] {
  let rest = text ?? ''
  for (const [long, short] of shortNames) rest = rest.replaceAll(long, short)
  const names = rest.split(/[,;/]/).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/** Several countries as one label, written as the download tables write them: "France/United States". */
export const countryLabel = (countries: readonly string[]): string | null =>
  countries.length === 0 ? null : countries.join('/')
