import { describe, expect, it } from 'vitest'
import { parseChangelog } from '../../../src/domain/dataset/changelog.ts'
import { datasetMarkup } from '../../../src/domain/dataset/datasetMarkup.ts'
import { mostIssues } from '../../../src/domain/dataset/Issue.ts'
import { joinDataset } from '../../../src/domain/dataset/joinDataset.ts'
import { parseManifest, type Manifest, type Source } from '../../../src/domain/dataset/manifest.ts'
import { parseModelLinks } from '../../../src/domain/dataset/modelLinks.ts'
import { parseRow } from '../../../src/domain/dataset/parseRow.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import { addedLater } from '../../../src/domain/dataset/tables.ts'
import type { OwnData } from '../../../src/domain/intake/OwnData.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const { tables, sources, dataDate } = committedDataset()
const hash = `sha256:${'0123456789abcdef'.repeat(4)}`
const issuesOf = (parsed: { readonly kind: string; readonly issues?: readonly unknown[] }) =>
  parsed.issues ?? parsed.kind

describe('a package', () => {
  const source = {
    id: 's',
    title: 'A work',
    publisher: 'Somebody',
    path: 'https://example.org/work',
    licence: 'CC0',
    licenceUrl: null,
    citation: 'Somebody 2024',
    retrieved: null,
    facts: 3,
  }
  const resource = { name: 'models', path: 'models.json', rows: 1, bytes: 2, hash }
  const wire = (more: object = {}) => ({
    schemaVersion: 1,
    name: 'data',
    dataDate: '2024-05-06',
    resources: [resource],
    sources: [source],
    ...more,
  })
  const withPath = (path: string) => issuesOf(parseManifest(wire({ resources: [{ ...resource, path }] })))

  it('names files of its folder, and nothing that leads out of it', () => {
    for (const path of ['a', 'a.json', '2026-08-22.2/models.json', 'a-b/c_d/e.f.g', '-a'])
      expect(withPath(path)).toBe('parsed')
    for (const path of [
      '',
      '/a',
      '../a',
      'a/../b',
      'a//b',
      'a/',
      '.a',
      'a/.b',
      'https://a',
      'a b',
      'a?b',
      '%2e',
    ])
      expect(withPath(path)).toEqual([
        { path: 'datapackage.resources.0.path', message: 'is not the path of a file' },
      ])
  })
  it('states hashes of 64 digits', () => {
    const of = (value: string) => issuesOf(parseManifest(wire({ resources: [{ ...resource, hash: value }] })))
    expect(of(hash)).toBe('parsed')
    for (const wrong of [`${hash}0`, hash.slice(0, -1), ` ${hash}`, hash.toUpperCase(), hash.slice(7)])
      expect(of(wrong)).toEqual([{ path: 'datapackage.resources.0.hash', message: 'is not a sha256 hash' }])
  })
  it('may name the edition that keeps it', () => {
    expect(parseManifest(wire())).toMatchObject({ value: { edition: null } })
    expect(parseManifest(wire({ edition: '2024-05-06.2' }))).toMatchObject({
      value: { edition: '2024-05-06.2' },
    })
    expect(issuesOf(parseManifest(wire({ edition: 'latest' })))).toEqual([
      {
        path: 'datapackage.edition',
        message: 'is not the name of an edition, such as 2026-08-22 or 2026-08-22.2',
      },
    ])
  })
  it('that is none says so as a whole, and of many faults the first', () => {
    expect(parseManifest(null)).toMatchObject({ kind: 'invalid', issues: [{ path: 'datapackage' }] })
    expect(issuesOf(parseManifest(wire({ resources: Array.from({ length: 60 }, () => 1) })))).toHaveLength(
      mostIssues,
    )
  })
  it('is a dataset in the words of schema.org', () => {
    const parsed = parseManifest(
      wire({
        sources: [
          { ...source, licenceUrl: 'https://example.org/cc0' },
          { ...source, path: null },
        ],
      }),
    )
    if (parsed.kind !== 'parsed') throw new Error(parsed.kind)
    const manifest: Manifest = parsed.value
    const page = {
      name: 'N',
      description: 'D',
      url: 'https://example.org/data/',
      files: 'https://example.org/f/',
    }
    expect(datasetMarkup(manifest, page)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'N',
      description: 'D',
      url: 'https://example.org/data/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: 'Crossover' },
      dateModified: '2024-05-06',
      distribution: [
        {
          '@type': 'DataDownload',
          name: 'models',
          contentUrl: 'https://example.org/f/models.json',
          contentSize: '2 B',
          encodingFormat: 'application/json',
          sha256: hash.slice(7),
        },
      ],
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          name: 'A work',
          url: 'https://example.org/work',
          license: 'https://example.org/cc0',
          publisher: { '@type': 'Organization', name: 'Somebody' },
        },
      ],
    })
  })
})

