import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/domain/time/day.ts'
import { htmlOf, places } from '../../../src/export/html/htmlOf.ts'
import { jsonOf } from '../../../src/export/json/jsonOf.ts'
import { readOrigin } from '../../../src/export/origin/readOrigin.ts'
import { originOf } from '../../../src/export/originOf.ts'
import { withPngTexts } from '../../../src/export/png/pngText.ts'
import { pptxOf } from '../../../src/export/pptx/pptxOf.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { themePalettes } from '../../../src/export/svg/themePalettes.ts'
import { xlsxOf } from '../../../src/export/xlsx/xlsxOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { fuzz, markup } from '../../support/hostile.ts'
import { scatterFigure } from '../../support/sampleFigures.ts'
import { zipFile } from '../../support/zipFile.ts'

const f = await loadFormatter('en')
const url = 'https://example.org/charts/lag/'
const figure = scatterFigure()
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const page = `<!doctype html>${places.language}<head>${places.head}</head>${places.still}${places.data}`
const files: Readonly<Record<string, Uint8Array>> = {
  PPTX: pptxOf([{ figure, url }], { f, palette: themePalettes.light, deck: false }),
  XLSX: xlsxOf(figure, url, f),
  PNG: withPngTexts(pixel, originOf([{ figure, url }], f)),
  SVG: bytesOf(svgOf(figure, { f, url, theme: 'light', transparent: false, width: 800, density: 'page' })),
  HTML: bytesOf(htmlOf(page, figure, url, f)),
  JSON: bytesOf(jsonOf(figure, url, f)),
}

describe.each(Object.entries(files))('a %s file that was damaged', (_, whole) => {
  it('says where it came from, or nothing', () => {
    expect(readOrigin(whole)).toHaveLength(1)
    const place = fc.nat({ max: whole.length - 1 })
    const damage = fc.oneof(
      fc.record({ kind: fc.constant('cut' as const), at: place }),
      fc.record({
        kind: fc.constant('overwritten' as const),
        at: place,
        by: fc.uint8Array({ minLength: 1, maxLength: 8 }),
      }),
      fc.record({ kind: fc.constant('repeated' as const), at: place, to: place }),
    )
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        let bytes = Uint8Array.from(whole)
        for (const each of damages)
          if (each.kind === 'cut') bytes = bytes.slice(0, each.at)
          else if (each.kind === 'overwritten')
            bytes.set(each.by.slice(0, Math.max(0, bytes.length - each.at)), Math.min(each.at, bytes.length))
          else bytes = Uint8Array.from([...bytes.subarray(0, each.at), ...bytes.subarray(each.to)])
        for (const origin of readOrigin(bytes)) {
          expect(Number.isInteger(origin.dataDate)).toBe(true)
          expect([...origin.findings.values()].every(Number.isFinite)).toBe(true)
        }
      }),
      fuzz(whole.length > 20_000 ? 300 : 1_000),
    )
  })
})

const property = (name: string, value: string) =>
  `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`
const custom = [property('crossover.view', url), property('crossover.dataDate', '2026-08-22')].join('')
const path = 'docProps/custom.xml'

describe('a zip file', () => {
  it('of one honest part is read', () => {
    const stored = { path, data: bytesOf(custom), method: 0 } as const
    const packed = { path, data: deflateRawSync(custom), method: 8 } as const
    for (const part of [stored, packed]) expect(readOrigin(zipFile([part]))).toMatchObject([{ view: url }])
  })

  // A block of zeros that ends on a whole byte can be written as often as one likes: 1 kB stands for 1 MB.
  const block = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH })
  it.each([
    ['a gigabyte', 900],
    ['fifty gigabytes', 48_000],
  ])('that unpacks to %s is let go of, whatever size it states', (_, times) => {
    const data = Buffer.concat(Array.from({ length: times }, () => block))
    expect(readOrigin(zipFile([{ path, data, method: 8, stated: 300 }]))).toEqual([])
  })

  it('that holds one part sixty thousand times costs one part', () => {
    const part = { path, data: deflateRawSync(`${custom}${' '.repeat(900_000)}`), method: 8 } as const
    expect(readOrigin(zipFile([part], { listed: 60_000 }))).toMatchObject([{ view: url }])
  })

  it('whose directory points at itself, before its beginning or behind its end has no way back', () => {
    const part = { path, data: bytesOf(custom), method: 0 } as const
    for (const local of [0xffffffff, 0x7fffffff, 40, 1])
      expect(readOrigin(zipFile([{ ...part, local }]))).toEqual([])
    for (const directory of [0xffffffff, 0, 5]) expect(readOrigin(zipFile([part], { directory }))).toEqual([])
  })

  it('with a method of packing that is none of ours has no way back', () => {
    expect(readOrigin(zipFile([{ path, data: bytesOf(custom), method: 14 }]))).toEqual([])
  })
})

