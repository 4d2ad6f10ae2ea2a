type Rgb = readonly [number, number, number]

/** Linear light, 0 to 1, of `#rrggbb`. */
function linear(hex: string): Rgb {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Contrast ratio after WCAG 2. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

type Matrix = readonly [Rgb, Rgb, Rgb]

/** Full protanopia and deuteranopia after Machado, Oliveira and Fernandes (2009). */
const visions = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>
export type Vision = keyof typeof visions

function times(matrix: Matrix, [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb) => x * r + y * g + z * b
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** Oklab after Ottosson (2020). */
function oklab(rgb: Rgb): Rgb {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  )
}

/** Distance of two colours in Oklab as an eye of some kind sees them; 0.02 is about the least noticeable one. */
export function apart(a: string, b: string, vision: Vision): number {
  const seen = (hex: string) => {
    const [r, g, b] = times(visions[vision], linear(hex))
    const clamp = (value: number) => Math.min(1, Math.max(0, value))
    return oklab([clamp(r), clamp(g), clamp(b)])
  }
  const [one, other] = [seen(a), seen(b)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
