import { describe, expect, it } from 'vitest'
import { cardOf } from '../../../src/charts/cardOf.ts'
import { ringOf } from '../../../src/charts/Highlight.tsx'
import { markFinder, targetsOf } from '../../../src/domain/layout/findMark.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { draw, every } from '../../support/drawn.tsx'
import { scatterFigure } from '../../support/sampleFigures.ts'

function moveTo(surface: Element, x: number, y: number): void {
  const { left, top } = surface.getBoundingClientRect()
  surface.dispatchEvent(
    new PointerEvent('pointermove', {
      bubbles: true,
      isPrimary: true,
      pointerType: 'mouse',
      clientX: left + x,
      clientY: top + y,
    }),
  )
}

/** What of the passing tooltip is in sight, line by line. */
const told = (): string => {
  const [tip] = every('[data-tooltip="passing"]')
  return tip instanceof HTMLElement ? tip.innerText.replaceAll(/\s+/g, ' ').trim() : ''
}

describe('a pointer that passes from mark to mark', () => {
  it('finds the words and the ring of each, and of no other, and neither beside them', async () => {
    const figure = scatterFigure()
    const f = await loadFormatter('en')
    const { layout, surface } = await draw(figure)
    const find = markFinder(layout)
    // Marks of both sides by turns, so that cards of several forms follow one another.
    const all = targetsOf(layout)
    const marks = Array.from({ length: 40 }, (_, i) => all[(i * 29) % all.length]).flatMap(
      (mark) => (mark && find(mark, 28)) ?? [],
    )
    expect(marks.length).toBe(40)
    for (const mark of marks) {
      const card = cardOf(figure, layout, mark, f)
      if (!card) throw new Error('a mark of the layout is none of the figure')
      moveTo(surface, mark.x, mark.y)
      const terms = [...card.lines, ...card.fits].map(({ term, detail }) => `${term} ${detail}`)
      const words = [card.name, ...(card.group === null ? [] : [card.group]), ...terms].join(' ')
      await expect.poll(told).toBe(words.replaceAll(/\s+/g, ' '))
      const rings = [...surface.children].map((ring) => [
        Number(ring.getAttribute('x')),
        Number(ring.getAttribute('y')),
      ])
      expect(rings).toEqual([[ringOf(mark).x, ringOf(mark).y]])
    }
    moveTo(surface, -200, -200)
    await expect.poll(told).toBe('')
    expect(surface.childElementCount).toBe(0)
  })
})
