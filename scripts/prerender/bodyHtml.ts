import { chartList } from '../../src/catalog/chartList.ts'
import type { ClaimCard } from '../../src/catalog/claims/ClaimCard.ts'
import { answerOf } from '../../src/catalog/crossoverAnswer.ts'
import type { ModelRow } from '../../src/domain/dataset/tables.ts'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import { summaryOf } from '../../src/domain/figure/summaryOf.ts'
import { measured, type Text } from '../../src/domain/figure/text.ts'
import { groupOf } from '../../src/domain/series/groupOf.ts'
import { orderedModels } from '../../src/domain/series/modelOrder.ts'
import { isoOfDay } from '../../src/domain/time/day.ts'
import { escaped } from '../../src/export/svg/element.ts'
import { svgOf } from '../../src/export/svg/svgOf.ts'
import type { Formatter } from '../../src/i18n/Formatter.ts'
import { localeTags } from '../../src/i18n/locales.ts'
import { msg } from '../../src/i18n/msg.ts'
import { joinedNames } from '../../src/i18n/names.ts'
import { hrefOf } from '../../src/state/route.ts'
import { talkQuery } from '../../src/state/talk.ts'
import { tries } from '../../src/views/overview/tries.ts'
import { fewerPoints } from './fewerPoints.ts'
import type { BuiltView } from './views.ts'

/** Widths of a figure on a laptop and on a phone, with what stands around it. */
const widths = { wide: 960, narrow: 358 } as const

export const link = (path: string, text: string): string => `<a href="${escaped(path)}">${escaped(text)}</a>`

/** The chart twice, for wide and for narrow screens; the style sheet shows one. */
function picture(figure: Figure, f: Formatter): string {
  const drawn = (['wide', 'narrow'] as const).map(
    (name) =>
      `<div class="${name}">` +
      inTenths(
        svgOf(figure, {
          width: widths[name],
          density: 'page',
          theme: 'page',
          f,
          url: null,
          bare: true,
          transparent: true,
        }),
      ) +
      '</div>',
  )
  return `<div data-day="${isoOfDay(figure.dataDate)}">${drawn.join('')}</div>`
}

/**
 * A drawing to a tenth of a pixel, which is enough until the app draws it anew, and a fifth fewer bytes: with them pages come in
 * the first answer of a new connection.
 */
const inTenths = (svg: string): string =>
  svg.replaceAll(/ d="[^"]*"/g, (path) =>
    fewerPoints(path, 0.1).replaceAll(/-?\d+\.\d{2,}/g, (number) =>
      String(Math.round(Number(number) * 10) / 10),
    ),
  )

export function header(f: Formatter): string {
  const to = (page: 'overview' | 'claims' | 'models' | 'data' | 'present') => hrefOf('/', f.locale, { page })
  return (
    `<header>${link(to('overview'), f.show(msg('app.name')))}` +
    `<nav>${link(to('claims'), f.show(msg('nav.claims')))}${link(to('models'), f.show(msg('nav.models')))}${link(to('data'), f.show(msg('nav.data')))}${link(to('present'), f.show(msg('nav.present')))}</nav></header>`
  )
}

const chartLinks = (f: Formatter): string =>
  `<ul>${chartList
    .map(({ id, name }) => `<li>${link(hrefOf('/', f.locale, { page: 'chart', id }), f.show(name))}</li>`)
    .join('')}</ul>`

const summary = (figure: Figure, f: Formatter): string =>
  `<ul class="text">${summaryOf(figure)
    .map((sentence) => `<li>${escaped(f.show(sentence))}</li>`)
    .join('')}</ul>`

/** A chart's headline, picture and findings in words. */
export function chartBody({ chart, figure }: BuiltView, f: Formatter): string {
  return (
    `${header(f)}<main><hgroup><p class="kicker">${escaped(f.show(chart.question))}</p>` +
    `<h1>${escaped(f.show(figure.headline))}</h1><p class="quiet">${escaped(f.show(figure.subtitle))}</p></hgroup>` +
    `<div class="stage">${picture(figure, f)}${chartLinks(f)}</div>` +
    `<p class="quiet">${escaped(f.show(figure.howToRead))}</p>${summary(figure, f)}</main>`
  )
}

/** An embedded chart as its frame shows it: finding, picture, source and the way to the full view. */
export function frameBody({ chart, figure, query }: BuiltView, f: Formatter): string {
  const say = (text: Text) => escaped(f.show(text))
  const hasControls = chart.view(query).controls.length > 0
  const full = hrefOf('/', f.locale, { page: 'chart', id: chart.id }, query)
  return (
    `<main class="frame"><h1>${say(figure.headline)}</h1><p class="subtitle">${say(figure.subtitle)}</p>` +
    (hasControls ? `<p class="settings">${say(msg('view.controls'))}</p>` : '') +
    `${picture(figure, f)}<p class="foot"><a href="${escaped(full)}" target="_blank" rel="noopener">${say(msg('embed.full'))}</a></p></main>`
  )
}

/** The answer of today and how sure it is. */
function answer(today: Figure, f: Formatter): string {
  const found = answerOf(today)
  if (!found) throw new Error('The front page has no answer.')
  const say = (text: Text) => escaped(f.show(text))
  // Chinese punctuation carries its own space.
  const space = f.locale === 'zh' ? '' : ' '
  return (
    `<div class="answer"><p class="finding"><strong>${say(found.verdict)}</strong>${space}${say(found.finding)}</p>` +
    `<p class="sure"><strong>${say(msg('answer.label'))}</strong>${space}${say(found.sure)}</p></div>`
  )
}

