import type { Cloud } from './madeCloud.ts'

/** A chart of a cloud by one tool. `draw` takes what `prepare` made of the data, which is not on the clock. */
export type Tool = {
  readonly prepare: (cloud: Cloud) => unknown
  readonly mount: (place: HTMLElement, prepared: unknown, width: number, height: number) => void
  readonly update: (prepared: unknown, width: number, height: number) => void
  readonly unmount: () => void
}
