import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/messages/en.ts'
import { sourceFiles } from '../support/sourceFiles.ts'

const texts = new Map(sourceFiles(['src'], /\.tsx?$/).map(({ path, text }) => [path, text]))

/** Message keys by the room they stand in. The base is put together from several files. */
const roomOf = new Map<string, string>()
const base = [...(texts.get('src/i18n/messages/en/base.ts') ?? '').matchAll(/'\.\/([\w-]+)\.ts'/g)].map(
  ([, name]) => name,
)
for (const [path, text] of texts) {
  const [, name] = path.match(/^src\/i18n\/messages\/en\/([\w-]+)\.ts$/) ?? []
  if (name === undefined) continue
  for (const [, key = ''] of text.matchAll(/^ {2}'([\w.-]+)':/gm))
    roomOf.set(key, base.includes(name) ? 'base' : name)
}

type Edge = { readonly to: string; readonly words: readonly string[] }

const resolve = (from: string, to: string) => join(dirname(from), to.split('?')[0] ?? '')

/** The modules that one loads, with the words it names beside each. */
function edgesOf(path: string, text: string): readonly Edge[] {
  const named = [...text.matchAll(/withWords\(\s*\[([^\]]*)\],\s*\(\) =>\s*import\('(\.[^']+)'\)/g)].map(
    ([, words = '', to = '']) => ({
      to: resolve(path, to),
      words: [...words.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word),
    }),
  )
  const plain = [
    ...text.matchAll(/^(?:import|export)(?! type)[^'"`]*?from\s*'(\.[^']+)'/gm),
    ...text.matchAll(/import\('(\.[^']+)'\)/g),
  ]
    .map(([, to = '']) => resolve(path, to))
    .filter((to) => !named.some((edge) => edge.to === to))
  return [...named, ...plain.map((to) => ({ to, words: [] }))]
}

/** Keys in a module, whole or put together from parts, such as `fit.${method}.method`. */
function keysIn(text: string): readonly string[] {
  const whole = [...text.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key).filter((key) => roomOf.has(key))
  const patterns = [...text.matchAll(/`([a-z][\w.-]*\$\{[^`]+)`/gi)].flatMap(([, template = '']) => {
    const parts = template.split(/\$\{[^}]*\}/)
    return parts[0]?.includes('.')
      ? [new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('[\\w-]+')}$`)]
      : []
  })
  return [...whole, ...[...roomOf.keys()].filter((key) => patterns.some((pattern) => pattern.test(key)))]
}

/** Words that a page uses and has not asked for, from its entry on, along every way its parts are loaded. */
function unasked(entry: string): readonly string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const go = (path: string, rooms: ReadonlySet<string>) => {
    const text = texts.get(path)
    const visit = `${path} ${[...rooms].toSorted().join()}`
    if (text === undefined || path.startsWith('src/i18n/') || seen.has(visit)) return
    seen.add(visit)
    for (const key of keysIn(text)) {
      const room = roomOf.get(key) ?? ''
      if (!rooms.has(room)) found.add(`${path} shows ${key}, of ${room}, with ${[...rooms].join()}`)
    }
    for (const { to, words } of edgesOf(path, text)) go(to, new Set([...rooms, ...words]))
  }
  go(entry, new Set(['base']))
  return [...found]
}

describe('the words of a part', () => {
  it('are all in a room', () => {
    expect(Object.keys(en).filter((key) => !roomOf.has(key))).toEqual([])
  })

  it.each(['src/app/main.tsx', 'src/embed/main.tsx'])('are asked for where %s loads it', (entry) => {
    expect(unasked(entry)).toEqual([])
  })
})
