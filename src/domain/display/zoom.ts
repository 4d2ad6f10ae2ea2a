import type { Axis, Datum, Panel } from '../figure/Figure.ts'

/** Whether a datum lies in the stretch of the axis that the reader looks at. */
export function isInSight({ zoom }: Axis, { x, xEnd = x }: Pick<Datum, 'x' | 'xEnd'>): boolean {
  return !zoom || (xEnd >= zoom[0] && x <= zoom[1])
}

/** How many observations lie outside of it. */
export function outsideZoom(panels: readonly Panel[]): number {
  let count = 0
  for (const { x, series } of panels)
    for (const one of series)
      if (one.mark !== 'fit')
        for (const datum of one.data) if (datum.y !== null && !isInSight(x, datum)) count += 1
  return count
}
