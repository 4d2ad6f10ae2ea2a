import type { MessagesOf } from '../../Messages.ts'
import type { parameters as en } from '../en/parameters.ts'

/** Words of the parameters chart. */
export const parameters: MessagesOf<typeof en> = {}
