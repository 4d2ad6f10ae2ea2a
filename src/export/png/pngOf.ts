import { withPngTexts } from './pngText.ts'

/** The side of a canvas that every browser still draws. */
const longestSide = 16_384

export type Raster = { readonly width: number; readonly height: number; readonly scale: number }

/**
 * A picture in pixels, drawn by the browser from its SVG text, with what the file remembers of itself.
 *
 * @throws RangeError where the picture would be larger than browsers draw, Error where this browser cannot draw it.
 */
export async function pngOf(
  svg: string,
  { width, height, scale }: Raster,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Math.max(width, height) * scale > longestSide) throw new RangeError('The picture is too large.')
  const image = new Image(width, height)
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser has no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('This browser wrote no picture.')
    return new Uint8Array(withPngTexts(new Uint8Array(await blob.arrayBuffer()), texts))
  } finally {
    URL.revokeObjectURL(address)
  }
}
