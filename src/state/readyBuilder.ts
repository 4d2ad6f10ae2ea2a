import type { FigureBuilder } from './figureBuilder.ts'

let ready: FigureBuilder | null = null

/** The builder whose worker runs; null before, and where none was asked for: a page without one needs none of its code. */
export const readyBuilder = (): FigureBuilder | null => ready

export function setReadyBuilder(builder: FigureBuilder | null): void {
  ready = builder
}
