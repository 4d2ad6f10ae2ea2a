import type { Formatter } from './Formatter.ts'
import { asItIs, formatterOver, type AnyMessage } from './formatterOver.ts'
import type { Locale } from './locales.ts'
import { rooms, type Room } from './rooms.ts'

/** One language's words, as far as they have been asked for. Formatters read from it: what arrives later is there at once. */
type Shelf = { readonly messages: Map<string, AnyMessage>; readonly asked: Map<Room, Promise<void>> }

const shelves = new Map<Locale, Shelf>()
const wanted = new Set<Room>(['base'])

/** Makes the formatter of a language over the words of all parts that were loaded so far. */
export async function openFormatter(locale: Locale): Promise<Formatter> {
  const shelf = shelves.get(locale) ?? { messages: new Map(), asked: new Map() }
  shelves.set(locale, shelf)
  let finish = asItIs
  let filled = 0
  // A part may be loaded while the words of others are on their way.
  while (filled < wanted.size) {
    filled = wanted.size
    ;[finish] = await Promise.all([finishOf(locale), fill(locale, shelf)])
  }
  return formatterOver(locale, shelf.messages, finish)
}

const finishOf = async (locale: Locale) =>
  locale === 'zh' ? (await import('./spaceHan.ts')).spaceHan : asItIs

/**
 * Loads a part of the site and, beside it, the words it uses, in every language that is in use. With no formatter open
 * yet, the first one opened brings them.
 */
export async function withWords<T>(names: readonly Room[], load: () => Promise<T>): Promise<T> {
  for (const name of names) wanted.add(name)
  const [loaded] = await Promise.all([load(), ...[...shelves].map(([locale, shelf]) => fill(locale, shelf))])
  return loaded
}

const fill = (locale: Locale, shelf: Shelf) =>
  Promise.all([...wanted].map((room) => shelf.asked.get(room) ?? ask(room, locale, shelf)))

/** A failed load is tried anew next time. */
function ask(room: Room, locale: Locale, { messages, asked }: Shelf): Promise<void> {
  const arrival = rooms[room][locale]().then((groups) => {
    for (const group of Object.values<object>(groups))
      for (const [key, message] of Object.entries(group) as [string, AnyMessage][]) messages.set(key, message)
  })
  asked.set(room, arrival)
  arrival.catch(() => asked.delete(room))
  return arrival
}
