import * as v from 'valibot'
import { isEdition } from '../time/isEdition.ts'

/**
 * The name of one published state of the dataset: the day of its newest fact, and from the second state of that day on
 * a number, such as `2026-08-22` and `2026-08-22.2`. It is a folder name and part of addresses, so nothing else passes.
 */
export const editionName = v.pipe(
  v.string(),
  v.check(isEdition, 'is not the name of an edition, such as 2026-08-22 or 2026-08-22.2'),
)
