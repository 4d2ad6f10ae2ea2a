import type { MessagesOf } from '../../Messages.ts'
import type { chart as en } from '../en/chart.ts'

/** Words of the drawn chart: tooltip, keyboard, spoken points. */
export const chart: MessagesOf<typeof en> = {}
