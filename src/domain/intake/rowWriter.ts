import { parseRow } from '../dataset/parseRow.ts'
import type { Row, WireRow } from '../dataset/tables.ts'
import { groupOf } from '../series/groupOf.ts'
import { calendarOf, dayOf, isoOfDay, type Day } from '../time/day.ts'
import { count, isOutside, optional, positive, required } from './cellChecks.ts'
import type { CellFault } from './CellFault.ts'
import type { KnownBenchmark, SheetKind } from './fields.ts'
import { benchmarkFinder } from './guessMapping.ts'
import type { RowCells } from './mapSheet.ts'
import { readerSource, type OwnTableName } from './OwnData.ts'

/** Stands where a table needs a name that the reader's file does not give. */
export const notStated = 'Not stated'

type Names = {
  readonly name: string
  readonly organisations: string[]
  readonly countries: string[]
  readonly openness: Row<'models'>['openness']
  readonly link: string | null
}

/** Writes the rows of a reader's file, one after the other, into tables of the published form. */
export class RowWriter {
  readonly tables: { readonly [T in Exclude<OwnTableName, 'ollama_increments'>]: Row<T>[] } = {
    models: [],
    scores: [],
    hf_snapshots: [],
    ollama_families: [],
    reported: [],
  }
  private readonly kind: SheetKind
  private readonly find: (text: string) => KnownBenchmark | null
  private readonly byId: ReadonlyMap<string, KnownBenchmark>
  private readonly seen = new Set<string>()

