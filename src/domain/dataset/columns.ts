import * as v from 'valibot'
import { withoutHidden } from '../text/visible.ts'
import { dayOf, dayOfIso, type Day } from '../time/day.ts'

/** Column types of the published tables. Each turns one wire value into one domain value, or raises one issue. */
export const text = v.pipe(v.string(), v.transform(withoutHidden), v.minLength(1, 'is empty'))
export const optionalText = v.nullable(text)
/** A web address and nothing else: it becomes a link, and `javascript:` is an address as well. */
const link = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"<>\\^`{|}]+$/i, 'is not a web address'))
export const optionalLink = v.nullable(link)
export const flag = v.boolean()
/** Beyond these a number counts nothing in this world, and squares, sums and axes of it are no numbers any more. */
const extremes = { least: 1e-30, most: 1e30 } as const
const isInProportion = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= extremes.least && Math.abs(value) <= extremes.most)
export const number = v.pipe(
  v.number(),
  v.finite('is not a finite number'),
  v.check(isInProportion, 'is out of all proportion'),
)
/** A score on any scale there is, elo and minutes included. */
export const score = v.pipe(number, v.minValue(-1e6, 'is on no scale'), v.maxValue(1e6, 'is on no scale'))
export const optionalScore = v.nullable(score)
const positive = v.pipe(number, v.gtValue(0, 'must be above zero'))
export const optionalPositive = v.nullable(positive)
export const count = v.pipe(
  number,
  v.minValue(0, 'must not be negative'),
  v.maxValue(1e15, 'is out of all proportion'),
  v.integer('must be a whole number'),
)
export const texts = v.array(text)

const firstDay = dayOf(1900)
const lastDay = dayOf(2200)

export const day = v.pipe(
  v.string(),
  v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
    const parsed = dayOfIso(dataset.value)
    if (parsed === null) {
      addIssue({ message: `"${dataset.value}" is not a calendar day in the form YYYY-MM-DD` })
      return NEVER
    }
    if (parsed < firstDay || parsed > lastDay) {
      addIssue({ message: `"${dataset.value}" is in no year that models or their data are of` })
      return NEVER
    }
    return parsed
  }),
)
export const optionalDay = v.nullable(day)

export const openness = v.picklist(['open_weights', 'open_source', 'api_only', 'unreleased'])
export type Openness = v.InferOutput<typeof openness>
