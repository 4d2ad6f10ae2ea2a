import { beforeEach, describe, expect, it, vi } from 'vitest'

/* The tag that pages of others write, with as little of a browser as it needs. */
const home = 'https://charts.example/'
/** A script and no module: it is run for what it does. */
const script: string = '../../../src/embed/element/main.ts'

type Frame = {
  src: string
  title: string
  allow: string
  style: { cssText: string; height?: string; aspectRatio?: string }
  contentWindow: { readonly postMessage: (message: unknown, origin: string) => void }
  readonly closest: () => FakeElement
  readonly dispatchEvent: (event: unknown) => void
}

const frames: Frame[] = []
const posted: (readonly [unknown, string])[] = []

class FakeElement {
  readonly isConnected = true
  readonly style = { display: '' }
  readonly attributes = new Map<string, string>()
  #frame: Frame | null = null
  getAttribute(name: string) {
    return this.attributes.get(name) ?? null
  }
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value)
  }
  hasAttribute(name: string) {
    return this.attributes.has(name)
  }
  querySelector() {
    return this.#frame
  }
  append(frame: Frame) {
    this.#frame = { ...frame, closest: () => this }
    frames.push(this.#frame)
  }
}

type Tag = new () => FakeElement & { connectedCallback: () => void }
let define = (): Tag => {
  throw new Error('nothing was defined')
}
let hear = (_event: { source: unknown; origin: string; data: unknown }): void => undefined

beforeEach(async () => {
  frames.length = 0
  posted.length = 0
  class Script {
    readonly src = `${home}embed.js`
  }
  vi.stubGlobal('HTMLScriptElement', Script)
  vi.stubGlobal('HTMLElement', FakeElement)
  vi.stubGlobal('document', {
    currentScript: new Script(),
    createElement: (): Partial<Frame> => ({
      src: '',
      title: '',
      allow: '',
      style: { cssText: '' },
      contentWindow: { postMessage: (message, origin) => posted.push([message, origin]) },
      dispatchEvent: () => undefined,
    }),
    querySelectorAll: () => frames,
  })
  vi.stubGlobal('customElements', {
    get: () => undefined,
    define: (_name: string, tag: Tag) => {
      define = () => tag
    },
  })
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof hear) => {
    hear = listener
  })
  vi.resetModules()
  await import(script)
})

function placed(attributes: Readonly<Record<string, string>>): Frame {
  const element = new (define())()
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.connectedCallback()
  const frame = frames.at(-1)
  if (!frame) throw new Error('no frame')
  return frame
}

describe.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example',
  String.raw`\\evil.example`,
  'https://evil.example/',
  '../../..//evil.example',
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  'lag?step=1#x',
  '\u202elag',
  '@evil.example:80',
])('the attribute %j', (text) => {
  it('as a chart keeps the frame at the address that the script came from', () => {
    const url = new URL(placed({ chart: text }).src)
    expect(url.origin).toBe('https://charts.example')
    expect(url.username + url.password).toBe('')
  })

  it('as any other attribute stays a value of the query', () => {
    const names = ['lang', 'theme', 'controls', 'slide', 'step'] as const
    const all = Object.fromEntries(names.map((name) => [name, text]))
    const frame = placed({ chart: 'lag', query: text, title: text, ...all })
    const url = new URL(frame.src)
    expect(url.origin + url.pathname).toBe('https://charts.example/embed/lag/')
    for (const name of names) expect(url.searchParams.getAll(name)).toEqual([text])
    expect(url.hash).toBe('')
    expect(frame.title).toBe(text)
    expect(frame.src).not.toMatch(/[\s"<>\u202e]/)
  })
})

describe('a message', () => {
  const origin = 'https://charts.example'
  const say = (frame: Frame, data: unknown, from = origin) =>
    hear({ source: frame.contentWindow, origin: from, data })

  it.each([
    null,
    'crossover',
    { type: 'crossover' },
    { type: 'crossover', height: '400' },
    { type: 'crossover', height: -1 },
    { type: 'crossover', height: Number.NaN },
    { type: 'crossover', height: 1e9 },
    { type: 'crossover', height: Infinity },
    { type: 'other', height: 400 },
    { type: 'crossover', height: { valueOf: (): number => 400 } },
  ])('of %j changes nothing', (data) => {
    const frame = placed({ chart: 'lag' })
    expect(() => say(frame, data)).not.toThrow()
    expect(frame.style.height).toBeUndefined()
  })

  it('of another origin or of no frame changes nothing', () => {
    const frame = placed({ chart: 'lag' })
    say(frame, { type: 'crossover', height: 400 }, 'https://evil.example')
    hear({ source: {}, origin, data: { type: 'crossover', height: 400 } })
    expect(frame.style.height).toBeUndefined()
    say(frame, { type: 'crossover', height: 400 })
    expect(frame.style.height).toBe('400px')
  })

  it('is answered to the origin of the charts alone', () => {
    const frame = placed({ chart: 'lag', step: '2' })
    say(frame, { type: 'crossover', height: 400, step: 0, steps: 3 })
    expect(posted).toEqual([[{ type: 'crossover', step: 2 }, origin]])
  })
})
