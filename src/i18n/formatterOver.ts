import type { Measured, Name, Text, TextValue } from '../domain/figure/text.ts'
import { steady } from '../domain/text/visible.ts'
import { formatQuantity } from './formatQuantity.ts'
import type { Formatter } from './Formatter.ts'
import { localeTags, type Locale } from './locales.ts'

/** A message as formatters see it: which values it takes, its key says, by type. */
export type AnyMessage = string | ((values: Readonly<Record<string, TextValue>>, f: Formatter) => string)

/** What is done to sentences that need nothing more. */
export const asItIs = (sentence: string): string => sentence

/**
 * The formatter of one language, over messages that more may join. A key without one shows itself, which tests forbid.
 * `finish` is done to each sentence: Chinese ones are spaced, by code that other languages need not load.
 */
export function formatterOver(
  locale: Locale,
  byKey: ReadonlyMap<string, AnyMessage>,
  finish: (sentence: string) => string,
): Formatter {
  // Counts are written whole, so 1.04 reads `1` and takes the singular.
  const plurals = new Intl.PluralRules(localeTags[locale], { maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(localeTags[locale], { type: 'conjunction' })

  const say = (text: Text): string => {
    const message = byKey.get(text.key)
    if (message === undefined) return text.key
    return finish(typeof message === 'string' ? message : message(text.values, formatter))
  }

  const formatter: Formatter = {
    locale,
    show: (value) => {
      if (isText(value)) return say(value)
      if (isMeasured(value))
        return formatQuantity(locale, value.quantity, value.value, value.precision ?? 'short')
      // Names come from data, addresses and files: none turns the sentence it stands in.
      return steady(locale === 'zh' ? (value.zh ?? value.en) : value.en)
    },
    count: (value, forms) => {
      const form = plurals.select(value.value) === 'one' ? forms.one : forms.other
      return `${formatQuantity(locale, value.quantity, value.value, 'full')}${locale === 'en' ? ' ' : ''}${form}`
    },
    number: (quantity, value, style) => formatQuantity(locale, quantity, value, style),
    list: (values) => lists.format(values.map(formatter.show)),
  }
  return formatter
}

const isText = (value: TextValue): value is Text => 'key' in value
const isMeasured = (value: Measured | Name): value is Measured => 'quantity' in value
