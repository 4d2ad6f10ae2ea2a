import { useCallback } from 'react'
import { dayOfIso, type Day } from '../../domain/time/day.ts'
import styles from './FigurePlace.module.css'

export type Written = { readonly drawing: Element; readonly day: Day }

/** The drawing that the build wrote into the page of this address, as long as the page has it, and how old its data are. */
export function writtenPicture(): Written | null {
  const page = document.getElementById('prerendered')
  const drawing = page?.querySelector('[data-day]')
  if (!drawing || page?.dataset['address'] !== location.pathname + location.search) return null
  const day = dayOfIso(drawing.getAttribute('data-day') ?? '')
  return day === null ? null : { drawing, day }
}

/** That drawing where the chart would be: a picture of it is better than none. */
export function WrittenPicture({ drawing }: { readonly drawing: Element }) {
  const hang = useCallback((place: HTMLDivElement | null) => place?.append(drawing), [drawing])
  return <div ref={hang} className={styles['picture']} />
}
