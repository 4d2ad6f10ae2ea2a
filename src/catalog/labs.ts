import { rollup } from 'd3-array'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note, Panel } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { bounded, choice, flag } from '../domain/params/Param.ts'
import {
  endReleases,
  keepsTo,
  labStances,
  turnsFrom,
  type LabRecord,
  type Stance,
} from '../domain/series/labStances.ts'
import { msg } from '../i18n/msg.ts'
import { joinedNames } from '../i18n/names.ts'
import { defineChart } from './defineChart.ts'
import { lanePanel, laneGroups } from './labs/lanePanel.ts'
import { isFrom } from './openness/opennessRows.ts'

/** Universities by their names: they publish with whoever funds the work and have no policy of their own to turn. */
const university = /universit|institute of (?:(?!institute of ).)*technology|\(MIT\)|college/i

/** Every lab with enough releases as a lane, sorted by whether it turned, does both, or keeps to one side. */
export const labs = defineChart({
  id: 'labs',
  name: msg('labs.name'),
  question: msg('labs.question'),
  tables: ['models'],
  needs: () => [{ table: 'models', part: 'listed' }],
  params: {
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
    least: bounded({ label: msg('labs.param.least'), fallback: 8, min: 4, max: 30, step: 1 }),
    tunes: flag({ label: msg('parameters.param.tunes'), fallback: false }),
    universities: flag({ label: msg('labs.param.universities'), fallback: false }),
  },
  presets: [
    { id: 'china', label: msg('labs.preset.china'), values: { country: 'china', least: 5 } },
    { id: 'us', label: msg('labs.preset.us'), values: { country: 'us' } },
  ],
  build: (data, values) => {
    const rows = data.tables.models.filter((row) => values.tunes || row.base_model === null)
    const every = labStances(rows, values.least).filter((record) =>
      isFrom({ countries: [homeOf(record)] }, values.country),
    )
    const records = every.filter(({ lab }) => values.universities || !university.test(lab))
    const panels = laneGroups.flatMap((group): readonly Panel[] => {
      const lanes = records.filter(({ stance }) => group.stances.some((member) => member === stance))
      return lanes.length === 0 ? [] : [lanePanel(group.id, lanes)]
    })
    const [first, ...others] = panels
    if (!first) return { kind: 'empty', why: msg('labs.empty') }
    const drawn = [first, ...others] as const
    const figure: Figure = {
      chart: 'labs',
      headline: headlineOf(records),
      subtitle: msg('labs.subtitle', { least: measured('count', values.least) }),
      howToRead: msg('labs.howToRead'),
      panels: drawn,
      findings: findingsOf(records),
      notes: notesOf(data, { records, left: every.length - records.length, values }),
      sources: sourcesOf(drawn, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})

/** The country that most of a lab's releases name; of equals the first by name. */
function homeOf({ releases }: LabRecord): string {
  const counts = rollup(
    releases.flatMap(({ row }) => row.countries),
    (named) => named.length,
    (country) => country,
  )
  return [...counts].toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))[0]?.[0] ?? ''
}

const of = (records: readonly LabRecord[], stance: Stance) =>
  records.filter((record) => record.stance === stance)
const namesOf = (records: readonly LabRecord[]) => joinedNames(records.map(({ lab }) => lab)) ?? { en: '' }
const count = (value: number) => measured('count', value)

function headlineOf(records: readonly LabRecord[]): Text {
  const values = {
    n: count(records.length),
    both: count(of(records, 'both').length),
    open: count(of(records, 'open').length),
    closed: count(of(records, 'closed').length),
  }
  const [only, ...others] = records
  if (only && others.length === 0) return msg(`labs.headline.one.${only.stance}`, { lab: namesOf(records) })
  const opened = of(records, 'turned-open')
  const shut = of(records, 'turned-closed')
  if (opened.length > 0 && shut.length > 0)
    return msg('labs.headline.turned', { ...values, opened: namesOf(opened), shut: namesOf(shut) })
  if (opened.length > 0) return msg('labs.headline.opened', { ...values, opened: namesOf(opened) })
  if (shut.length > 0) return msg('labs.headline.shut', { ...values, shut: namesOf(shut) })
  return msg('labs.headline', values)
}

function findingsOf(records: readonly LabRecord[]): readonly Finding[] {
  return (['both', 'turned-open', 'turned-closed', 'open', 'closed'] as const).flatMap(
    (stance): readonly Finding[] => {
      const members = of(records, stance)
      if (members.length === 0) return []
      const most = 6
      const named = { labs: namesOf(members.slice(0, most)) }
      const label =
        members.length > most
          ? msg(`labs.finding.${stance}.most`, named)
          : msg(`labs.finding.${stance}`, named)
      return [{ id: stance, label, value: count(members.length) }]
    },
  )
}

function notesOf(
  data: Dataset<'models'>,
  context: {
    readonly records: readonly LabRecord[]
    readonly left: number
    readonly values: { readonly least: number; readonly tunes: boolean }
  },
): readonly Note[] {
  const { records, left, values } = context
  const releases = records.reduce((sum, record) => sum + record.releases.length, 0)
  const share = (value: number) => measured('share', value)
  const unknown = data.tables.models.filter((row) => row.openness === null || row.released === null).length
  return [
    { kind: 'basis', text: msg('openness.basis.openness') },
    { kind: 'n', text: msg('labs.note.n', { labs: count(records.length), releases: count(releases) }) },
    {
      kind: 'method',
      text: msg('labs.note.rule', {
        ends: count(endReleases),
        turns: share(turnsFrom),
        rest: share(1 - turnsFrom),
        keeps: share(keepsTo),
        little: share(1 - keepsTo),
      }),
    },
    {
      kind: 'coverage',
      text: msg(values.tunes ? 'labs.note.left.tunes' : 'labs.note.left', {
        least: count(values.least),
        universities: count(left),
        unknown: count(unknown),
      }),
    },
    { kind: 'caution', text: msg('labs.note.joint') },
    { kind: 'caution', text: msg('labs.note.2026') },
  ]
}
