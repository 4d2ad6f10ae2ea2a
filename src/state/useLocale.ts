import { useState } from 'react'
import { locales, type Locale } from '../i18n/locales.ts'
import { remember, remembered } from './storage.ts'
import { href, useAddress } from './useAddress.ts'

const offerKey = 'language-offer'

export type LocaleState = {
  readonly locale: Locale
  /** The same view in every language. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[]
  /** A language this browser prefers and this page is not in; offered once, never forced. */
  readonly offered: Locale | null
  readonly dismissOffer: () => void
}

/** The first language of the browser that the site is written in. */
export function preferredLocale(languages: readonly string[]): Locale | null {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0]
    const known = locales.find((locale) => locale === primary)
    if (known) return known
  }
  return null
}

export function useLocale(): LocaleState {
  const { locale, route, query } = useAddress()
  const [dismissed, setDismissed] = useState(() => remembered(offerKey) !== null)
  const preferred = preferredLocale(navigator.languages)
  return {
    locale,
    alternates: locales.map((other) => ({ locale: other, href: href(other, route, query) })),
    // English is where addresses without a language lead; whoever reads another language has chosen it.
    offered: !dismissed && locale === 'en' && preferred !== locale ? preferred : null,
    dismissOffer: () => {
      remember(offerKey, 'seen')
      setDismissed(true)
    },
  }
}