describe('a picture', () => {
  const chunk = (type: string, data: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(data.length + 12)
    new DataView(bytes.buffer).setUint32(0, data.length)
    bytes.set(bytesOf(type), 4)
    bytes.set(data, 8)
    return bytes
  }
  const signature = pixel.subarray(0, 8)
  it('with texts beyond a megabyte, or millions of chunks, is not read to its end', () => {
    const zeros = chunk('iTXt', new Uint8Array(40_000_000))
    expect(readOrigin(Buffer.concat([signature, zeros]))).toEqual([])
    const empty = chunk('teXt', new Uint8Array())
    expect(readOrigin(Buffer.concat([signature, ...Array.from({ length: 1_000_000 }, () => empty)]))).toEqual(
      [],
    )
  })

  it('whose chunk says that it is longer than the file ends there', () => {
    const lying = chunk('iTXt', bytesOf('crossover.view'))
    new DataView(lying.buffer).setUint32(0, 0xffffffff)
    expect(readOrigin(Buffer.concat([signature, lying]))).toEqual([])
  })
})

describe('a text', () => {
  const svg = (head: string, json: object) =>
    bytesOf(
      `${head}<svg xmlns="http://www.w3.org/2000/svg"><metadata>${JSON.stringify(json).replaceAll('<', '&lt;')}</metadata></svg>`,
    )
  const told = { 'crossover.view': url, 'crossover.dataDate': '2026-08-22' }

  it('with entities that stand for billions of letters keeps their names: nothing is expanded', () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    )
    const bomb = svg(`<!DOCTYPE svg [<!ENTITY l0 "lol">${laughs}]>`, {
      ...told,
      'crossover.headline': '&l9;',
    })
    expect(readOrigin(bomb)).toMatchObject([{ headline: '&l9;' }])
  })

  it('that names a file or an address as an entity asks for nothing', () => {
    const head = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    expect(readOrigin(svg(head, { ...told, 'crossover.headline': '&x;' }))).toMatchObject([
      { headline: '&x;' },
    ])
  })

  it.each([
    ['brackets', '{"a":'.repeat(2_000_000)],
    [
      'findings',
      `{"view":"${url}","dataDate":"2026-08-22","findings":[{"id":"a","value":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`,
    ],
  ])('of JSON whose %s are nested a million deep has no way back or a plain one', (_, text) => {
    expect(readOrigin(bytesOf(text)).length).toBeLessThanOrEqual(1)
  })

  it('keeps no finding that is not finite, and none of the prototype', () => {
    const findings = '{"__proto__":1,"constructor":2,"big":1e999,"gap":4.5,"text":"5"}'
    const [origin] = readOrigin(svg('', { ...told, 'crossover.findings': findings }))
    expect([...(origin?.findings ?? [])]).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
      ['gap', 4.5],
    ])
    expect(({} as { gap?: number }).gap).toBeUndefined()
  })

  it('has a finding of one line of 500 characters, in which nothing hides or turns', () => {
    const headline = `\u202eabc\u2066\n${'x'.repeat(60_000)}`
    expect(readOrigin(svg('', { ...told, 'crossover.headline': headline }))).toMatchObject([
      { headline: `abc ${'x'.repeat(494)}` },
    ])
  })

  it('has no view of an address longer than can be shared', () => {
    expect(readOrigin(svg('', { ...told, 'crossover.view': `${url}?${'x'.repeat(30_000)}` }))).toEqual([])
  })

  it('that is markup stays text', () => {
    const told = Object.fromEntries(markup.map((text, n) => [`crossover.${n}`, text]))
    const [origin] = readOrigin(
      svg('', {
        ...told,
        'crossover.view': url,
        'crossover.dataDate': '2026-08-22',
        'crossover.headline': markup[0],
      }),
    )
    expect(origin).toMatchObject({ headline: markup[0], dataDate: dayOf(2026, 8, 22) })
  })
})
