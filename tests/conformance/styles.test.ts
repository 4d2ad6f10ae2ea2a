import { describe, expect, it } from 'vitest'
import { sourceFiles } from '../support/sourceFiles.ts'

const sheets = sourceFiles(['src'], /\.css$/)
const tokens = sheets.find(({ path }) => path === 'src/ui/tokens.css')?.text ?? ''
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '')
const defined = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].flatMap(([, name]) => name ?? []))
const everywhere = defined(tokens)
/** Set by the primitives on what they place. */
const placed = /^--(anchor|available)-(width|height)$/
const modules = sheets.filter(({ path }) => path !== 'src/ui/tokens.css')

describe('style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(30)
    expect(everywhere.size).toBeGreaterThan(40)
  })

  it.each(modules)('$path uses only tokens that there are', ({ text }) => {
    const own = defined(text)
    const used = [...withoutComments(text).matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name]) => name ?? [])
    expect(used.filter((name) => !everywhere.has(name) && !own.has(name) && !placed.test(name))).toEqual([])
  })

  it.each(modules)('$path names colours by role', ({ text }) => {
    const own = withoutComments(text).match(/#[\da-f]{3,8}\b|\b(?:hsl|oklch|lab)a?\([^)]*\)/gi) ?? []
    expect(own).toEqual([])
  })

  it.each(sheets)('$path fetches nothing and stretches no line', ({ text }) => {
    expect(withoutComments(text)).not.toMatch(/url\(|@import|@font-face|text-align:\s*justify/)
  })

  it.each(modules)(
    '$path shows nothing through the written page, behind which the app is hidden',
    ({ text }) => {
      const [onScreen = ''] = withoutComments(text).split('@media print')
      expect(onScreen).not.toMatch(/visibility:\s*visible/)
    },
  )
})

/** Rem at the narrowest, from a length or a clamp. */
const least = (name: string, text: string): number => {
  const value = new RegExp(`${name}:\\s*(?:clamp\\()?([\\d.]+)rem`).exec(text)?.[1]
  if (value === undefined) throw new Error(`no ${name}`)
  return Number(value)
}

describe('the type scale', () => {
  const steps = ['--text-xs', '--text-s', '--text-m', '--text-l', '--text-xl', '--text-2xl', '--text-3xl']

  it('rises step by step, and no type is smaller than 13 px', () => {
    const sizes = steps.map((step) => least(step, tokens))
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(sizes[0]).toBeGreaterThanOrEqual(13 / 16)
  })

  it('Chinese has more air between lines, and no headline as tight as a Latin one', () => {
    const chinese = /:root:lang\(zh\),\s*\[data-stage\]:lang\(zh\) \{([^}]*)\}/.exec(tokens)?.[1] ?? ''
    const number = (name: string, text: string) => Number(new RegExp(`${name}:\\s*([\\d.]+)`).exec(text)?.[1])
    for (const name of ['--leading', '--leading-tight'])
      expect(number(name, chinese)).toBeGreaterThan(number(name, tokens))
  })
})
