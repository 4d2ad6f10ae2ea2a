import type { MessagesOf } from '../../Messages.ts'
import type { prices as en } from '../en/prices.ts'

/** Words of the price chart. */
export const prices: MessagesOf<typeof en> = {
  'prices.preset.gpt4o': 'GPT-4o 水平',
  'prices.preset.o1': 'o1 水平',
  'prices.empty': '没有通过核对的、达到该水平的模型报价。',
  'prices.headline.open': (v, f) =>
    `达到 ${f.show(v.level)} 水平的能力，${f.show(v.since)}每百万词元 ${f.show(v.before)}，${f.show(v.day)}降到 ${f.show(v.price)}，来自开放模型（${f.show(v.model)}）`,
  'prices.headline.closed': (v, f) =>
    `达到 ${f.show(v.level)} 水平的能力，${f.show(v.since)}每百万词元 ${f.show(v.before)}，${f.show(v.day)}降到 ${f.show(v.price)}，来自闭源模型（${f.show(v.model)}）`,
  'prices.headline.same': (v, f) =>
    `达到 ${f.show(v.level)} 水平的能力，每百万词元 ${f.show(v.price)}，自 ${f.show(v.day)}以来没有更低（${f.show(v.model)}）`,
  'prices.headline.plain': (v, f) => `达到 ${f.show(v.level)} 水平的模型报价`,
  'prices.subtitle': (v, f) =>
    `在 ${f.show(v.benchmark)} 上不低于 ${f.show(v.level)} 的模型迄今最低报价，美元每百万词元，输入与输出按三比一计。`,
  'prices.howToRead':
    '阶梯是截至当日开放与闭源模型各自的最低报价。每个淡色点是一个达到该水平的模型及其首次报价。价格轴为对数：向下同样的距离代表同样的倍数。',
  'prices.axis.date': '报价日期',
  'prices.axis.price': '美元每百万词元，三比一混合',
  'prices.series.open': '开放模型首次报价',
  'prices.series.closed': '闭源模型首次报价',
  'prices.series.open.lowest': '最便宜的开放模型',
  'prices.series.closed.lowest': '最便宜的闭源模型',
  'prices.fact.listing': (v, f) => `报价名称：${f.show(v.listing)}`,
  'prices.fact.listing.at': (v, f) => `报价名称：${f.show(v.listing)}，供应商：${f.show(v.seller)}`,
  'prices.finding.fall': (v, f) => `${f.show(v.months)}内价格下降的倍数`,
  'prices.finding.open': (v, f) => `每百万词元，最便宜的开放模型：${f.show(v.model)}，${f.show(v.day)}`,
  'prices.finding.closed': (v, f) => `每百万词元，最便宜的闭源模型：${f.show(v.model)}，${f.show(v.day)}`,
  'prices.finding.ratio': '最便宜的闭源报价与最便宜的开放报价之比',
  'prices.finding.wait': '从该水平的首个闭源报价到首个开放报价',
  'prices.note.n': (v, f) =>
    `报价 ${f.show(v.prices)} 条，涉及模型 ${f.show(v.models)} 个；有得分的 ${f.show(v.scored)} 个模型中 ${f.show(v.reached)} 个达到该水平`,
  'prices.note.blended':
    '混合价格：四分之三输入、四分之一输出，每百万词元，按当日报价。前沿是迄今出现过的最低价（新低至少低 5%），不因报价撤下而回升。推理模型完成同样任务要写出更多词元，按词元计的价格反映不出这一点',
  'prices.note.confirmed': (v, f) =>
    `只有另一份独立清单对同一模型的报价不高于其 ${f.show(v.times)} 时才计入，规则对所有模型相同；没有旁证而略去的报价 ${f.show(v.n)} 条`,
  'prices.note.refused': (v, f) =>
    `因缺少第二份清单而略去、否则会成为最低价的报价：${f.show(v.listing)}，${f.show(v.price)}，${f.show(v.day)}`,
  'prices.note.left': (v, f) =>
    `因滚动别名、特殊档位、单位混用、早于发布日期或单位笔误而略去的报价 ${f.show(v.flagged)} 条；数据集中有 ${f.show(v.unmatched)} 条报价无法对应到模型`,
  'prices.note.dates': '日期是清单上首次出现的日期，而非上线日期：阶梯可能比实际降价晚数月',
}
