import type { MessagesOf } from '../../Messages.ts'
import type { crossover as en } from '../en/crossover.ts'

/** Words of the crossover chart. */
export const crossover: MessagesOf<typeof en> = {}
