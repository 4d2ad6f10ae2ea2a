import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { choice } from '../domain/params/Param.ts'
import { releasesByLab } from '../domain/series/labsOf.ts'
import { shareOf, type YearOfReleases } from '../domain/series/sharesByYear.ts'
import { msg } from '../i18n/msg.ts'
import { defineChart } from './defineChart.ts'
import { opennessPanels, type BasePanel, type OpennessClassing } from './openness/opennessPanels.ts'
import { hasRoomFor, manyReleases, type Countries, type LabSize } from './openness/opennessRows.ts'

/** The last year whose list of releases is complete. */
const lastCompleteYear = 2025

/** A share of fewer releases is said as a number of them. */
const fewestForShare = 10

/** Share of releases by openness or licence, year by year, on three bases: how much of what is released is open. */
export const openness = defineChart({
  id: 'openness',
  name: msg('openness.name'),
  question: msg('openness.question'),
  tables: ['models'],
  needs: () => [{ table: 'models', part: 'listed' }],
  params: {
    class: choice({
      label: msg('openness.param.class'),
      options: { openness: msg('openness.class.openness'), licence: msg('openness.class.licence') },
      fallback: 'openness',
    }),
    country: choice({
      label: msg('openness.param.country'),
      options: {
        all: msg('openness.country.all'),
        us: msg('openness.country.us'),
        china: msg('openness.country.china'),
        elsewhere: msg('openness.country.elsewhere'),
      },
      fallback: 'all',
    }),
    labs: choice({
      label: msg('openness.param.labs'),
      options: {
        all: msg('openness.labs.all'),
        many: msg('openness.labs.many', { n: measured('count', manyReleases) }),
        few: msg('openness.labs.few', { n: measured('count', manyReleases) }),
      },
      fallback: 'all',
    }),
  },
  presets: [
    { id: 'licences', label: msg('openness.preset.licences'), values: { class: 'licence' } },
    { id: 'china', label: msg('openness.preset.china'), values: { country: 'china' } },
    { id: 'us', label: msg('openness.preset.us'), values: { country: 'us' } },
  ],
  build: (data, values) => {
    const counts = releasesByLab(data.tables.models)
    const rows = data.tables.models.filter(hasRoomFor(values.country, values.labs, counts))
    const bases = opennessPanels(rows, values.class, lastCompleteYear)
    const [all, plain, notable] = bases
    if (all.years.length === 0) return { kind: 'empty', why: msg('openness.empty') }
    const panels = [all.panel, plain.panel, notable.panel] as const
    const figure: Figure = {
      chart: 'openness',
      headline: headlineOf(values.class, all, notable),
      subtitle: msg(`openness.subtitle.${values.class}`),
      howToRead: msg('openness.howToRead'),
      panels,
      findings: findingsOf(values.class, bases),
      notes: notesOf(data, { bases, left: data.tables.models.length - rows.length, values }),
      sources: sourcesOf(panels, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})

const counted: Record<OpennessClassing, readonly string[]> = {
  openness: ['open_weights', 'open_source'],
  licence: ['permissive'],
}

/** The first and the last complete year of a base; null where there are fewer than two. */
function endsOf({ years }: BasePanel): readonly [YearOfReleases, YearOfReleases] | null {
  const complete = years.filter(({ year }) => year <= lastCompleteYear)
  const first = complete[0]
  const last = complete.at(-1)
  return first && last && first !== last ? [first, last] : null
}

function headlineOf(by: OpennessClassing, all: BasePanel, notable: BasePanel): Text {
  const ends = endsOf(all)
  const noted = endsOf(notable)
  if (!ends) return msg('openness.headline.plain')
  const [first, last] = ends
  const share = shareOf(last, counted[by])
  if (last.known < fewestForShare)
    return msg(`openness.headline.${by}.few`, {
      n: measured('count', Math.round(share * last.known)),
      known: measured('count', last.known),
      year: { en: String(last.year) },
      before: measured('share', shareOf(first, counted[by])),
      since: { en: String(first.year) },
    })
  const values = {
    share: measured('share', share),
    year: { en: String(last.year) },
    before: measured('share', shareOf(first, counted[by])),
    since: { en: String(first.year) },
  }
  if (!noted || noted[1].year !== last.year) return msg(`openness.headline.${by}.alone`, values)
  return msg(`openness.headline.${by}`, {
    ...values,
    notable: measured('share', shareOf(noted[1], counted[by])),
  })
}

function findingsOf(by: OpennessClassing, bases: readonly BasePanel[]): readonly Finding[] {
  return bases.flatMap((base): readonly Finding[] => {
    const last = base.years.findLast(({ year }) => year <= lastCompleteYear)
    if (!last) return []
    return [
      {
        id: base.id,
        label: msg(`openness.finding.${by}`, {
          base: base.title,
          year: { en: String(last.year) },
          known: measured('count', last.known),
        }),
        value: measured('share', shareOf(last, counted[by])),
      },
    ]
  })
}

function notesOf(
  data: Dataset<'models'>,
  context: {
    readonly bases: readonly BasePanel[]
    readonly left: number
    readonly values: {
      readonly class: OpennessClassing
      readonly country: Countries
      readonly labs: LabSize
    }
  },
): readonly Note[] {
  const count = (value: number) => measured('count', value)
  const { class: by, country, labs } = context.values
  const undated = data.tables.models.filter((row) => row.released === null).length
  const notes: Note[] = [
    { kind: 'basis', text: msg(`openness.basis.${by}`) },
    ...context.bases.map((base): Note => ({
      kind: 'n',
      text: msg('openness.note.n', {
        base: base.title,
        known: count(base.years.reduce((sum, year) => sum + year.known, 0)),
        unknown: count(base.years.reduce((sum, year) => sum + year.unknown, 0)),
      }),
    })),
    { kind: 'method', text: msg(`openness.note.method.${by}`) },
    { kind: 'coverage', text: msg('openness.note.undated', { n: count(undated) }) },
    { kind: 'caution', text: msg('openness.note.2026') },
  ]
  if (country !== 'all' || labs !== 'all')
    notes.push({ kind: 'coverage', text: msg('openness.note.left', { n: count(context.left) }) })
  if (labs !== 'all')
    notes.push({ kind: 'method', text: msg('openness.note.labs', { n: count(manyReleases) }) })
  return notes
}
