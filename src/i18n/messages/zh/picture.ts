import type { MessagesOf } from '../../Messages.ts'
import type { picture as en } from '../en/picture.ts'

/** Words in pictures that stand alone. */
export const picture: MessagesOf<typeof en> = {
  'picture.source': (v, f) =>
    [
      `来源：${f.show(v.source)}`,
      v.licence.en === '' ? '' : `（${f.show(v.licence)}）`,
      v.others.value === 0 ? '' : `等 ${f.number('count', v.others.value + 1, 'full')} 个来源`,
      `。数据截至 ${f.show(v.day)}。`,
    ].join(''),
  'picture.title': '图片',
  'picture.transparent': '无背景',
  'picture.copy': '复制图片',
  'picture.copied': '图片已复制到剪贴板。',
  'picture.hint': '含标题、方法、来源与数据日期。SVG 在任何尺寸下都清晰；两种格式都记得取自哪个视图。',
  'picture.between': '。',
}
