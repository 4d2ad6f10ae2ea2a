/** What a licence lets people do, coarsely: the classes that the openness chart tells apart. */
export const licenceClasses = [
  'permissive',
  'conditional',
  'noncommercial',
  'proprietary',
  'unstated',
] as const
export type LicenceClass = (typeof licenceClasses)[number]

const noncommercial = /(^|[^a-z])(nc|non-?commercial|research|mnpl)([^a-z]|$)/i
const permissive =
  /^(apache|mit$|modified mit|bsd|cc-by(-\d[\d.]*)?$|creative_commons_attribution|openmdw|cc0|isc$)/i
const proprietary = /proprietary/i

/**
 * Sorts a licence by its name. Permissive: Apache, MIT, BSD, CC-BY and their like. Non-commercial: names that say NC,
 * non-commercial or research. Proprietary says so itself. Everything else that is stated carries conditions of its own
 * (community licences, use policies, copyleft). No licence in the data is `unstated`, never guessed.
 */
export function licenceClassOf(licence: string | null): LicenceClass {
  if (licence === null) return 'unstated'
  if (proprietary.test(licence)) return 'proprietary'
  if (noncommercial.test(licence)) return 'noncommercial'
  return permissive.test(licence) ? 'permissive' : 'conditional'
}
