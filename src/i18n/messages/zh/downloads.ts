import type { MessagesOf } from '../../Messages.ts'
import type { downloads as en } from '../en/downloads.ts'

/** Words of the downloads chart. */
export const downloads: MessagesOf<typeof en> = {}
