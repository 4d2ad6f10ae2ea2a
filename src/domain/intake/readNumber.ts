import { readNothing, wrong, type CellRead } from './CellFault.ts'

/** Which sign a column writes before decimals; null where it cannot be told, and `1,234` says nothing. */
export type DecimalMark = 'point' | 'comma' | null

export type NumberRead = CellRead<{
  readonly value: number
  /** "More than 3 million", `300万+`. */
  readonly atLeast: boolean
  /** "About 70B", `~70B`. */
  readonly approximate: boolean
}>

const unitOf: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  millions: 6,
  b: 9,
  bn: 9,
  billion: 9,
  billions: 9,
  t: 12,
  tn: 12,
  trillion: 12,
  trillions: 12,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

const lowerBound = /^(>=?|≥|more than |over |at least |超过|逾|至少|超|不少于)\s*/i
const about = /^(~|≈|∼|about |around |approx\.? |circa |ca\.? |约|大约|近|接近)\s*/i
const counted = /\s*(parameters?|params?|downloads?|pulls?|points?|次下载|次|个参数|个|参数|分)$/i
const longestNumber = 40

/**
 * Reads a number in the forms people write: `1.8T`, `70B`, `300万`, `3.2亿`, `1,234.5`, `1.234,5`, `86.4%`, `1e9`,
 * `3M+`, `~70B`. A form with two meanings (`1,234` is read by `mark`) is refused where the column does not decide it;
 * so are ranges and products (`8x7B`), which are no single number. `headerUnit` is the power of ten that the column's
 * header says its bare numbers count in.
 */
export function readNumber(raw: string, mark: DecimalMark, headerUnit = 0): NumberRead {
  // Ideographic spaces, full-width digits and signs become the common ones.
  let text = raw.normalize('NFKC').trim()
  const nothing = readNothing(text)
  if (nothing) return nothing
  if (text.length > longestNumber) return wrong(/^[\d.,]+$/.test(text) ? 'too-large' : 'not-a-number')
  const take = (pattern: RegExp): boolean => {
    const rest = text.replace(pattern, '')
    const found = rest !== text
    text = rest.trim()
    return found
  }
  const isAbove = take(lowerBound)
  const approximate = take(about)
  take(counted)
  const atLeast = take(/(\+|以上|有余|余)$/) || take(/多(?=[万亿千百]|$)/) || isAbove
  if (/^(?!0x)[\d.,]+\s*[kmbt]?\s*[x×*]\s*[\d.,]+/i.test(text)) return wrong('product')
  if (/^[\d.,]+\s*[\p{L}%]*\s*([-–—~]|to|至|到)\s*\d/iu.test(text)) return wrong('range-of-numbers')
  take(/%$/)
  const [, sign, body, power, unit] =
    /^([+-]?)(\d[\d.,' _’]*|[.,]\d+)(?:e([+-]?\d{1,4}))?\s*([\p{L}]*)\.?$/iu.exec(text) ?? []
  if (body === undefined) return wrong('not-a-number')
  const word = (unit ?? '').toLowerCase()
  const exponent = word === '' ? headerUnit : Object.hasOwn(unitOf, word) ? unitOf[word] : undefined
  if (exponent === undefined) return wrong('not-a-number')
  const plain = plainOf(body.trim(), mark)
  if (plain === null) return wrong('not-a-number')
  if (plain === undefined) return wrong('ambiguous-number')
  // The exponent is written, not multiplied: 4.35 × 10⁹ stays a whole number.
  const value = Number(`${sign ?? ''}${plain}e${Number(power ?? 0) + exponent}`)
  if (!Number.isFinite(value) || Math.abs(value) > 1e26) return wrong('too-large')
  return { kind: 'read', value: value === 0 ? 0 : value, atLeast, approximate }
}

/** Digits with a decimal point and nothing else; null for what is no number, undefined for what could be two. */
function plainOf(body: string, mark: DecimalMark): string | null | undefined {
  const spaced = /^\d{1,3}(?:[ '_’]\d{3})+(?=$|[.,])/.test(body)
  const text = spaced ? body.replaceAll(/[ '_’]/g, '') : body
  if (/^\d+$/.test(text)) return text
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text))
    return text.replaceAll(',', '')
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^\d{1,3}(\.\d{3}){2,}$/.test(text))
    return text.replaceAll('.', '').replace(',', '.')
  const [, whole, sign, decimals] = /^(\d*)([.,])(\d+)$/.exec(text) ?? []
  if (whole === undefined || decimals === undefined) return null
  if (!couldGroup(whole, decimals) || spaced) return `${whole}.${decimals}`
  if (mark === null) return undefined
  return (sign === '.') === (mark === 'point') ? `${whole}.${decimals}` : `${whole}${decimals}`
}

/** Whether the sign between could as well stand between thousands. */
const couldGroup = (whole: string, decimals: string): boolean =>
  decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)

/**
 * The decimal sign of a column, from the cells in which it is beyond doubt. Where none is, a file whose cells are parted
 * by semicolons tells nothing (spreadsheets part so where the comma is the decimal sign), any other writes a point.
 */
export function decimalMark(cells: Iterable<string>, delimiter: string | null): DecimalMark {
  let point = false
  let comma = false
  for (const cell of cells) {
    const text = cell
      .normalize('NFKC')
      .replaceAll(/[^\d.,]/g, ' ')
      .trim()
    for (const part of text.split(' ')) {
      if (/^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$|^\d+\.(\d{1,2}|\d{4,})$|^0\.\d{3}$/.test(part))
        point = true
      if (/^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$|^\d+,(\d{1,2}|\d{4,})$|^0,\d{3}$/.test(part))
        comma = true
    }
  }
  if (point !== comma) return point ? 'point' : 'comma'
  return point || delimiter === ';' ? null : 'point'
}

/** The power of ten that a header names, such as 9 of `Parameters (B)` and 4 of `下载量（万次）`; 0 where it names none. */
export function unitOfHeader(header: string): number {
  const text = header.normalize('NFKC').toLowerCase()
  const [, inside] =
    /[([/]\s*(?:in )?([\p{L}]+?)(?:s|次|个|参数)?\s*[)\]]?\s*$/u.exec(text) ??
    /\bin ([\p{L}]+?)s?$/u.exec(text) ??
    []
  return inside !== undefined && Object.hasOwn(unitOf, inside) ? (unitOf[inside] ?? 0) : 0
}
