/** Attributes in the order they are written; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Characters that no XML 1.0 document may hold, even escaped. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** Half of a surrogate pair, which no encoding can write. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Text as XML content or attribute value; what XML cannot hold becomes the replacement character. */
export function escaped(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replace(loneSurrogate, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element; children are XML already. Without children it closes itself. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inside = children.join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** The form most chart elements have: one value. */
export const val = (name: string, value: string | number): string => el(name, { val: value })

/** A whole document. */
export const xmlDocument = (root: string): string => declaration + root
