/** The languages the dashboard is complete in. */
export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]

/** BCP 47 tags for `lang` attributes and Intl. */
export const localeTags = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>

/** Each language is named in itself: whoever looks for it reads it. */
export const localeNames = { en: 'English', zh: '中文' } as const satisfies Record<Locale, string>

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value)
}
