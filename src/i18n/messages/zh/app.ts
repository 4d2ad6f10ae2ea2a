import type { MessagesOf } from '../../Messages.ts'
import type { app as en } from '../en/app.ts'

/** Words of the shell. */
export const app: MessagesOf<typeof en> = {
  'app.name': 'Crossover',
  'app.tagline': '开放权重语言模型如何被采用，又如何追赶闭源模型',
  'nav.overview': '总览',
  'nav.skip': '跳到正文',
  'state.loading': '正在读取数据……',
  'count.models': (v, f) => f.count(v.n, { one: '个模型', other: '个模型' }),
  'undetermined.too-few-points': '数据点太少',
  'openness.open': '开放',
  'openness.closed': '闭源',
  'sentence.pair': (v, f) => `${f.show(v.first)}${f.show(v.second)}`,
}
