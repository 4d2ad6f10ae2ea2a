import { describe, expect, it } from 'vitest'
import { lintTree } from '../support/lintTree.ts'

/** The rooms, what each may import, and the libraries that belong to it. Said here once more, so that a linter that lets everything pass is found out. */
const rooms: Readonly<
  Record<string, { readonly may: readonly string[]; readonly libraries: readonly string[] }>
> = {
  'src/domain': { may: [], libraries: ['valibot', 'd3-array'] },
  'src/i18n': { may: ['src/domain'], libraries: [] },
  'src/ui': { may: ['src/i18n'], libraries: ['react'] },
  'src/catalog': { may: ['src/domain', 'src/i18n'], libraries: ['d3-array'] },
  'src/data': { may: ['src/domain'], libraries: ['@tanstack/react-query'] },
  'src/state': {
    may: ['src/domain', 'src/i18n', 'src/catalog', 'src/data'],
    libraries: ['react', '@tanstack/react-query'],
  },
  'src/charts': { may: ['src/domain', 'src/i18n', 'src/ui'], libraries: ['react', 'recharts'] },
  'src/export': { may: ['src/domain', 'src/i18n'], libraries: ['fflate'] },
  'src/views/shared': {
    may: ['src/domain', 'src/i18n', 'src/ui', 'src/catalog', 'src/state'],
    libraries: ['react'],
  },
  'src/views/one': {
    may: ['src/domain', 'src/i18n', 'src/ui', 'src/catalog', 'src/state', 'src/views/shared'],
    libraries: ['react'],
  },
  'src/views/two': {
    may: ['src/domain', 'src/i18n', 'src/ui', 'src/catalog', 'src/state', 'src/views/shared'],
    libraries: ['react'],
  },
  'src/embed': {
    may: ['src/domain', 'src/i18n', 'src/ui', 'src/state', 'src/charts'],
    libraries: ['react', '@tanstack/react-query'],
  },
  'src/offline': { may: ['src/domain', 'src/i18n', 'src/ui', 'src/charts'], libraries: ['react'] },
  'src/app': {
    may: [
      'src/domain',
      'src/i18n',
      'src/ui',
      'src/catalog',
      'src/data',
      'src/state',
      'src/charts',
      'src/export',
      'src/views/shared',
      'src/views/one',
      'src/views/two',
      'src/embed',
    ],
    libraries: ['react', '@tanstack/react-query'],
  },
  pipeline: { may: ['src/domain', 'src/data'], libraries: ['d3-dsv', 'node:fs'] },
  mocks: { may: ['src/domain', 'src/i18n', 'src/data'], libraries: ['msw'] },
}
const names = Object.keys(rooms)
const guarded = [
  'react',
  'recharts',
  'fflate',
  '@tanstack/react-query',
  'msw',
  'node:fs',
  'd3-array',
  'valibot',
]

const up = (room: string): string => '../'.repeat(room.split('/').length)
const slug = (name: string): string => name.replaceAll(/\W/g, '-')

const tree: Record<string, string> = {}
type Case = { readonly path: string; readonly from: string; readonly to: string; readonly allowed: boolean }
const cases: Case[] = []
const add = (from: string, to: string, content: string, allowed: boolean, kind = 'static') => {
  const path = `${from}/${kind}-${slug(to)}.ts`
  tree[path] = content
  cases.push({ path, from, to: kind === 'static' ? to : `${to}, ${kind}`, allowed })
}

for (const [from, { may, libraries }] of Object.entries(rooms)) {
  tree[`${from}/thing.ts`] = 'export const thing = 1\nexport type Thing = number\n'
  for (const to of names.filter((name) => name !== from)) {
    const address = `${up(from)}${to}/thing.ts`
    add(from, to, `import { thing } from '${address}'\nexport const other = thing\n`, may.includes(to))
    add(
      from,
      to,
      `import type { Thing } from '${address}'\nexport type Other = Thing\n`,
      may.includes(to) || loadedOnDemand(from, to),
      'type',
    )
    add(
      from,
      to,
      `export const load = () => import('${address}')\n`,
      may.includes(to) || loadedOnDemand(from, to),
      'dynamic',
    )
  }
  for (const library of guarded)
    add(
      from,
      library,
      `import * as all from '${library}'\nexport const other = all\n`,
      libraries.includes(library) || extra(from, library),
    )
}

/** Screens fetch the drawing and the export code when they need it, and may name its types. */
function loadedOnDemand(from: string, to: string): boolean {
  return from.startsWith('src/views/') && (to === 'src/charts' || to === 'src/export')
}

/** The pipeline runs on a desk: any library, never a browser's. */
function extra(from: string, library: string): boolean {
  return from === 'pipeline' && !library.startsWith('node:')
}

const { files, codes } = lintTree(tree)

describe('rooms', () => {
  it('are all linted', () => {
    expect(files).toBe(Object.keys(tree).length)
  })

  it.each(names)('%s imports what the table gives it, and nothing else', (room) => {
    const judged = cases
      .filter((one) => one.from === room)
      .map(({ path, to }) => ({ to, allowed: !codes.get(path)?.includes('boundaries(dependencies)') }))
    expect(judged).toEqual(
      cases.filter((one) => one.from === room).map(({ to, allowed }) => ({ to, allowed })),
    )
  })
})
