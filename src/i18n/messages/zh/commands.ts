import type { MessagesOf } from '../../Messages.ts'
import type { commands as en } from '../en/commands.ts'

/** Words of the palette that finds everything, and of the sheet of shortcuts: both come when they are first opened. */
export const commands: MessagesOf<typeof en> = {
  'find.title': '查找图表、模型、机构与设置',
  'find.placeholder': '图表、模型、机构、设置……',
  'find.empty': '没有找到。换个短一些的词试试，中英文名称都可以。',
  'find.keys': '上下方向键选择，回车打开，Esc 关闭。',
  'find.group.charts': '图表',
  'find.group.views': '图表的视图',
  'find.group.models': '模型',
  'find.group.labs': '机构',
  'find.group.pages': '页面',
  'find.group.settings': '设置',
  'find.detail.lab': (v, f) => `发布${f.count(v.n, { one: '次', other: '次' })}`,
  'find.theme': (v, f) => `配色：${f.show(v.theme)}`,
  'find.language': (v, f) => `语言：${f.show(v.language)}`,
  'find.current': '使用中',
  'shortcuts.title': '键盘快捷键',
  'shortcuts.site': '任意页面',
  'shortcuts.chart': '焦点在图表上时',
  'shortcuts.present': '演示时',
  'shortcuts.present.keys':
    '右方向键、空格或 Page Down：前进。左方向键或 Page Up：后退。Home 和 End：第一张和最后一张。N：备注。F：全屏。',
  'shortcuts.single': '单键快捷键',
  'shortcuts.single.why': '仅在没有输入框获得焦点时起作用。如果您用语音操作电脑，或者常常误触，可以关闭。',
  'shortcuts.or': '或',
}
