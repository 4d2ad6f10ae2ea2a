import { dayOfIso } from './day.ts'

/** Whether a text has the form of an edition's name. Whether there is such an edition, only its folder tells. */
export function isEdition(raw: string): boolean {
  const [, iso, number] = /^(\d{4}-\d{2}-\d{2})(?:\.([1-9]\d{0,2}))?$/.exec(raw) ?? []
  return iso !== undefined && dayOfIso(iso) !== null && number !== '1'
}
