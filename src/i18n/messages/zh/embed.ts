import type { MessagesOf } from '../../Messages.ts'
import type { embed as en } from '../en/embed.ts'

export const embed: MessagesOf<typeof en> = {
  'embed.full': '在 Crossover 中打开完整视图',
  'embed.missing': '没有这个图表',
  'offline.saved': (v, f) => `Crossover：离线网页，数据截至${f.show(v.day)}`,
  'offline.live': '在线视图（数据可能更新）',
}
