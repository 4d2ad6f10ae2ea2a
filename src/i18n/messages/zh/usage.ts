import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { usage as en } from '../en/usage.ts'

const pulls = (v: { matched: Measured; day: Measured }, f: Formatter) =>
  v.matched.value === 1
    ? `${f.show(v.day)}，Ollama 上的全部拉取`
    : `${f.show(v.day)}，Ollama 上得分已知的拉取（${f.show(v.matched)}）`

/** Words of the chart of what downloads run on. */
export const usage: MessagesOf<typeof en> = {
  'usage.preset.mmlu': '按 MMLU',
  'usage.empty': '被拉取的模型在这项测试上都没有得分。',
  'usage.headline': (v, f) =>
    f.show(v.used) === f.show(v.best)
      ? `${pulls(v, f)}平均得分至多为 ${f.show(v.used)}，等于最好的开放得分，而该得分在 ${f.show(v.age)}前就已达到`
      : `${pulls(v, f)}平均得分至多为 ${f.show(v.used)}，最好的开放模型为 ${f.show(v.best)}：前者是开放模型 ${f.show(v.age)}前就已达到的分数`,
  'usage.headline.plain': (v, f) =>
    `${pulls(v, f)}在 ${f.show(v.benchmark)} 上平均得分至多为 ${f.show(v.used)}`,
  'usage.subtitle': (v, f) =>
    `开放模型在 ${f.show(v.benchmark)} 上的平均得分，按新增 Ollama 拉取量加权，对照迄今最好的开放得分。`,
  'usage.howToRead':
    '阶梯是迄今开放模型的最好成绩。横线是两次观测之间拉取所对应的平均得分：每个名称分别取得分最高与最低的版本。下图显示有多少拉取能对应到得分。',
  'usage.panel.score': '得分',
  'usage.panel.matched': '有得分的拉取',
  'usage.axis.matched': '能对应到得分的拉取占比',
  'usage.series.open': '最好的开放得分',
  'usage.series.highest': '所拉取的，至多',
  'usage.series.lowest': '所拉取的，最低版本',
  'usage.series.matched': '已对应',
  'usage.fact.matched': (v, f) => `${f.show(v.share)} 的拉取能对应到得分`,
  'usage.finding.highest': (v, f) => `拉取所对应的平均得分上限，每个名称取最好的版本，截至${f.show(v.day)}`,
  'usage.finding.lowest': (v, f) => `每个名称取得分最低的版本，截至${f.show(v.day)}`,
  'usage.finding.best': (v, f) => `当时最好的开放得分：${f.show(v.model)}，${f.show(v.day)}`,
  'usage.finding.age': (v, f) => `距开放模型首次达到目前所拉取的分数：${f.show(v.model)}，${f.show(v.day)}`,
  'usage.finding.matched': (v, f) => `最新拉取中能对应到得分的比例，截至${f.show(v.day)}`,
  'usage.basis.adjusted': (v, f) =>
    `${f.show(v.benchmark)} 得分：${f.show(v.basis)}。权重：两次观测之间新增的 Ollama 拉取量，跳跃按“采用情况”图的规则替换`,
  'usage.basis.raw': (v, f) =>
    `${f.show(v.benchmark)} 得分：${f.show(v.basis)}。权重：两次观测之间新增的 Ollama 拉取量，原始观测`,
  'usage.note.n': (v, f) =>
    `模型库的 ${f.show(v.names)} 个名称中，${f.show(v.matched)} 个能对应到有得分的开放模型`,
  'usage.note.match':
    '库中的名称代表同名的有得分的开放模型，其后至多带有规模、对话微调或日期；带有其他词的是另一个模型。未能对应的名称不计入平均',
  'usage.note.sizes':
    '模型库按名称而不按规模计数，而拉取的多为小版本：较高的平均是上限。小版本常常没有得分，所以较低的平均并非下限。DeepSeek-R1 按完整模型计，尽管拉取的多为其蒸馏版',
  'usage.note.unmatched': (v, f) =>
    `未能对应的名称 ${f.show(v.n)} 个，占全部拉取的 ${f.show(v.share)}，按拉取量从多到少：${f.show(v.largest)}。其中有尚无得分的新模型，它们会提高平均`,
}
