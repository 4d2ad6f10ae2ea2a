import type { Datum, Panel, PointSeries, StepSeries } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import type { SizedScore, SmallestAtLevel } from '../../domain/series/smallestAtLevel.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames } from '../../i18n/names.ts'
import type { CapabilityLevel } from '../levels/capabilityLevel.ts'
import { opennessText } from '../opennessText.ts'

/** Open models by size, those at the level before those below it, and the smallest one at the level so far. */
export function capabilityPanel(
  { models, records }: SmallestAtLevel,
  level: CapabilityLevel,
  until: Day,
): Panel {
  const datum = (model: SizedScore) => datumOf(model, level)
  const points = (id: 'below' | 'reached'): PointSeries => ({
    mark: 'points',
    id,
    name: msg(`capability.series.${id}`, { level: level.name }),
    tone: id === 'reached' ? 'open' : 'rest',
    faded: id === 'below',
    data: models.filter(({ isReached }) => isReached === (id === 'reached')).map(datum),
  })
  const last = records.at(-1)
  const held = last && last.released < until ? [{ ...datum(last), id: `${last.id}…`, x: until }] : []
  const steps: StepSeries = {
    mark: 'steps',
    id: 'smallest',
    name: msg('capability.series.smallest'),
    tone: 'open',
    data: [
      ...records.map((model, index) => ({ ...datum(model), labelRank: records.length - index })),
      ...held,
    ],
  }
  return {
    id: 'size',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: { quantity: 'parameters', scale: 'log', label: msg('capability.axis') },
    series: [points('below'), points('reached'), steps].filter(({ data }) => data.length > 0),
    events: [],
  }
}

function datumOf({ id, released, parameters, model, score }: SizedScore, level: CapabilityLevel): Datum {
  return {
    id,
    x: released,
    y: parameters,
    name: { en: score.name },
    facts: {
      lab: joinedNames(model.organisations),
      country: joinedNames(model.countries),
      openness: opennessText(score.openness),
      licence: model.licence ?? undefined,
      basis: msg('level.fact', {
        score: measured(level.benchmark.quantity, score.score),
        benchmark: level.benchmark.name,
      }),
      source: score.source,
      link: score.link ?? model.link ?? undefined,
      model: model.id,
    },
  }
}
