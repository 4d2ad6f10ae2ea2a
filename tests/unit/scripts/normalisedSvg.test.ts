import { expect, it } from 'vitest'
import { normalisedSvg } from '../../../scripts/visual/normalisedSvg.ts'

it('an SVG is compared to a tenth of a pixel, a line an element', () => {
  expect(normalisedSvg('<g><path d="M1.04,-2.66 h0" fill="#123456"/></g>')).toBe(
    '<g>\n<path d="M1,-2.7 h0" fill="#123456"/>\n</g>\n',
  )
})

it('words keep their numbers', () => {
  const text = '<text>GPT-4.25 and Qwen2.55 at 86.43%</text>'
  expect(normalisedSvg(text)).toBe(`${text}\n`)
})
