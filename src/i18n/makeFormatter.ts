import type { Formatter } from './Formatter.ts'
import { asItIs, formatterOver, type AnyMessage } from './formatterOver.ts'
import type { Locale } from './locales.ts'
import type { Messages } from './Messages.ts'
import { spaceHan } from './spaceHan.ts'

/** The formatter of one language, over all its messages. */
export const makeFormatter = (locale: Locale, messages: Messages): Formatter =>
  formatterOver(
    locale,
    new Map(Object.entries(messages) as [string, AnyMessage][]),
    locale === 'zh' ? spaceHan : asItIs,
  )
