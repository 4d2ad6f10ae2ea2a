import type { Formatter } from './Formatter.ts'
import type { Locale } from './locales.ts'
import { makeFormatter } from './makeFormatter.ts'

const loaders = {
  en: async () => (await import('./messages/en.ts')).en,
  zh: async () => (await import('./messages/zh.ts')).zh,
} as const satisfies Record<Locale, () => Promise<unknown>>

/**
 * The formatter of a language over all its words: for builds, tests, and what reads every language. Pages open theirs
 * with `openFormatter`.
 */
export async function loadFormatter(locale: Locale): Promise<Formatter> {
  return makeFormatter(locale, await loaders[locale]())
}
