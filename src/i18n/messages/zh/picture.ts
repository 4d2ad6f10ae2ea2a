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
  'picture.between': '。',
}
