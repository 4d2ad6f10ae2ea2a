import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { playSound } from '../../../src/charts/sound/playSound.ts'
import { soundOf } from '../../../src/domain/sound/soundOf.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { datum, figureOf, panel, series } from '../../support/sampleFigures.ts'
import { openSite } from '../views/site.tsx'

const rate = 16_000
const seconds = 9

/** A browser's own audio, rendered to numbers instead of played. */
function listen() {
  const made: OfflineAudioContext[] = []
  const closed = vi.fn<() => void>()
  class Rendered extends OfflineAudioContext {
    constructor() {
      super(2, rate * seconds, rate)
      made.push(this)
    }
    close(): Promise<void> {
      closed()
      return Promise.resolve()
    }
  }
  vi.stubGlobal('AudioContext', Rendered)
  return { made, closed }
}

/** The pitch of a stretch by how often it crosses zero upwards, and how strong it is. */
function heard(samples: Float32Array, from: number, to: number): { hertz: number; strength: number } {
  const part = samples.slice(Math.round(from * rate), Math.round(to * rate))
  const rises = part.filter((value, at) => value >= 0 && (part[at - 1] ?? 0) < 0).length
  const strength = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / part.length)
  return { hertz: rises / (part.length / rate), strength }
}

it('a chart sounds as it says: the higher the score the higher the pitch, open models left and closed ones right', async () => {
  const open = [20, 40, 80].map((score, year) => datum(`open ${year}`, dayOf(2021 + year), score))
  const closed = [30, 60, 100].map((score, year) => datum(`closed ${year}`, dayOf(2021 + year, 7), score))
  const notes = soundOf(
    figureOf(
      panel([
        series('steps', open, { id: 'open', tone: 'open' }),
        series('steps', closed, { id: 'closed', tone: 'closed' }),
      ]),
    ),
  )
  expect(notes).toHaveLength(6)
  const { made, closed: silenced } = listen()
  const stop = playSound(notes, () => {})
  const [context] = made
  if (!context) throw new Error('nothing sounds')
  const sound = await context.startRendering()
  const [left, right] = [sound.getChannelData(0), sound.getChannelData(1)]
  // Notes begin a moment after the press, so that the first is whole.
  const ears = notes.map(({ at, seconds: length }) => {
    const [from, to] = [0.05 + at + 0.02, 0.05 + at + length - 0.02]
    return { left: heard(left, from, to), right: heard(right, from, to) }
  })
  const inOrder = [20, 30, 40, 60, 80, 100].map((score, index) => ({ score, index, ear: ears[index] }))
  for (const { index, ear } of inOrder) {
    if (!ear) throw new Error('a note is missing')
    const isOpen = index % 2 === 0
    const [near, far] = isOpen ? [ear.left, ear.right] : [ear.right, ear.left]
    expect(near.strength).toBeGreaterThan(0.02)
    expect(near.strength).toBeGreaterThan(far.strength * 4)
    expect(Math.abs(near.hertz - (notes[index]?.hertz ?? 0))).toBeLessThan(15)
  }
  const pitches = ears.map((ear, index) => (index % 2 === 0 ? ear.left : ear.right).hertz)
  expect(pitches).toEqual(pitches.toSorted((a, b) => a - b))
  expect(new Set(pitches.map(Math.round)).size).toBe(pitches.length)
  expect(heard(left, 8.4, 9).strength).toBe(0)
  stop()
  expect(silenced).toHaveBeenCalledTimes(1)
})

it('the button of a chart plays it, and stops it when it is pressed again', async () => {
  const { made, closed } = listen()
  await openSite('/charts/crossover/')
  await page.getByRole('button', { name: 'Listen' }).click()
  await expect.poll(() => made.length).toBe(1)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect.element(page.getByRole('button', { name: 'Listen' })).toBeVisible()
  expect(closed).toHaveBeenCalledTimes(1)
})
