import { half, madeCloud } from './madeCloud.ts'
import type { Tool } from './Tool.ts'

const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  ours: async () => (await import('./ours.tsx')).ours,
  uplot: async () => (await import('./uplot.ts')).uplot,
  scatter: async () => (await import('./scatter.tsx')).scatter,
}
const height = 540
const widths = { wide: 960, narrow: 820 } as const

/** Until what was done is on the screen: a third frame cannot begin before the first is drawn. */
const painted = () =>
  new Promise<number>((resolve) => {
    let frames = 0
    const next = () => {
      frames += 1
      if (frames < 3) requestAnimationFrame(next)
      else resolve(performance.now())
    }
    requestAnimationFrame(next)
  })

let tool: Tool | null = null
let all: unknown
let some: unknown

async function clocked(work: () => void): Promise<number> {
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const start = performance.now()
  work()
  return (await painted()) - start
}

const place = (): HTMLElement => {
  const found = document.getElementById('place')
  if (!found) throw new Error('the page has no place')
  return found
}

/** What the runner calls, one gesture at a time; each gives the time to the painted frame. */
const bench = {
  prepare: async (name: string, count: number) => {
    tool = (await tools[name]?.()) ?? null
    const cloud = madeCloud(count)
    all = tool?.prepare(cloud)
    some = tool?.prepare(half(cloud))
  },
  mount: () => clocked(() => tool?.mount(place(), all, widths.wide, height)),
  filter: () => clocked(() => tool?.update(some, widths.wide, height)),
  resize: () => clocked(() => tool?.update(some, widths.narrow, height)),
  nothing: () => clocked(() => undefined),
  unmount: () => {
    tool?.unmount()
    place().replaceChildren()
  },
}
Object.assign(window, { bench })
