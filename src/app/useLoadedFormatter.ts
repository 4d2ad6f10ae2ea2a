import { startTransition, useEffect, useState } from 'react'
import type { Formatter } from '../i18n/Formatter.ts'
import { localeNames, type Locale } from '../i18n/locales.ts'
import { openFormatter } from '../i18n/openFormatter.ts'

/** The formatter of a language. While another language is on its way the page keeps the last one instead of going blank. */
export function useLoadedFormatter(locale: Locale, initial: Formatter): Formatter {
  const [formatter, setFormatter] = useState(initial)
  const [failure, setFailure] = useState<Error | null>(null)

  useEffect(() => {
    if (formatter.locale === locale) return
    let current = true
    Promise.all([openFormatter(locale), primed(locale)]).then(
      ([loaded]) => {
        // Every word of the page is another: rendered in slices, so that the page answers meanwhile.
        if (current) startTransition(() => setFormatter(loaded))
      },
      (error: unknown) => {
        if (current) setFailure(error instanceof Error ? error : new Error(String(error)))
      },
    )
    return () => {
      current = false
    }
  }, [locale, formatter])

  if (failure) throw failure
  return formatter
}

/** Without it the page has all of its layout to do at once. */
const primed = (locale: Locale): Promise<void> =>
  import('../ui/primeFonts.ts')
    .then(({ primeFonts }) => primeFonts(localeNames[locale]))
    .catch(() => undefined)
