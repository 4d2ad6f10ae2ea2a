import type { Source } from '../../src/domain/dataset/manifest.ts'
import type { ModelRow, ScoreRow } from '../../src/domain/dataset/tables.ts'
import type { Text } from '../../src/domain/figure/text.ts'
import { pathOfMarkers } from '../../src/domain/layout/paths.ts'
import { markerOf } from '../../src/domain/layout/toneStyle.ts'
import { nameList } from '../../src/domain/params/nameList.ts'
import { writeLists } from '../../src/domain/params/writeLists.ts'
import { groupOf } from '../../src/domain/series/groupOf.ts'
import type { Standing } from '../../src/domain/series/standings.ts'
import { escaped } from '../../src/export/svg/element.ts'
import type { Formatter } from '../../src/i18n/Formatter.ts'
import { msg } from '../../src/i18n/msg.ts'
import { hrefOf } from '../../src/state/route.ts'
import { modelHeadOf } from '../../src/views/model/modelHead.ts'
import {
  noneText,
  orderedStandings,
  placesOf,
  sourcesOfStandings,
  standingDetails,
  standingsTold,
} from '../../src/views/model/standingWords.ts'
import { factsOf } from '../../src/views/shared/model/facts.ts'
import { differenceText, scoreText } from '../../src/views/shared/model/scoreText.ts'
import { sourceNote, usedSources } from '../../src/views/shared/model/sourceNote.ts'
import { header, link } from './bodyHtml.ts'
import type { ModelRecord } from './modelRecords.ts'

type Side = 'open' | 'closed' | 'unknown'

const many = <T>(items: readonly T[], html: (item: T) => string): string => items.map(html).join('')

/** A model's page until the app is there: its head, what is known of it, and its scores, set out as the app does. */
export function modelBody(record: ModelRecord, f: Formatter): string {
  return `${header(f)}<main class="model">${marks}${head(record, f)}${facts(record, f)}${scores(record, f)}</main>`
}

/** The same in a sentence or two, for lists of what was searched and for links that are shared. */
export function modelSummary({ model, standings }: ModelRecord, f: Formatter): string {
  const { makers, name, facts: known } = modelHeadOf(model, f)
  const openness = f.show(msg(`data.openness.${model.openness ?? 'unknown'}`))
  const told = standingsTold(standings).map((sentence) => f.show(sentence))
  return [[name, ...makers, openness, ...known].join(' · '), ...told].join(' · ')
}

function head({ model }: ModelRecord, f: Formatter): string {
  const { makers, name, facts: known, link: page } = modelHeadOf(model, f)
  const say = (text: Text) => escaped(f.show(text))
  const compare = hrefOf(
    '/',
    f.locale,
    { page: 'compare' },
    writeLists({ ids: nameList }, { ids: [model.id] }),
  )
  const ways = [
    `<span>${say(msg('model.choose'))}</span>`,
    link(compare, f.show(msg('model.compare'))),
    ...(page === null ? [] : [link(page, f.show(msg('model.link')))]),
  ]
  return (
    `<div class="head"><p class="from">${link(hrefOf('/', f.locale, { page: 'models' }), f.show(msg('models.title')))}` +
    `${many(makers, (maker) => ` · ${escaped(maker)}`)}</p>` +
    `<h1 translate="no">${escaped(name)}</h1>` +
    `<ul class="lead"><li><span class="openness">${sideMark(groupOf(model.openness) ?? 'unknown')}` +
    `<span>${say(msg(`data.openness.${model.openness ?? 'unknown'}`))}</span></span></li>` +
    `${many(known, (fact) => `<li>${escaped(fact)}</li>`)}</ul><p class="ways">${ways.join('')}</p></div>`
  )
}

function facts({ model, sources }: ModelRecord, f: Formatter): string {
  const known = factsOf(model, f)
  const rows = many(known, ({ term, text, source }) => {
    const from = source === null ? undefined : sources.get(source)
    const named = from && f.show(msg('model.source', { title: { en: from.title } }))
    return (
      `<div><dt>${escaped(f.show(term))}</dt>` +
      (text === null
        ? `<dd class="silent">${escaped(f.show(msg('model.unstated')))}</dd>`
        : `<dd>${escaped(text)}</dd>`) +
      `<dd class="source">${from && named !== undefined ? linked(from.path, named) : ''}</dd></div>`
    )
  })
  return part(
    msg('model.facts'),
    f,
    `<dl>${rows}</dl>${notes(
      known.map(({ source }) => source),
      sources,
      f,
    )}`,
  )
}

