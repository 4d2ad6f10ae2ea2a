import type { Formatter } from './Formatter.ts'
import type { en } from './messages/en.ts'

/** The shape another language must have for a group of English messages: the same keys, the same values. */
export type MessagesOf<E> = {
  readonly [K in keyof E]: E[K] extends string
    ? string
    : E[K] extends (values: infer V, f: Formatter) => string
      ? (values: V, f: Formatter) => string
      : never
}

export type Messages = MessagesOf<typeof en>
export type MessageKey = keyof typeof en

/** The values a message takes: undefined for a plain string. */
export type MessageValues<K extends MessageKey> = (typeof en)[K] extends (
  values: infer V,
  f: Formatter,
) => string
  ? V
  : undefined
