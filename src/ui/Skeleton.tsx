import { VisuallyHidden } from './VisuallyHidden.tsx'
import styles from './Skeleton.module.css'

type Props = {
  readonly height: string
  /** What is coming, for those who do not see its place. */
  readonly label?: string
}

/** Holds the place of what comes, at the size it will have. */
export function Skeleton({ height, label }: Props) {
  return (
    <span className={styles['skeleton']} style={{ height }}>
      {label === undefined ? null : <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  )
}
