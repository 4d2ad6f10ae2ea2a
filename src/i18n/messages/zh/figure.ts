import type { MessagesOf } from '../../Messages.ts'
import type { figure as en } from '../en/figure.ts'

/** Words of table, summary and notes that every figure shares. */
export const figure: MessagesOf<typeof en> = {}
