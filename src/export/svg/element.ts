import { px } from '../../domain/layout/paths.ts'

type Value = string | number | null | undefined

/** Characters that XML forbids, lone halves of a surrogate pair among them. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const loneHalves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML holds it, whatever the data say. */
export const escaped = (text: string): string =>
  text
    .replace(controls, '')
    .replace(loneHalves, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')

/** One element; attributes without a value are left out, and numbers are rounded like paths. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  children: readonly string[] | string = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escaped(value ?? '')}"`)
    .join('')
  const inner = typeof children === 'string' ? children : children.join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}
