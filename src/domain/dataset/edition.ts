import * as v from 'valibot'
import { dayOfIso } from '../time/day.ts'

/**
 * The name of one published state of the dataset: the day of its newest fact, and from the second state of that day on
 * a number, such as `2026-08-22` and `2026-08-22.2`. It is a folder name and part of addresses, so nothing else passes.
 */
export const editionName = v.pipe(
  v.string(),
  v.check(isEdition, 'is not the name of an edition, such as 2026-08-22 or 2026-08-22.2'),
)

/** Whether a text has the form of an edition's name. Whether there is such an edition, only its folder tells. */
export function isEdition(raw: string): boolean {
  const [, iso, number] = /^(\d{4}-\d{2}-\d{2})(?:\.([1-9]\d{0,2}))?$/.exec(raw) ?? []
  return iso !== undefined && dayOfIso(iso) !== null && number !== '1'
}
