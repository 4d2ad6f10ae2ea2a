import type { Rect } from '../domain/layout/geometry.ts'
import { placeTooltip } from './placeTooltip.ts'

/** Least room to the edge of the window. */
const margin = 8

/** Moves the box of a tooltip beside a mark, whose box is in pixels of the figure that `origin` begins. */
export function placeBox(box: HTMLElement, origin: HTMLElement, anchor: Rect): void {
  const figure = origin.getBoundingClientRect()
  // Written only where it differs: each change of what decides the box's size lays it out once more.
  if (box.style.maxHeight !== '') box.style.maxHeight = ''
  const { offsetWidth: width, offsetHeight: height } = box
  // Beside the details that stay open.
  const kept = box.dataset['tooltip'] === 'passing' ? origin.querySelector('[data-tooltip="kept"]') : null
  const place = placeTooltip(
    { ...anchor, x: anchor.x + figure.left, y: anchor.y + figure.top },
    { width, height },
    windowBox(),
    kept?.getBoundingClientRect(),
  )
  const [x, y] = [Math.round(place.left - figure.left), Math.round(place.top - figure.top)]
  box.style.transform = `translate(${x}px, ${y}px)`
  if (place.maxHeight < height) box.style.maxHeight = `${place.maxHeight}px`
}

/** The visible part of the page, less a margin. A reserved scrollbar gutter is no part of it. */
function windowBox(): Rect {
  const root = document.documentElement
  const page = root.getBoundingClientRect()
  const left = Math.max(0, page.left)
  const end = Math.min(root.clientWidth, page.right)
  return {
    x: left + margin,
    y: margin,
    width: end - left - 2 * margin,
    height: root.clientHeight - 2 * margin,
  }
}