function scores({ model, standings, sources }: ModelRecord, f: Formatter): string {
  const say = (text: Text) => escaped(f.show(text))
  if (standings.length === 0)
    return part(msg('model.scores'), f, `<p class="silent">${say(msg('model.scores.none'))}</p>`)
  const names = [
    msg('model.benchmark'),
    msg('model.score'),
    msg('model.scale'),
    msg('model.best.open'),
    msg('model.best.closed'),
  ]
  const told = many(standingsTold(standings), (sentence) => `<li>${say(sentence)}</li>`)
  return part(
    msg('model.scores'),
    f,
    `<p class="text">${say(msg('model.scores.text'))}</p><ul class="told">${told}</ul>` +
      `<div class="scores"><div class="names">${many(names, (name) => `<span${name.key === 'model.score' ? ' class="score"' : ''}>${say(name)}</span>`)}</div>` +
      `<ul>${many(orderedStandings(standings), (standing) => `<li>${row(standing, model, f)}</li>`)}</ul></div>` +
      notes(sourcesOfStandings(standings), sources, f),
  )
}

function row(standing: Standing, model: ModelRow, f: Formatter): string {
  const { benchmark, score } = standing
  const details = standingDetails(standing, model, f)
  const own = scoreText(benchmark.unit, score.score, f)
  return (
    `<span>${escaped(benchmark.name)}${details.length > 0 ? `<small>${escaped(details.join(' · '))}</small>` : ''}</span>` +
    `<span class="score">${linked(score.link, own)}</span>${scale(standing)}${best(standing, 'open', f)}${best(standing, 'closed', f)}`
  )
}

function best(standing: Standing, side: 'open' | 'closed', f: Formatter): string {
  const { benchmark, score, [side]: other } = standing
  const words = other
    ? `<span><b>${escaped(differenceText(benchmark.unit, score.score - other.score, f))}</b> ${modelLink(other, f)} ` +
      `${escaped(scoreText(benchmark.unit, other.score, f))}</span>`
    : `<span class="silent">${escaped(f.show(noneText(standing, side)))}</span>`
  return `<span class="best">${sideMark(side)}${words}</span>`
}

const modelLink = ({ model, name }: ScoreRow, f: Formatter): string =>
  model === null ? escaped(name) : link(hrefOf('/', f.locale, { page: 'model', id: model }), name)

/** Where a score lies on its scale; the numbers stand beside it. */
function scale(standing: Standing): string {
  const { own, open, closed } = placesOf(standing)
  const other = (side: 'open' | 'closed', at: string | null) =>
    at === null ? '' : `<use href="#mark-${side}" x="${at}%" y="50%"/>`
  return (
    '<svg class="scale" aria-hidden="true"><line x2="100%" y1="50%" y2="50%"/>' +
    `${other('closed', closed)}${other('open', open)}<rect x="${own}%" width="3" height="100%"/></svg>`
  )
}

const sideMark = (side: Side): string =>
  `<svg width="12" height="12" aria-hidden="true"><use href="#mark-${side}" x="6" y="6"/></svg>`

/** The marks of the sides, once in a page: rows have many. */
const marks = `<svg class="marks" width="0" height="0" aria-hidden="true">${many(
  ['open', 'closed', 'unknown'] as const,
  (side) =>
    `<path id="mark-${side}" d="${pathOfMarkers([{ px: 0, py: 0 }], markerOf(side), 4.4)}" fill="var(--tone-${side})"/>`,
)}</svg>`

const part = (title: Text, f: Formatter, html: string): string =>
  `<section><h2>${escaped(f.show(title))}</h2>${html}</section>`

/** Addresses come from the data: only those of the web and of the site become links. */
const linked = (address: string | null, text: string): string =>
  address !== null && /^(https?:\/\/|\/(?!\/))/.test(address) ? link(address, text) : escaped(text)

/** The works behind a part, each as it asks to be cited. */
function notes(ids: Iterable<string | null>, sources: ReadonlyMap<string, Source>, f: Formatter): string {
  const used = usedSources(ids, sources)
  if (used.length === 0) return ''
  return `<ul class="sources">${many(used, (source) => {
    const { citation, licence, retrieved } = sourceNote(source, f)
    const after = (text: string | null) => (text === null ? '' : ` · ${escaped(text)}`)
    return `<li>${linked(source.path, source.title)}${after(citation)} · ${linked(source.licenceUrl, licence)}${after(retrieved)}</li>`
  })}</ul>`
}
