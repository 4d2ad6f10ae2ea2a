import * as v from 'valibot'
import { withoutHidden } from '../text/visible.ts'
import { dayOfIso, type Day } from '../time/day.ts'

/** Column types of the published tables. Each turns one wire value into one domain value, or raises one issue. */
export const text = v.pipe(v.string(), v.transform(withoutHidden), v.minLength(1, 'is empty'))
export const optionalText = v.nullable(text)
/** A web address and nothing else: it becomes a link, and `javascript:` is an address as well. */
const link = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s"<>\\^`{|}]+$/i, 'is not a web address'))
export const optionalLink = v.nullable(link)
export const flag = v.boolean()
export const number = v.pipe(v.number(), v.finite('is not a finite number'))
export const optionalNumber = v.nullable(number)
const positive = v.pipe(number, v.gtValue(0, 'must be above zero'))
export const optionalPositive = v.nullable(positive)
export const count = v.pipe(
  number,
  v.minValue(0, 'must not be negative'),
  v.integer('must be a whole number'),
)
export const texts = v.array(text)

export const day = v.pipe(
  v.string(),
  v.rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
    const parsed = dayOfIso(dataset.value)
    if (parsed === null) {
      addIssue({ message: `"${dataset.value}" is not a calendar day in the form YYYY-MM-DD` })
      return NEVER
    }
    return parsed
  }),
)
export const optionalDay = v.nullable(day)

export const openness = v.picklist(['open_weights', 'open_source', 'api_only', 'unreleased'])
export type Openness = v.InferOutput<typeof openness>