  constructor(kind: SheetKind, benchmarks: readonly KnownBenchmark[]) {
    this.kind = kind
    this.find = benchmarkFinder(benchmarks)
    this.byId = new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark]))
  }

  /** Writes what one row says; false where nothing of it can be used. */
  write(cells: RowCells): boolean {
    const names = this.names(cells)
    if (!names) return false
    switch (this.kind) {
      case 'models':
        return this.model(cells, names)
      case 'scores':
        return this.scores(cells, names)
      case 'downloads':
        return this.downloads(cells, names)
    }
    return this.kind satisfies never
  }

  private names(cells: RowCells): Names | null {
    const name = cells.text('name')
    if (name === '' || name.startsWith('=')) {
      cells.fault('name', name === '' ? 'missing' : 'formula', 'row')
      return null
    }
    const openness = optional(cells.openness(), (why) => cells.fault('openness', why, 'value'))
    const link = optional(cells.link(), (why) => cells.fault('link', why, 'value'))
    return {
      name,
      organisations: listOf(cells.text('organisation')),
      countries: listOf(cells.text('country')),
      openness: openness?.openness ?? null,
      link: link?.link ?? null,
    }
  }

  private model(cells: RowCells, names: Names): boolean {
    const date = required(cells.date('released'), (why) => cells.fault('released', why, 'row'))
    if (!date) return false
    if (this.isRepeated(`${names.name}@${date.day}`)) {
      cells.fault('name', 'repeated', 'row')
      return false
    }
    const size = positive(cells, 'parameters')
    const active = positive(cells, 'active_parameters')
    const isUsed = this.add('models', cells, {
      id: idOf(names.name),
      name: names.name,
      organisations: names.organisations,
      countries: names.countries,
      released: isoOfDay(date.day),
      released_precision: date.precision,
      parameters: size?.value ?? null,
      parameters_status: size === null ? null : size.approximate || size.atLeast ? 'estimated' : 'stated',
      active_parameters: active?.value ?? null,
      openness: names.openness,
      licence: orNull(cells.text('licence')),
      training_flop: null,
      sparse: size !== null && active !== null && active.value < size.value,
      notable: false,
      frontier: false,
      base_model: orNull(cells.text('base_model')),
      link: names.link,
      source: readerSource,
      source_parameters: size === null ? null : readerSource,
      source_openness: names.openness === null ? null : readerSource,
      source_licence: null,
    })
    if (isUsed) this.scored(cells, names, date.day)
    return isUsed
  }

  private scores(cells: RowCells, names: Names): boolean {
    const date = optional(cells.date('released'), (why) => cells.fault('released', why, 'value'))
    const day = date?.day ?? null
    const wide = this.scored(cells, names, day)
    if (cells.column('benchmark') === null || cells.column('score') === null) return wide
    const benchmark = this.find(cells.text('benchmark'))
    if (!benchmark) {
      cells.fault('benchmark', cells.text('benchmark') === '' ? 'missing' : 'unknown-benchmark', 'row')
      return wide
    }
    const score = required(cells.number('score'), (why) => cells.fault('score', why, 'row'))
    if (!score) return wide
    if (isOutside(score.value, benchmark)) {
      cells.fault('score', 'outside-scale', 'row')
      return wide
    }
    if (this.isRepeated(`${names.name}@${benchmark.id}@${day}@${score.value}`)) {
      cells.fault('name', 'repeated', 'row')
      return wide
    }
    return this.score(cells, names, benchmark, score.value, day) || wide
  }

  /** The scores that have columns of their own. */
  private scored(cells: RowCells, names: Names, day: Day | null): boolean {
    let found = false
    for (const id of cells.scored) {
      const benchmark = this.byId.get(id)
      const target = `score:${id}` as const
      const score = optional(cells.number(target), (why) => cells.fault(target, why, 'value'))
      if (!benchmark || !score) continue
      if (isOutside(score.value, benchmark)) cells.fault(target, 'outside-scale', 'value')
      else found = this.score(cells, names, benchmark, score.value, day) || found
    }
    return found
  }

  private score(
    cells: RowCells,
    names: Names,
    benchmark: KnownBenchmark,
    value: number,
    day: Day | null,
  ): boolean {
    return this.add('scores', cells, {
      benchmark: benchmark.id,
      model: idOf(names.name),
      name: names.name,
      organisation: orNull(names.organisations.join(', ')),
      country: orNull(names.countries.join(', ')),
      score: value,
      standard_error: null,
      released: day === null ? null : isoOfDay(day),
      measured: null,
      openness: names.openness,
      conditions: null,
      source: readerSource,
      link: names.link,
    })
  }

  private downloads(cells: RowCells, names: Names): boolean {
    const needsDate = cells.column('downloads_30d') !== null || cells.column('pulls') !== null
    const tell = (why: CellFault) => cells.fault('date', why, needsDate ? 'row' : 'value')
    const date = needsDate ? required(cells.date('date'), tell) : optional(cells.date('date'), tell)
    if (needsDate && !date) return false
    if (this.isRepeated(`${names.name}@${date?.day}`)) {
      cells.fault('name', 'repeated', 'row')
      return false
    }
    const recent = count(cells, 'downloads_30d')
    const pulls = count(cells, 'pulls')
    const total = count(cells, 'downloads_total')
    const developer = names.organisations[0] ?? notStated
    const country = names.countries[0] ?? notStated
    const iso = date ? isoOfDay(date.day) : null
    let found = false
    if (recent && iso !== null)
      found = this.add('hf_snapshots', cells, {
        date: iso,
        family: names.name,
        developer,
        country,
        downloads_30d: recent.value,
        models: 1,
        copies: null,
        copies_30d: null,
        source: readerSource,
      })
    if (pulls && date && iso !== null) {
      const { year, month } = calendarOf(date.day)
      found =
        this.add('ollama_families', cells, {
          family: names.name,
          developer,
          country,
          openness: groupOf(names.openness),
          month: isoOfDay(dayOf(year, month)),
          pulls: pulls.value,
          models: 1,
          first_observed: iso,
          last_observed: iso,
          source: readerSource,
        }) || found
    }
    if (total)
      found =
        this.add('reported', cells, {
          entity: names.name,
          developer: orNull(names.organisations[0] ?? ''),
          country: orNull(names.countries[0] ?? ''),
          from: iso,
          to: iso,
          kind: 'cumulative',
          metric: 'downloads',
          value: total.value,
          unit: 'downloads',
          at_least: total.atLeast,
          evidence: 'other',
          title: names.name,
          source: readerSource,
          link: names.link,
        }) || found
    if (!recent && !pulls && !total) {
      const target = (['downloads_30d', 'pulls', 'downloads_total'] as const).find(
        (field) => cells.column(field) !== null,
      )
      // A cell that cannot be read has been told already; an empty one has not.
      if (target && cells.number(target).kind === 'blank') cells.fault(target, 'missing', 'row')
    }
    return found
  }

  private isRepeated(key: string): boolean {
    const repeated = this.seen.has(key)
    this.seen.add(key)
    return repeated
  }

  private add<T extends keyof RowWriter['tables']>(table: T, cells: RowCells, wire: WireRow<T>): boolean {
    const parsed = parseRow(table, wire)
    if (parsed.kind === 'invalid') {
      cells.fault('name', 'refused', 'row')
      return false
    }
    const rows: Row<T>[] = this.tables[table]
    rows.push(parsed.row)
    return true
  }
}

/** Ids of the reader's models are their own: they never take the place of a published model. */
const idOf = (name: string): string => `${readerSource}:${name.toLowerCase()}`

const orNull = (text: string): string | null => (text === '' ? null : text)

const listOf = (text: string): string[] => text.split(/\s*[;、；]\s*/).filter((part) => part !== '')
