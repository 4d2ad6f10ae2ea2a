import type { MessagesOf } from '../../Messages.ts'
import type { embed as en } from '../en/embed.ts'

export const embed: MessagesOf<typeof en> = {
  'embed.full': '在 Crossover 中打开完整视图',
  'embed.missing': '没有这个图表',
}
