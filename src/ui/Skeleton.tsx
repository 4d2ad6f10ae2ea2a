import styles from './Skeleton.module.css'

/** Holds the place of what comes, at the size it will have. */
export function Skeleton({ height, width = '100%' }: { readonly height: string; readonly width?: string }) {
  return <div className={styles['skeleton']} style={{ height, width }} aria-hidden="true" />
}
