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
  'undetermined.no-spread-in-x': '所有点的日期相同',
  'undetermined.out-of-bounds': '几乎所有分数都在量表的边界上',
  'undetermined.no-bounds': '这一量表没有上限，logit 趋势无定义',
  'undetermined.not-positive': '有的值为零或负',
  'undetermined.parallel': '两条趋势平行',
  'undetermined.different-scales': '两条趋势的尺度不同',
  'undetermined.not-growing': '没有增长',
  'undetermined.outside-window': '十年之内不相交',
  'undetermined.beyond-precision': '数值超出双精度的范围',
  'openness.open': '开放',
  'openness.closed': '闭源',
  'sentence.pair': (v, f) => `${f.show(v.first)}${f.show(v.second)}`,
}
