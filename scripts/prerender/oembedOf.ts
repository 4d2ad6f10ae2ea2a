import { attributeText } from '../../src/domain/text/attributeText.ts'
import { absolute } from './pageHtml.ts'
import { previewSize } from './previewPng.ts'

type Spec = {
  /** Of the page, as the frame's name for those who cannot see it. */
  readonly title: string
  readonly headline: string
  /** The address of the embedded chart. */
  readonly src: string
  readonly preview: string
  readonly width: number
  readonly height: number
}

/** The answer to a program that asks how a page is to be embedded, see oembed.com. */
export const oembedOf = ({ title, headline, src, preview, width, height }: Spec): string =>
  JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Crossover',
    provider_url: absolute('/'),
    title: headline,
    thumbnail_url: absolute(preview),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
    width,
    height,
    html: `<iframe src="${attributeText(src)}" title="${attributeText(title)}" width="${width}" height="${height}" style="border:0"></iframe>`,
  })
