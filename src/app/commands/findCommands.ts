import type { Command, CommandGroup } from './Command.ts'

export type FoundGroup = { readonly id: CommandGroup; readonly commands: readonly Command[] }

/** What is offered before anything is typed: few enough to be read. */
const atRest: readonly CommandGroup[] = ['charts', 'pages', 'settings']
const mostOfGroup: Readonly<Record<CommandGroup, number>> = {
  charts: 20,
  views: 8,
  models: 12,
  labs: 8,
  pages: 10,
  settings: 8,
}
const groupOrder: readonly CommandGroup[] = ['charts', 'views', 'models', 'labs', 'pages', 'settings']

/** Thousands of names are asked at every letter typed: each is brought into shape once. */
function once(shape: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = shape(text)
    known.set(text, made)
    return made
  }
}

/** Case, accents and width do not matter. */
const plain = once((text) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase())
/** Nor do hyphens, dots and spaces: `gpt4o` finds GPT-4o. */
const squeezed = once((text) => plain(text).replaceAll(/[^\p{L}\p{N}]/gu, ''))

/**
 * The commands in which every typed word occurs, in whatever language it is typed, best first: a name that begins with
 * the word, then a word that does, then any place.
 */
export function findCommands(commands: readonly Command[], typed: string): readonly FoundGroup[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => squeezed(word) !== '')
  if (words.length === 0)
    return grouped(
      commands.filter(({ group }) => atRest.includes(group)),
      groupOrder,
    )
  const scored = commands
    .map((command) => ({ command, score: scoreOf(command, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  // The group of the best match stands first.
  const order = [...new Set(scored.map(({ command }) => command.group))]
  return grouped(
    scored.map(({ command }) => command),
    order,
  )
}

function grouped(commands: readonly Command[], order: readonly CommandGroup[]): readonly FoundGroup[] {
  return order
    .map((id) => ({
      id,
      commands: commands.filter((command) => command.group === id).slice(0, mostOfGroup[id]),
    }))
    .filter((group) => group.commands.length > 0)
}

/** 0 where a word occurs nowhere; otherwise the sum over the words of how well each fits its best name. */
function scoreOf({ names }: Command, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    // The first names count a little more than later ones, which describe.
    const best = names.reduce((most, name, index) => Math.max(most, fit(name, word) - index * 0.01), 0)
    if (best <= 0) return 0
    sum += best
  }
  return sum
}

function fit(name: string, word: string): number {
  const text = plain(name)
  if (text === word) return 5
  if (text.startsWith(word)) return 4
  const at = text.indexOf(word)
  if (at > 0) return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 2 : 3
  return squeezed(name).includes(squeezed(word)) ? 1.5 : 0
}
