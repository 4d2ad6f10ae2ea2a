import { chineseNames } from '../../names/chineseFamily.ts'
import { groupOf, type Group } from '../../series/groupOf.ts'
import { labOf, labsOf } from '../../series/labsOf.ts'
import { licenceClassOf } from '../../series/licenceClass.ts'
import type { Day } from '../../time/day.ts'
import type { ModelRow, Row, TableName } from '../tables.ts'
import { searchable, type OpennessClass } from './Filter.ts'
import type { ModelIndex } from './modelIndex.ts'
import type { RowFacts } from './verdictOf.ts'

/** The tables a filter applies to: all but the list of benchmarks, which names no model. */
export type FilteredTable = Exclude<TableName, 'benchmarks'>

/**
 * What each table says of the models behind its rows: its own columns first, since charts draw by them, and where it has
 * none or they are empty, the models it is matched to by id, else by name.
 */
export const factsOf: {
  readonly [T in FilteredTable]: (row: Row<T>, index: ModelIndex) => RowFacts
} = {
  models: (row) => ({ ...matched([row]), ...named(row.name, row.organisations) }),
  scores: (row, index) => {
    const models = modelsOf(row.model, row.name, index)
    const labs = row.organisation === null ? labsOfAll(models) : labsNamed(row.organisation)
    return {
      ...matched(models),
      ...named(row.name, [...labs, row.organisation ?? '']),
      labs,
      countries: row.country === null ? countriesOf(models, labs, index) : countriesNamed(row.country),
      openness: [row.openness ?? 'unknown'],
      released: ownOr(row.released, models),
    }
  },
  prices: (row, index) => {
    const models = modelsOf(row.model, row.name.slice(row.name.lastIndexOf('/') + 1), index)
    const facts = matched(models)
    return {
      ...facts,
      ...named(row.name, facts.labs),
      openness: [row.openness ?? 'unknown'],
      released: ownOr(row.released, models),
    }
  },
  arena: (row, index) => {
    const models = modelsOf(row.model, row.name, index)
    const labs = row.organisation === null ? labsOfAll(models) : labsNamed(row.organisation)
    return {
      ...matched(models),
      ...named(row.name, [row.model, ...labs, row.organisation ?? '']),
      labs,
      countries: countriesOf(models, labs, index),
      openness: row.openness === null ? ['unknown'] : classesIn(row.openness, models),
      licences: [licenceClassOf(row.licence)],
    }
  },
  ollama_families: (row) => ({
    ...family(row),
    openness: row.openness === null ? ['unknown'] : classesIn(row.openness, []),
  }),
  ollama_increments: (row, index) => {
    const models = index.byLibraryName(row.model)
    return {
      ...matched(models),
      ...makers(row.developer, row.country),
      ...named(row.model, [row.family, row.developer]),
      openness: classesIn('open', models),
    }
  },
  hf_snapshots: family,
  reported: (row) => ({
    ...matched([]),
    ...makers(row.developer, row.country),
    ...named(row.entity, [row.developer ?? '', row.title]),
    openness: classesIn('open', []),
  }),
}

/** Whatever is downloaded is open; a family says no licence, size or day of release. */
function family(row: Pick<Row<'hf_snapshots'>, 'family' | 'developer' | 'country'>): RowFacts {
  return {
    ...matched([]),
    ...makers(row.developer, row.country),
    ...named(row.family, [row.developer]),
    openness: classesIn('open', []),
  }
}

function makers(developer: string | null, country: string | null) {
  return {
    labs: developer === null ? [] : labsNamed(developer),
    countries: country === null ? [] : countriesNamed(country),
  }
}

function matched(models: readonly ModelRow[]): RowFacts {
  return {
    name: '',
    text: '',
    labs: labsOfAll(models),
    countries: [...new Set(models.flatMap((row) => row.countries))],
    openness: models.map((row) => row.openness ?? 'unknown'),
    licences: models.map((row) => licenceClassOf(row.licence)),
    sizes: models.map((row) => row.parameters),
    released: models.map((row) => row.released),
  }
}

function modelsOf(id: string | null, name: string, index: ModelIndex): readonly ModelRow[] {
  const known = id === null ? [] : index.byId(id)
  return known.length > 0 ? known : index.byName(id ?? name)
}

const ownOr = (day: Day | null, models: readonly ModelRow[]): readonly (Day | null)[] =>
  day === null ? models.map((row) => row.released) : [day]

const labsOfAll = (models: readonly ModelRow[]): readonly string[] => [...new Set(models.flatMap(labsOf))]

const labsNamed = (organisations: string): readonly string[] => [
  ...new Set(organisations.split(',').map((one) => labOf(one.trim()))),
]

const countriesNamed = (countries: string): readonly string[] => countries.split('/')

/** Of the models, else where the labs are at home. */
function countriesOf(models: readonly ModelRow[], labs: readonly string[], index: ModelIndex) {
  const own = models.flatMap((row) => row.countries)
  return [...new Set(own.length > 0 ? own : labs.flatMap(index.homeOf))]
}

const classesOf: Readonly<Record<Group, readonly OpennessClass[]>> = {
  open: ['open_weights', 'open_source'],
  closed: ['api_only', 'unreleased'],
}

/** The classes on a known side: those of the matched models, where these are on that side. */
function classesIn(group: Group, models: readonly ModelRow[]): readonly OpennessClass[] {
  const own = models.flatMap(({ openness }) =>
    openness !== null && groupOf(openness) === group ? [openness] : [],
  )
  return own.length > 0 ? own : classesOf[group]
}

const named = (name: string, others: readonly string[]) => ({
  name,
  text: searchable([name, ...chineseNames(name), ...others].join(' ')),
})
