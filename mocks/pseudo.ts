import type { Formatter } from '../src/i18n/Formatter.ts'

type Message = string | ((values: unknown, f: Formatter) => string)

const accents: Readonly<Record<string, string>> = {
  a: 'à',
  c: 'ç',
  d: 'ď',
  e: 'é',
  g: 'ğ',
  i: 'î',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'À',
  C: 'Ç',
  D: 'Ď',
  E: 'É',
  G: 'Ğ',
  I: 'Î',
  L: 'Ł',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ř',
  S: 'Š',
  T: 'Ţ',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
}
const vowel = /[aeiou]/
/** Around a value inside a sentence, which stays as it is: names and numbers are not translated. */
const guard = { open: '\uE000', close: '\uE001' } as const
const guarded = /(\uE000[^\uE000\uE001]*\uE001)/

/** How much longer than English a language may be. */
const growth = 1.4

/**
 * A sentence as no language writes it: accented, so that words which bypass the messages stand out, 40 % longer, and in
 * brackets, so that one which is cut off shows. Guarded values are kept.
 */
export function pseudo(text: string): string {
  const parts = text.split(guarded)
  const said = parts
    .map((part) => (part.startsWith(guard.open) ? part.slice(1, -1) : accented(part)))
    .join('')
  const own = parts.filter((part) => !part.startsWith(guard.open)).join('').length
  const kept = text.replaceAll(/[\uE000\uE001]/g, '').length - own
  const missing = Math.ceil(own * growth) - (said.length - kept)
  return `⟦${said}${'~'.repeat(Math.max(0, missing))}⟧`
}

const accented = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => (accents[letter] ?? letter).repeat(vowel.test(letter) ? 2 : 1))

/** All messages of a language in the pseudo-language, with the same keys and values. */
export function pseudoMessages<M extends object>(messages: M): M {
  const entries: readonly (readonly [string, Message])[] = Object.entries(messages)
  const changed = entries.map(([key, message]) => [
    key,
    typeof message === 'string'
      ? pseudo(message)
      : (values: unknown, f: Formatter) => pseudo(message(values, guarding(f))),
  ])
  // Same keys, and a message each: what was a string or a function still is one.
  return Object.fromEntries(changed) as M
}

const guarding = (f: Formatter): Formatter => {
  const keep = (text: string): string =>
    // A nested sentence may hold values of its own, whose guards have done their work.
    guard.open + text.replaceAll(/[\uE000\uE001]/g, '') + guard.close
  return {
    locale: f.locale,
    show: (value) => keep(f.show(value)),
    count: (value, { one, other }) => keep(f.count(value, { one: accented(one), other: accented(other) })),
    number: (quantity, value, style) => keep(f.number(quantity, value, style)),
    list: (values) => keep(f.list(values)),
  }
}
