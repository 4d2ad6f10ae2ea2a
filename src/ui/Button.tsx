import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type Props = ComponentProps<'button'> & { readonly look?: 'solid' | 'quiet' }

/** A button that does something here. What leads elsewhere is a `Link`. */
export function Button({ look = 'quiet', className = '', ...props }: Props) {
  return <button type="button" {...props} className={`${styles['button']} ${styles[look]} ${className}`} />
}