it('a list of editions that is none says where', () => {
  expect(parseChangelog(null)).toMatchObject({ kind: 'invalid', issues: [{ path: 'changes' }] })
  expect(parseChangelog({ schemaVersion: 1, editions: [1] })).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'changes.editions.0' }],
  })
  expect(
    issuesOf(parseChangelog({ schemaVersion: 1, editions: Array.from({ length: 60 }, () => 1) })),
  ).toHaveLength(mostIssues)
  expect(parseChangelog({ schemaVersion: 1, editions: [] })).toEqual({
    kind: 'parsed',
    value: { schemaVersion: 1, editions: [] },
  })
})

describe('addresses of models', () => {
  const wire = (id: readonly unknown[], link: readonly unknown[]) => ({
    schemaVersion: 1,
    table: 'models',
    columns: { id, link },
  })
  it('are those that are stated', () => {
    expect(parseModelLinks(wire(['a', 'b'], ['https://example.org/', null]))).toEqual({
      kind: 'parsed',
      value: new Map([['a', 'https://example.org/']]),
    })
  })
  it('are as many as the models, each an address', () => {
    expect(issuesOf(parseModelLinks(wire(['a'], [])))).toEqual([
      { path: 'models.links', message: 'has columns of different lengths' },
    ])
    expect(parseModelLinks(wire(['a'], ['ftp:']))).toMatchObject({
      issues: [{ path: 'models.links.columns.link.0' }],
    })
    expect(
      issuesOf(
        parseModelLinks(
          wire(
            [],
            Array.from({ length: 60 }, () => 1),
          ),
        ),
      ),
    ).toHaveLength(mostIssues)
    expect(parseModelLinks(7)).toMatchObject({ issues: [{ path: 'models.links' }] })
    expect(parseModelLinks({ ...wire([], []), schemaVersion: 99 })).toEqual({
      kind: 'newer',
      found: 99,
      supported: 1,
    })
  })
})

describe('a table', () => {
  it('that is none says what it lacks', () => {
    for (const wire of [null, 7, 'models', [], undefined])
      expect(issuesOf(parseTable('models', wire))).toEqual([
        { path: 'models', message: 'is not a table object' },
      ])
    const said = (table: unknown) => issuesOf(parseTable('models', { schemaVersion: 1, table, columns: {} }))
    expect(said('scores')).toEqual([{ path: 'models.table', message: 'says "scores", expected "models"' }])
    expect(said(7)).toEqual([{ path: 'models.table', message: 'is not a name, expected "models"' }])
    for (const columns of [undefined, null, [], 'id'])
      expect(issuesOf(parseTable('models', { schemaVersion: 1, table: 'models', columns }))).toEqual([
        { path: 'models.columns', message: 'is missing' },
      ])
  })
  const columns = {
    date: ['2024-01-01', '2024-02-01'],
    family: ['f', 'g'],
    developer: ['d', 'd'],
    country: ['c', 'c'],
  }
  const counts = { downloads_30d: [1, 2], models: [3, 4], source: ['s', 's'] }
  const parse = (more: object, without?: readonly string[]) =>
    parseTable(
      'hf_snapshots',
      { schemaVersion: 1, table: 'hf_snapshots', columns: { ...columns, ...counts, ...more } },
      without,
    )
  it('from before a column was added, or a part without it, has it empty', () => {
    expect(addedLater).toEqual({ hf_snapshots: ['copies', 'copies_30d'] })
    expect(parse({})).toMatchObject({
      value: [{ copies: null, copies_30d: null, downloads_30d: 1 }, { family: 'g' }],
    })
    expect(issuesOf(parse({ models: undefined }))).toEqual([
      { path: 'hf_snapshots.models', message: 'is not a list of values' },
    ])
    const { models: _, ...less } = counts
    const wire = { schemaVersion: 1, table: 'hf_snapshots', columns: { ...columns, ...less } }
    expect(issuesOf(parseTable('hf_snapshots', wire))).toHaveLength(1)
    expect(parseTable('hf_snapshots', wire, ['models'])).toMatchObject({
      value: [{ models: null }, { models: null }],
    })
  })
  it('has columns of one length, and values of their kind', () => {
    expect(issuesOf(parse({ models: [3] }))).toEqual([
      { path: 'hf_snapshots.models', message: 'has 1 values, other columns have 2' },
    ])
    expect(parse({ models: [3, -1] })).toMatchObject({ issues: [{ path: 'hf_snapshots.models[1]' }] })
  })
  it('of which a row alone is wrong names the column', () => {
    const row = {
      date: '2024-01-01',
      family: 'f',
      developer: 'd',
      country: 'c',
      downloads_30d: 1,
      models: 2,
      copies: null,
      copies_30d: null,
      source: 's',
    }
    expect(parseRow('hf_snapshots', row)).toMatchObject({
      kind: 'parsed',
      row: { date: dayOf(2024), models: 2 },
    })
    expect(parseRow('hf_snapshots', { ...row, models: -1 })).toEqual({ kind: 'invalid', column: 'models' })
  })
})

