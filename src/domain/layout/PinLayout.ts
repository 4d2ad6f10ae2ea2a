import type { Rect } from './geometry.ts'

/** A mark the reader holds on to: ringed, or outlined where it has a body. */
export type PinLayout = {
  readonly pin: number
  readonly series: string
  readonly datum: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly box: Rect | null
}
