/** Elements that a drawing or a prerendered page may have. */
const known = new Set([
  ...'html head title meta link style body div header nav main hgroup h1 h2 section p ul ol li dl dt dd a b span small strong noscript script'.split(
    ' ',
  ),
  ...'svg g path line rect circle text tspan title desc metadata defs pattern clipPath polygon polyline use symbol image'.split(
    ' ',
  ),
])

/**
 * What a page or a drawing has that it must not have: elements that are none of ours, handlers of events, addresses that
 * run, scripts that are no data. Tags are found as a browser finds them, by `<` and a letter, wherever they stand: text
 * that was escaped has none.
 */
export function foreignParts(html: string): readonly string[] {
  const found: string[] = []
  for (const [tag, name = '', attributes = ''] of html.matchAll(
    /<([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>?/g,
  )) {
    if (!known.has(name)) found.push(tag)
    const names = attributes.replaceAll(/"[^"]*"|'[^']*'/g, '""')
    if (/\son\w*\s*=/i.test(names)) found.push(tag)
    if (/(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i.test(attributes)) found.push(tag)
    if (name === 'script' && !attributes.includes('type="application/json"')) found.push(tag)
  }
  for (const [sign] of html.matchAll(/<(?![a-zA-Z/!?]).{0,20}|<!(?!doctype|--(?:figure))/gi)) found.push(sign)
  return found.map((part) => part.slice(0, 120))
}
