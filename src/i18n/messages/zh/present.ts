import type { MessagesOf } from '../../Messages.ts'
import type { present as en } from '../en/present.ts'

export const present: MessagesOf<typeof en> = {
  'present.empty': '这里还没有视图。打开一个图表，选择“分享与导出”，加入它的视图；也可以直接从全部图表开始。',
  'present.all': '演示全部图表',
  'present.unknown': '没有这个图表。',
  'present.back': '上一页',
  'present.next': '下一页',
  'present.place': (v, f) => `第 ${f.show(v.at)} 页，共 ${f.show(v.of)} 页`,
  'present.steps': '逐步展示',
  'present.notes': '备注',
  'present.fullScreen': '全屏',
  'present.print': '打印',
  'present.remove': '移除这个视图',
  'present.leave': '退出',
}
