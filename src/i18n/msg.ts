import type { Text, TextValue } from '../domain/figure/text.ts'
import type { MessageKey, MessageValues } from './Messages.ts'

type Arguments<K extends MessageKey> =
  MessageValues<K> extends Readonly<Record<string, TextValue>> ? [values: MessageValues<K>] : []

/** Words without a language yet: a key that must exist and exactly the values its message takes. */
export function msg<K extends MessageKey>(key: K, ...[values]: Arguments<K>): Text {
  return { key, values: values ?? {} }
}
