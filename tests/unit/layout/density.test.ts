import { describe, expect, test } from 'vitest'
import { heightOf, sizesOf } from '../../../src/domain/layout/density.ts'

describe('sizes', () => {
  test('of a page, a card and a slide', () => {
    expect(sizesOf('page', 479)).toMatchObject({
      tick: 12,
      label: 12,
      caption: 13,
      title: 15,
      radius: 3.5,
      record: 5,
      gap: 8,
    })
    expect(sizesOf('page', 480)).toMatchObject({
      tick: 13,
      label: 13,
      radius: 4,
      record: 5.5,
      line: 2,
      bar: 4,
      gap: 8,
    })
    expect(sizesOf('page', 1800)).toEqual({
      tick: 20,
      label: 20,
      caption: 20,
      title: 23,
      leading: 1.25,
      radius: 6,
      record: 8.25,
      line: 3,
      bar: 6,
      hairline: 1.125,
      gap: 12,
    })
    expect(sizesOf('page', 9000)).toEqual(sizesOf('page', 1920))
    expect(sizesOf('card', 400)).toEqual({
      tick: 11,
      label: 12,
      caption: 12,
      title: 13,
      leading: 1.25,
      radius: 2.75,
      record: 4,
      line: 1.75,
      bar: 3,
      hairline: 1,
      gap: 6,
    })
    expect(sizesOf('card', 1000)).toMatchObject({ tick: 14, label: 15, bar: 3.75 })
    expect(sizesOf('card', 5000)).toEqual(sizesOf('card', 1280))
    expect(sizesOf('slide', 1280)).toMatchObject({ tick: 19, label: 19, title: 22, gap: 12, line: 2.9 })
    expect(sizesOf('slide', 100)).toMatchObject({ tick: 14, radius: 4.4 })
    expect(sizesOf('slide', 9000)).toMatchObject({ tick: 57, gap: 35 })
  })
  test('of a figure by its width, and higher with more panels', () => {
    expect([300, 390, 715, 1040, 1500].map((width) => heightOf('page', width))).toEqual([
      384, 499, 665, 603, 870,
    ])
    expect([100, 240, 400, 560, 800].map((width) => heightOf('card', width))).toEqual([
      180, 192, 276, 325, 464,
    ])
    expect([400, 1280].map((width) => heightOf('slide', width))).toEqual([300, 640])
    expect([1, 2, 3].map((panels) => heightOf('slide', 1280, panels))).toEqual([640, 960, 1280])
  })
})
