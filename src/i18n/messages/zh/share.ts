import type { MessagesOf } from '../../Messages.ts'
import type { share as en } from '../en/share.ts'

export const share: MessagesOf<typeof en> = {
  'share.viewTitle': (v, f) => `${f.show(v.chart)}：${f.show(v.view)}`,
  'share.open': '分享与导出',
  'share.title': '分享这个视图',
  'share.native': '分享到……',
  'share.files': '文件',
  'share.pptx': 'PowerPoint 幻灯片',
  'share.pptx.dark': 'PowerPoint（深色）',
  'share.pptx.deck': 'PowerPoint（附数据表）',
  'share.pptx.picture': 'PowerPoint（图片）',
  'share.pptx.hint': 'PowerPoint 中的图表是原生图表：系列、数值和颜色都可编辑。来源与方法见演讲者备注。',
  'share.html': '离线网页（HTML）',
  'share.html.hint': '离线网页只有一个文件：图表可用鼠标、触屏和键盘探索，附数据表，不需要网络。',
  'share.failed': '文件未能生成，请重试。',
  'share.embed': '网页嵌入代码',
  'share.picture': 'Markdown 图片（浅色与深色）',
  'share.embed.slide': '用于幻灯片',
  'share.embed.frozen': (v, f) => `固定于 ${f.show(v.edition)} 的数据`,
  'share.cite.text': '文本',
  'share.talk': '演示',
  'share.talk.hint': '把多个视图排成一组，全屏依次展示。',
  'share.talk.add': '加入这个视图',
  'share.talk.added': '已加入',
  'share.talk.open': '打开演示',
  'dropped.title': '拖入文件的视图',
  'dropped.same': (v, f) => `文件与本页的数据相同，截至${f.number('day', v.file.value, 'full')}。`,
  'dropped.moved': (v, f) =>
    `文件的数据截至${f.number('day', v.file.value, 'full')}，本页截至${f.number('day', v.now.value, 'full')}。`,
  'dropped.headline': (v, f) => `当时的结论：“${f.show(v.headline)}”。`,
  'dropped.since': '此后数字的变化：',
  'dropped.unchanged': '其中的数字至今未变。',
  'dropped.number': (v, f) => `${f.show(v.label)}：当时${f.show(v.before)}，现在${f.show(v.now)}`,
  'dropped.own.kept':
    '您自己的数据仍保留在图表中。文件制作时没有这些数据，或用的是别的数据，因此不比较其中的数字。',
  'dropped.own.missing': (v, f) =>
    `该文件绘制时还用到了未随文件保存的数据：${f.show(v.name)}。请通过“自带数据”重新打开，才能看到同一张图。`,
  'dropped.foreign':
    '这个文件既不含本站的视图，也不是数据表。可以拖入从本站导出的文件以打开其视图，或拖入 CSV、JSON 文件以显示其中的数据。',
}
