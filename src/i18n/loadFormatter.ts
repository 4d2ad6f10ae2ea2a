import type { Formatter } from './Formatter.ts'
import type { Locale } from './locales.ts'
import { makeFormatter } from './makeFormatter.ts'

const loaders = {
  en: async () => (await import('./messages/en.ts')).en,
  zh: async () => (await import('./messages/zh.ts')).zh,
} as const satisfies Record<Locale, () => Promise<unknown>>

/** Fetches one language's messages, a chunk of their own, and makes its formatter. */
export async function loadFormatter(locale: Locale): Promise<Formatter> {
  return makeFormatter(locale, await loaders[locale]())
}
