import { resolve } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import { svgOf } from '../../src/export/svg/svgOf.ts'
import type { Formatter } from '../../src/i18n/Formatter.ts'

/** The size that sites show a shared link in. */
export const previewSize = { width: 1200, height: 630 } as const

/** The one face in previews, Latin and Chinese: every machine writes the same picture, whatever it has installed. */
const face = 'Noto Sans CJK SC'
const fontFile = resolve(import.meta.dirname, 'fonts/NotoSansSC-subset.otf')

/** The picture that stands beside a link to a view where it is shared: finding, chart and source. */
export function previewPng(figure: Figure, f: Formatter): Uint8Array {
  return new Resvg(previewSvg(figure, f), {
    font: {
      loadSystemFonts: false,
      fontFiles: [fontFile],
      defaultFontFamily: face,
      sansSerifFamily: face,
      serifFamily: face,
    },
  })
    .render()
    .asPng()
}

export function previewSvg(figure: Figure, f: Formatter): string {
  const svg = svgOf(figure, { ...previewSize, density: 'slide', theme: 'light', f, url: null, brief: true })
  // The face has the quotation marks of Chinese alone, a character wide.
  return f.locale === 'zh' ? svg : svg.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '&quot;')
}
