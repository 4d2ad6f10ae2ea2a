/** An element of a parsed XML document. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const nameStart = /[A-Za-z_]/
const token =
  /<\?xml [^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([\s\S])/g
const attribute = /([\w:.-]+)="([^"<]*)"/g
const entity = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\da-fA-F]+));|&/g
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Reads XML as strictly as Office does: what is not well formed throws. Knows no comments, CDATA or DTD. */
export function parseXml(source: string): XmlElement {
  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack: Open[] = [top]
  const current = (): Open => stack.at(-1) ?? top
  const close = (name: string) => {
    const done = stack.pop()
    if (!done || done.name !== name || stack.length === 0) throw new Error(`unexpected </${name}>`)
    current().children.push(done)
  }
  for (const match of source.matchAll(token)) {
    const [whole, closing, opening, attributes = '', selfClosing, text, stray] = match
    if (stray !== undefined) throw new Error(`stray ${JSON.stringify(stray)} at ${match.index}`)
    if (closing !== undefined) close(closing)
    else if (opening !== undefined) {
      if (!nameStart.test(opening)) throw new Error(`bad name ${opening}`)
      stack.push({ name: opening, attributes: attributesOf(attributes), children: [], text: '' })
      if (selfClosing) close(opening)
    } else if (text !== undefined) current().text += decoded(text)
    else if (match.index !== 0) throw new Error(`declaration inside: ${whole}`)
  }
  const [root, ...others] = top.children
  if (stack.length !== 1 || !root || others.length > 0) throw new Error('not one closed root')
  if (top.text.trim() !== '') throw new Error('text outside the root')
  return root
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of source.matchAll(attribute)) {
    if (name in found) throw new Error(`attribute ${name} twice`)
    found[name] = decoded(value)
  }
  return found
}

function decoded(text: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error('forbidden character')
  return text.replace(entity, (whole, named?: string, decimal?: string, hex?: string) => {
    if (named) return entities[named] ?? ''
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    throw new Error(`bare ${whole}`)
  })
}

/** All elements of a name below an element, in document order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The only child along a path of names. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement {
  let here = element
  for (const name of path) {
    const [found, ...others] = here.children.filter((child) => child.name === name)
    if (!found || others.length > 0)
      throw new Error(`${here.name} has ${others.length + (found ? 1 : 0)} ${name}`)
    here = found
  }
  return here
}
