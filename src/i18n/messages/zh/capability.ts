import type { MessagesOf } from '../../Messages.ts'
import type { capability as en } from '../en/capability.ts'

/** Words of the chart of capability by size. */
export const capability: MessagesOf<typeof en> = {
  'capability.preset.gpqa': '按 GPQA Diamond',
  'capability.preset.o1': 'o1 水平',
  'capability.empty': '没有公布规模的开放模型在这项测试上有得分。',
  'capability.headline': (v, f) =>
    `要达到 ${f.show(v.level)} 的水平，开放模型在 ${f.show(v.day)}需要 ${f.show(v.size)} 参数（${f.show(v.model)}），到 ${f.show(v.later)}只需 ${f.show(v.small)}（${f.show(v.smallest)}）`,
  'capability.headline.one': (v, f) =>
    `达到 ${f.show(v.level)} 水平的最小开放模型仍是 ${f.show(v.day)}首个达标的 ${f.show(v.model)}，参数 ${f.show(v.size)}`,
  'capability.headline.none': (v, f) => `尚无公布规模的开放模型达到 ${f.show(v.level)} 的水平`,
  'capability.subtitle': (v, f) =>
    `开放模型的参数量与发布日期，以及迄今在 ${f.show(v.benchmark)} 上达到 ${f.show(v.level)} 水平的最小模型。`,
  'capability.howToRead':
    '每个点是一个公布了规模并有得分的开放模型，灰色的低于该水平。阶梯是迄今达标的最小模型。规模轴为对数。',
  'capability.axis': '参数量',
  'capability.series.below': (v, f) => `开放，低于 ${f.show(v.level)}`,
  'capability.series.reached': (v, f) => `开放，达到 ${f.show(v.level)}`,
  'capability.series.smallest': '迄今最小',
  'capability.finding.smallest': (v, f) =>
    `达到该水平的最小开放模型的参数量：${f.show(v.model)}，${f.show(v.day)}`,
  'capability.finding.shrunk': (v, f) => `${f.show(v.months)}前首个达标的 ${f.show(v.model)} 与它的规模之比`,
  'capability.finding.reached': (v, f) =>
    `达到 ${f.show(v.level)} 水平的开放模型数（有规模和得分的共 ${f.show(v.sized)} 个）`,
  'capability.basis':
    '规模：全部参数，由实验室公布、清单列出或写在模型名称里；估计值不计入。稀疏模型按全部参数计：公布每词元激活参数的模型太少，不足以作图',
  'capability.note.n': (v, f) =>
    `有规模和得分的开放模型 ${f.show(v.n)} 个，其中 ${f.show(v.reached)} 个达到该水平，${f.show(v.records)} 个发布时为最小`,
  'capability.note.method':
    '每个模型只计一次，取各设置与版本中的最好成绩，日期为该成绩所属版本的日期；低于该水平的模型再小也不计',
  'capability.note.unsized': (v, f) => `达到该水平但未公布规模、因而未画出的开放模型 ${f.show(v.n)} 个`,
  'capability.note.choice':
    '小模型接受的测试较少，可能有更小的模型已经达标而未被看到：阶梯是上界。训练时已公开的测试会使后来的模型显得更好',
}