describe('a reader’s rows', () => {
  const [model] = tables.models
  const [score] = tables.scores
  const [source] = sources.values()
  if (!model || !score || !source) throw new Error('an empty dataset')
  const published = {
    ...model,
    name: 'A Model-1',
    organisations: ['X', 'Y'],
    countries: ['C', 'D'],
    released: dayOf(2024),
  }
  const none: OwnData['tables'] = {
    models: [],
    scores: [],
    hf_snapshots: [],
    ollama_families: [],
    ollama_increments: [],
    reported: [],
  }
  const own = (more: Partial<OwnData['tables']>): OwnData => ({
    id: 'own',
    name: 'mine',
    count: 1,
    mode: 'join',
    tables: { ...none, ...more },
  })
  const join = (more: Partial<OwnData['tables']>, as: Source = source) =>
    joinDataset({ dataDate, sources, tables: { ...tables, models: [published] } }, own(more), as)
  const open = { ...score, released: null, openness: null, organisation: null, country: null }

  it('take what they leave open from a model of the same name, however it is written', () => {
    for (const name of ['A Model-1', 'a model 1', 'AMODEL1'])
      expect(join({ scores: [{ ...open, name }] }).tables.scores.at(-1), name).toMatchObject({
        organisation: 'X, Y',
        country: 'C, D',
        released: published.released,
        openness: published.openness,
      })
    expect(join({ scores: [{ ...open, name: 'A Model-1.5' }] }).tables.scores.at(-1)).toMatchObject({
      organisation: null,
    })
    const stated = { ...open, name: 'A Model-1', organisation: 'Z', country: 'E', released: dayOf(2023) }
    expect(join({ scores: [{ ...stated, openness: 'unreleased' }] }).tables.scores.at(-1)).toEqual({
      ...stated,
      openness: 'unreleased',
    })
  })
  it('are told by table, and move the date of the data where they are newer but no forecast', () => {
    const joined = join({ scores: [open], models: [{ ...model, released: dayOf(2027) }] })
    expect(joined.own).toEqual({
      name: 'mine',
      mode: 'join',
      tables: expect.arrayContaining(['models', 'scores']),
    })
    expect(joined.own?.tables).toHaveLength(2)
    expect(joined.dataDate).toBe(dayOf(2027))
    expect(
      join({ models: [{ ...model, released: dayOf(2027) }], scores: [{ ...open, released: dayOf(2028) }] })
        .dataDate,
    ).toBe(dayOf(2028))
    expect(
      join({ models: [{ ...model, released: dayOf(2028) }], scores: [{ ...open, released: dayOf(2027) }] })
        .dataDate,
    ).toBe(dayOf(2028))
    expect(join({ models: [{ ...model, released: dayOf(2100) }] }).dataDate).toBe(dataDate)
    expect(join({}).own?.tables).toEqual([])
  })
})
