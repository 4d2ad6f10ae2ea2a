import type { Figure } from '../../../domain/figure/Figure.ts'
import type { PictureOptions } from '../../../export/svg/svgOf.ts'

export const page = { width: 1200, density: 'page' } as const
export const slide = { width: 1920, height: 1080, density: 'slide' } as const

export async function svg(figure: Figure, options: PictureOptions): Promise<string> {
  const { svgOf } = await import('../../../export/svg/svgOf.ts')
  return svgOf(figure, options)
}

/** The picture in pixels; its height is the one its SVG text states. */
export async function png(
  figure: Figure,
  options: PictureOptions,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const [text, { pngOf }, { originOf }] = await Promise.all([
    svg(figure, options),
    import('../../../export/png/pngOf.ts'),
    import('../../../export/originOf.ts'),
  ])
  const height = Number(/ height="([\d.]+)"/.exec(text)?.[1])
  const origin = options.url === null ? {} : originOf([{ figure, url: options.url }], options.f)
  return pngOf(text, { width: options.width, height, scale }, origin)
}
