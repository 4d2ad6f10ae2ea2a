import fc from 'fast-check'

/**
 * How often each property of hostile input is tried: the same strings on every run of the tests. `FUZZ=20` tries twenty
 * times as many, and others each time.
 */
const factor = Number(process.env['FUZZ'] ?? 1)
export const fuzz = (runs: number) =>
  factor === 1 ? { numRuns: runs, seed: 20_260_822 } : { numRuns: runs * factor }

/** Keys that every object of JavaScript inherits. */
export const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const

/** Text that would run where it is taken for markup, script or style. */
export const markup = [
  '"><svg onload=alert(1)>',
  "'><img src=x onerror=alert(1)>",
  '</script><script>alert(1)</script>',
  '</style></title></textarea><!--',
  ']]>&lt;<![CDATA[',
  '{{constructor.constructor("alert(1)")()}}',
] as const

/** Characters that hide, turn or halve others, and controls. */
export const unseen = [
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u001b',
  '\u0007',
  '\u2028',
  '\ud800',
  '\udfff',
  '\ufffe',
  '\ue000',
] as const

const links = [
  'javascript:alert(1)',
  'data:text/html,<script>',
  '//evil.example',
  '\\\\evil',
  '..',
  '../..',
] as const
const numbers = [
  '1e308',
  '-0',
  '1e-300',
  'NaN',
  'Infinity',
  '9'.repeat(40),
  '0x10',
  '-1',
  '1',
  '2024',
  '٣',
] as const
const codes = ['%', '%zz', '%00', '%2F', '%2e%2e', '%E4%B8', '%F0%9F%98%80', '+', '%2B', '%0D%0A'] as const
const long = ['a'.repeat(3_000), '*'.repeat(500), ','.repeat(500), '!'.repeat(301), '_'.repeat(99)] as const

export const hostileWords: readonly string[] = [
  ...inherited,
  ...markup,
  ...unseen,
  ...links,
  ...numbers,
  ...codes,
  ...long,
]

/** Strings made of pieces: those given, what is hostile anywhere, and noise. */
export function soup(pieces: readonly string[], most = 12): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 3, arbitrary: fc.constantFrom(...hostileWords) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: most },
    )
    .map((parts) => parts.join(''))
}
