import { half, madeCloud } from './madeCloud.ts'
import type { Tool } from './Tool.ts'

const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  ours: async () => (await import('./ours.tsx')).ours,
  uplot: async () => (await import('./uplot.ts')).uplot,
  'uplot-circles': async () => (await import('./uplot.ts')).uplotCircles,
  scatter: async () => (await import('./scatter.tsx')).scatter,
}
const height = 540
const widths = { wide: 960, narrow: 820 } as const

const found = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`the page has no ${id}`)
  return element
}

/**
 * Until what was done is on the screen: a third frame cannot begin before the first is drawn, as long as the second has
 * something to draw as well, a dot that blinks.
 */
const painted = () =>
  new Promise<number>((resolve) => {
    const pulse = found('pulse')
    let frames = 0
    const next = () => {
      frames += 1
      pulse.classList.toggle('on')
      if (frames < 3) requestAnimationFrame(next)
      else resolve(performance.now())
    }
    requestAnimationFrame(next)
  })

let tool: Tool | null = null
let all: unknown
let some: unknown
let move: Promise<number> | null = null

async function clocked(work: () => void): Promise<number> {
  const start = performance.now()
  work()
  return (await painted()) - start
}

/** What the runner calls, one gesture at a time; each gives the time to the painted frame. */
const bench = {
  prepare: async (name: string, count: number) => {
    tool = (await tools[name]?.()) ?? null
    const cloud = madeCloud(count)
    all = tool?.prepare(cloud)
    some = tool?.prepare(half(cloud))
  },
  mount: () => clocked(() => tool?.mount(found('place'), all, widths.wide, height)),
  filter: () => clocked(() => tool?.update(some, widths.wide, height)),
  resize: () => clocked(() => tool?.update(some, widths.narrow, height)),
  nothing: () => clocked(() => undefined),
  /** Begins to wait for a move of the pointer; `moved` gives the time from there to the painted frame. */
  listen: () => {
    move = new Promise((resolve) => {
      addEventListener('pointermove', () => resolve(clocked(() => undefined)), { once: true, capture: true })
    })
  },
  moved: () => move,
  unmount: () => {
    tool?.unmount()
    found('place').replaceChildren()
  },
}
Object.assign(window, { bench })