const triesList = (f: Formatter): string =>
  `<div class="tries"><h2 class="label">${escaped(f.show(msg('try.title')))}</h2><ol>${tries
    .map(
      ({ route, hash, name, why }) =>
        `<li>${link(hrefOf('/', f.locale, route) + hash, f.show(name))} <span>${escaped(f.show(why))}</span></li>`,
    )
    .join('')}</ol></div>`

/** The front page: its claim, the first story with its picture, the other stories in words. */
export function overviewBody(today: Figure, stories: readonly BuiltView[], f: Formatter): string {
  const [lead, ...others] = stories
  if (!lead) throw new Error('The front page has no story.')
  const headline = ({ chart, figure, query }: BuiltView): string =>
    `<h2>${link(hrefOf('/', f.locale, { page: 'chart', id: chart.id }, query), f.show(figure.headline))}</h2>` +
    `<p class="quiet">${escaped(f.show(figure.subtitle))}</p>`
  const intro = `<p class="quiet intro">${escaped(f.show(msg('overview.standfirst')))}</p>`
  return (
    `${header(f)}<main class="front"><div class="masthead"><p class="kicker">${escaped(f.show(msg('overview.kicker')))}</p>` +
    `<h1 class="title">${escaped(f.show(msg('overview.title')))}</h1>${answer(today, f)}${triesList(f)}</div>` +
    `<div class="stage lead"><hgroup>${intro}${headline(lead)}</hgroup>${picture(lead.figure, f)}</div>${chartLinks(f)}` +
    `${summary(lead.figure, f)}${others.map((story) => `<hgroup>${headline(story)}</hgroup>`).join('')}</main>`
  )
}

/** As many as a reader looks through before the whole list is there. */
const firstModels = 60

/** The list of models: how many there are of each side, and the newest with their facts. */
export function modelsBody(models: readonly ModelRow[], f: Formatter): string {
  const newest = orderedModels(
    models,
    { order: 'released', descending: true },
    new Intl.Collator(localeTags[f.locale], { numeric: true }).compare,
  )
  const counts = (['open', 'closed', null] as const).map((side) => {
    const n = measured('count', models.filter(({ openness }) => groupOf(openness) === side).length)
    return escaped(f.show(msg(`models.side.${side ?? 'unknown'}`, { n })))
  })
  const rows = newest.slice(0, firstModels).map((row) => {
    const facts = [
      joinedNames(row.organisations),
      joinedNames(row.countries),
      row.released === null ? undefined : { ...measured('day', row.released), precision: 'full' as const },
      row.parameters === null ? undefined : measured('parameters', row.parameters),
      msg(`data.openness.${row.openness ?? 'unknown'}`),
      row.licence === null ? undefined : { en: row.licence },
    ].flatMap((fact) => (fact ? [f.show(fact)] : []))
    return `<li>${link(hrefOf('/', f.locale, { page: 'model', id: row.id }), row.name)} ${escaped(facts.join(' · '))}</li>`
  })
  return (
    `${header(f)}<main class="plain close"><hgroup><h1>${escaped(f.show(msg('models.headline')))}</h1>` +
    standfirst(msg('models.standfirst'), f, 'small') +
    `<p>${escaped(f.show(msg('models.count.all', { n: measured('count', models.length) })))}: ${counts.join(', ')}</p></hgroup>` +
    `<ul class="text">${rows.join('')}</ul></main>`
  )
}

/** A page without a chart of its own: its title, what it is about, and `more`, all HTML but the first. */
export function plainBody(title: string, f: Formatter, about: string, more = ''): string {
  return `${header(f)}<main class="plain"><hgroup><h1>${escaped(title)}</h1>${about}</hgroup>${more}<div class="stage">${chartLinks(f)}</div></main>`
}

/** A presentation without a view yet: it has the window to itself. */
export function presentBody(f: Formatter): string {
  const say = (text: Text) => escaped(f.show(text))
  const all = talkQuery(chartList.map(({ id }) => ({ chart: id, query: '' })))
  const links = [
    link(hrefOf('/', f.locale, { page: 'present' }, all), f.show(msg('present.all'))),
    link(hrefOf('/', f.locale, { page: 'overview' }), f.show(msg('nav.overview'))),
  ]
  return (
    `<main class="plain empty"><h1>${say(msg('present.title'))}</h1><p class="more">${say(msg('present.empty'))}</p>` +
    `${links.map((one) => `<p>${one}</p>`).join('')}</main>`
  )
}

/** What a page is about, as large as the app writes it, so that nothing larger comes later. */
export const standfirst = (text: Text, f: Formatter, more = ''): string =>
  `<p class="standfirst ${more}">${escaped(f.show(text))}</p>`

/** The claims in words: each with its verdict, the reason and the numbers. */
export function claimsHtml(cards: readonly ClaimCard[], f: Formatter): string {
  return cards
    .map(({ claim, verdict, why, data }) => {
      const numbers = data.map(
        ({ label, value }) => `<li>${escaped(`${f.show(value)} ${f.show(label)}`)}</li>`,
      )
      return (
        `<hgroup><h2>${escaped(f.show(claim))}</h2>` +
        `<p><strong>${escaped(f.show(msg(`claims.verdict.${verdict}`)))}</strong> ${escaped(f.show(why))}</p></hgroup>` +
        (numbers.length === 0 ? '' : `<ul class="text">${numbers.join('')}</ul>`)
      )
    })
    .join('')
}
