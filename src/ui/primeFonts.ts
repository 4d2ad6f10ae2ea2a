/** How long a task of it may take; the rest waits for its turn. */
const sliceMs = 4

const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

/**
 * Has the browser look up the fonts that the page's text is set in for words of another script, one a task. It does so at
 * the first such word of each size and weight, and for a page of them at once that is most of its layout.
 */
export async function primeFonts(sample: string): Promise<void> {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return
  for (const font of await fontsOf(document.body)) {
    context.font = font
    context.measureText(sample)
    await turn()
  }
}

async function fontsOf(root: Element): Promise<ReadonlySet<string>> {
  const fonts = new Set<string>()
  let start = performance.now()
  for (const element of root.querySelectorAll('*')) {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element)
    // A canvas measures in pixels of its own, the page is drawn in those of the screen.
    fonts.add(`${fontWeight} ${Number.parseFloat(fontSize) * devicePixelRatio}px ${fontFamily}`)
    if (performance.now() - start < sliceMs) continue
    await turn()
    start = performance.now()
  }
  return fonts
}
