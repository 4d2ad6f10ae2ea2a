import { expect, it } from 'vitest'
import { preferredLocale } from '../../../src/state/useLocale.ts'

it.each([
  [['zh-CN', 'en-US'], 'zh'],
  [['ZH-hant-TW'], 'zh'],
  [['fr-FR', 'zh', 'en'], 'zh'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr-FR', 'de'], null],
  [[], null],
])('a browser that reads %j is offered %j', (languages, locale) => {
  expect(preferredLocale(languages)).toBe(locale)
})
