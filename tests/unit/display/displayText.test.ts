import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossover } from '../../../src/catalog/crossover.ts'
import { displayOf, displayParams, rawDisplay } from '../../../src/catalog/displayParams.ts'
import {
  longestNote,
  mostNotes,
  mostPins,
  noDisplay,
  type Display,
} from '../../../src/domain/display/Display.ts'
import { noteText } from '../../../src/domain/display/displayText.ts'
import { readParams } from '../../../src/domain/params/grammar.ts'

/** Characters that separate, escape, or mean something to an address, and whatever else there is. */
const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc
    .array(fc.constantFrom('!', '*', '.', '_', '!x', '!d', ' ', '&', '=', '%', '+', '#', '中'), {
      minLength: 1,
    })
    .map((parts) => parts.join('')),
)
const id = anyText
const place = fc.oneof(
  fc.record({ unit: fc.constant('day' as const), x: fc.integer({ min: 0, max: 30_000 }) }),
  fc.record({
    unit: fc.constant('number' as const),
    x: fc.integer({ min: -5_000, max: 5_000 }).map((x) => x / 100),
  }),
)
const note = fc
  .tuple(place, fc.option(fc.integer({ min: -999, max: 99_999 }).map((y) => y / 10)), fc.nat(5), anyText)
  .map(([at, y, panel, text]) => ({ ...at, y, panel, text: noteText(text) }))
  .filter(({ text }) => text !== '')
const zoom = fc.tuple(place, fc.integer({ min: 1, max: 900 })).map(([{ unit, x }, span]) => ({
  unit,
  from: x,
  to: Number((x + span).toFixed(6)),
}))

const display: fc.Arbitrary<Display> = fc.record({
  zoom: fc.option(zoom),
  hide: fc.uniqueArray(id, { maxLength: 6 }),
  pins: fc.uniqueArray(fc.record({ panel: id, series: id, datum: id }), {
    maxLength: mostPins,
    selector: (pin) => JSON.stringify(pin),
  }),
  notes: fc.uniqueArray(note, { maxLength: mostNotes, selector: (one) => JSON.stringify(one) }),
  scale: fc.constantFrom('auto', 'linear', 'log'),
  relative: fc.boolean(),
})

const read = (query: string) => readParams(displayParams, new URLSearchParams(query))

describe('what a reader sets', () => {
  test('comes back from an address as it was written, whatever the ids and words', () => {
    fc.assert(
      fc.property(display, (one) => {
        const { values, unknown } = read(new URLSearchParams(rawDisplay(one)).toString())
        expect(displayOf(values)).toEqual(one)
        expect(unknown).toEqual([])
      }),
    )
  })

  test('has one address: setting it again changes nothing, and setting nothing leaves nothing', () => {
    fc.assert(
      fc.property(display, (one) => {
        const query = crossover.display('bench=mmlu', one)
        expect(crossover.display(query, one)).toBe(query)
        expect(crossover.view(query)).toMatchObject({ query, rejected: [], unknown: [] })
        expect(crossover.plain(query)).toBe('bench=mmlu')
        expect(crossover.display(query, noDisplay)).toBe('bench=mmlu')
      }),
    )
  })

  test('is read, or refused and told, for any text at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(displayParams)), anyText, (key, raw) => {
        const view = crossover.view(new URLSearchParams([[key, raw]]).toString())
        expect(view.rejected.length === 0 || view.query === '').toBe(true)
        expect(crossover.view(view.query).query).toBe(view.query)
      }),
    )
  })
})

describe('refused are', () => {
  test.each([
    ['zoom', '2024-01-01'],
    ['zoom', '2024-06-01_2024-01-01'],
    ['zoom', '2024-01-01_12'],
    ['zoom', '2024-02-30_2024-05-01'],
    ['hide', 'a**b'],
    ['hide', 'a!b'],
    ['hide', 'a*a'],
    ['pin', 'panel.series'],
    ['pin', Array.from({ length: mostPins + 1 }, (_, i) => `p.s.${i}`).join('*')],
    ['note', '2024-01-01'],
    ['note', 'soon something'],
    ['note', `2024-01-01 ${'x'.repeat(longestNote + 1)}`],
    ['note', '2024-01-01_p1 the first panel needs no name'],
    ['yscale', 'cubic'],
    ['relative', 'yes'],
  ])('%s=%s', (key, raw) => {
    const view = crossover.view(new URLSearchParams([[key, raw]]).toString())
    expect(view.rejected).toMatchObject([{ key, raw }])
    expect(view.rejected[0]?.used).not.toBeNull()
    expect(view.query).toBe('')
  })
})

describe('the words of a note', () => {
  test('are one line of whole characters that nobody can hide anything in', () => {
    expect(noteText('  two\n lines\t and\u202Eturned\u0000 ')).toBe('two lines and turned')
    expect(noteText('\u202E \n')).toBe('')
    const long = noteText('😀'.repeat(longestNote + 20))
    expect(long).toBe('😀'.repeat(longestNote))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(noteText(noteText(text))).toBe(noteText(text))
      }),
    )
  })
})
