import type { MessagesOf } from '../../Messages.ts'
import type { keys as en } from '../en/keys.ts'

export const keys: MessagesOf<typeof en> = {
  'find.open': '查找',
  'shortcut.find': '查找',
  'shortcut.sheet': '显示这些快捷键',
  'shortcut.theme': '切换配色：自动、浅色、深色',
  'shortcut.language': '以英文显示同一视图',
  'shortcut.overview': '总览',
  'shortcut.next': '下一张图表',
  'shortcut.previous': '上一张图表',
}
