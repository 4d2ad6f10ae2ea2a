/** The tag: `<crossover-chart chart="crossover" query="bench=gpqa" step="0"></crossover-chart>`. */
const tag = 'crossover-chart'
const script = document.currentScript
// The charts come from where this script came from; its versions that stay as they are have a folder of their own.
const home = new URL(
  './',
  script instanceof HTMLScriptElement ? script.src.replace(/scripts\/[^/]*$/, '') : location.href,
)
const attributes = ['chart', 'query', 'lang', 'theme', 'controls', 'slide', 'step']

type Frame = HTMLIFrameElement
/** What a chart posts; from another origin it may be anything. */
type Message = State & { readonly type: string }
type State = { readonly height: number; readonly step: number; readonly steps: number }

const states = new WeakMap<Frame, State>()
const wanted = new WeakMap<Frame, number>()

const tell = (frame: Frame, step: number): void => {
  wanted.set(frame, step)
  frame.contentWindow?.postMessage({ type: 'crossover', step }, home.origin)
}

class CrossoverChart extends HTMLElement {
  static readonly observedAttributes = attributes

  connectedCallback(): void {
    // A frame inside the tag shows the chart where this script never comes; here it is taken over.
    if (!this.frame()) this.append(document.createElement('iframe'))
    this.style.display ||= 'block'
    this.show()
  }

  attributeChangedCallback(name: string): void {
    const frame = this.frame()
    if (!frame) return
    if (name === 'step' && states.has(frame)) tell(frame, this.step)
    else if (this.isConnected) this.show()
  }

  /** How far the chart is built up; beyond the last step it is whole. */
  get step(): number {
    return Number(this.getAttribute('step') ?? Number.MAX_SAFE_INTEGER)
  }

  set step(step: number) {
    this.setAttribute('step', String(step))
  }

  /** The number of steps there are; 0 until the chart has said so. */
  get steps(): number {
    const frame = this.frame()
    return (frame && states.get(frame)?.steps) ?? 0
  }

  private frame(): Frame | null {
    return this.querySelector('iframe')
  }

  private show(): void {
    const frame = this.frame()
    if (!frame) return
    const chart = this.getAttribute('chart')
    if (chart !== null) {
      const url = new URL(`embed/${chart}/`, home)
      url.search = this.getAttribute('query') ?? ''
      for (const name of attributes.slice(2)) {
        const value = this.getAttribute(name)
        if (value !== null) url.searchParams.set(name, value)
      }
      if (frame.src !== url.href) frame.src = url.href
      frame.title ||= this.getAttribute('title') ?? 'Crossover'
    }
    frame.style.cssText = 'width:0;min-width:100%;border:0;aspect-ratio:16/10'
    frame.allow = 'clipboard-write; fullscreen'
  }
}

addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<Message> | null>) => {
  if (origin !== home.origin || data?.type !== 'crossover') return
  const { height, step = 0, steps = 0 } = data
  // Whatever stands at our origin may have posted this.
  if (typeof height !== 'number' || !(height > 0 && height < 1e5)) return
  // By window, not by address: two frames may show the same chart.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue
    const isNew = !states.has(frame)
    const state = { height, step, steps }
    states.set(frame, state)
    frame.style.height = `${height}px`
    frame.style.aspectRatio = 'auto'
    const owner = frame.closest<CrossoverChart>(tag)
    const asked = wanted.get(frame) ?? (owner?.hasAttribute('step') ? owner.step : null)
    if (isNew && asked !== null) tell(frame, asked)
    frame.dispatchEvent(new CustomEvent('crossover', { bubbles: true, detail: state }))
  }
})

if (!customElements.get(tag)) customElements.define(tag, CrossoverChart)
