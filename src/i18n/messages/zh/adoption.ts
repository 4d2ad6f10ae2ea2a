import type { Measured, Name } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { adoption as en } from '../en/adoption.ts'

type Concentrated = {
  hhi: Measured
  day: Measured
  before: Measured
  since: Measured
  largest: Name
  share: Measured
}

const concentrated = (v: Concentrated, f: Formatter) =>
  `${f.show(v.day)}指数为 ${f.show(v.hhi)}，${f.show(v.since)}为 ${f.show(v.before)}；${f.show(v.largest)} 占 ${f.show(v.share)}`

/** Words of the adoption chart. */
export const adoption: MessagesOf<typeof en> = {
  'adoption.param.view': '视图',
  'adoption.view.rates': '增长：原始与调整后',
  'adoption.view.concentration': '集中度',
  'adoption.view.age': '发布之后的寿命',
  'adoption.param.since': '年龄起算',
  'adoption.since.release': '发布之日',
  'adoption.since.seen': '首次观测之日',
  'adoption.param.of': '显示',
  'adoption.of.rate': '每月拉取',
  'adoption.of.total': '至此全部拉取',
  'adoption.preset.total': '按年龄的全部拉取',
  'adoption.subtitle.age.total': '最大的模型系列按年龄的 Ollama 累计拉取，如所观测。',
  'adoption.howToRead.age.release':
    '每条线是一个模型系列，以其首个模型的发布之日对齐。纵轴为对数。线从该库首次被读取处开始，在未读取的月份断开。',
  'adoption.axis.age.release': '发布以来的月数',
  'adoption.fact.released': (v, f) => `${f.number('day', v.day.value, 'full')}发布（${f.show(v.model)}）`,
  'adoption.note.released': (v, f) =>
    `发布：发布清单中与该系列在库中名称相同（其后至多带有规模、对话调优或日期）的首个开放模型；有多个库名时取拉取最多者；共为${f.show(v.n)}个系列找到`,
  'adoption.note.undated': (v, f) => `规模相当但因找不到同名发布而未画：${f.show(v.families)}`,
  'adoption.param.counts': '计数',
  'adoption.counts.adjusted': '调整后',
  'adoption.counts.raw': '原始观测',
  'adoption.headline.rates': (v, f) =>
    `Ollama 观测到的拉取中有 ${f.show(v.share)} 属于三条公开规则所去掉的跳跃，仅${f.show(v.from)}至${f.show(v.to)}就有 ${f.show(v.worst)}`,
  'adoption.headline.plain': (v, f) =>
    `${f.show(v.day)} Ollama 每月拉取 ${f.show(v.raw)}；按公开规则无需调整`,
  'adoption.headline.concentration.family': (v, f) =>
    `新增拉取的集中程度相当于 ${f.show(v.equal)} 个均等的模型系列：${concentrated(v, f)}`,
  'adoption.headline.concentration.developer': (v, f) =>
    `新增拉取的集中程度相当于 ${f.show(v.equal)} 家均等的开发者：${concentrated(v, f)}`,
  'adoption.headline.concentration.country': (v, f) =>
    `新增拉取的集中程度相当于 ${f.show(v.equal)} 个均等的国家：${concentrated(v, f)}`,
  'adoption.headline.age': (v, f) =>
    `${f.show(v.n)} 个模型系列中，半数的拉取量在 ${f.show(v.median)}内降到峰值的一半`,
  'adoption.headline.age.open': (v, f) =>
    `${f.show(v.n)} 个模型系列中，${v.ended.value === 0 ? '没有一个' : `${f.show(v.ended)} 个`}的拉取量已降到峰值的一半`,
  'adoption.headline.age.one': (v, f) => `${f.show(v.family)} 的拉取量在 ${f.show(v.time)}内降到峰值的一半`,
  'adoption.headline.age.one.open': (v, f) =>
    `${f.show(v.family)} 达到峰值 ${f.show(v.time)}后，拉取量仍未降到峰值的一半`,
  'adoption.headline.age.none': (v, f) =>
    `没有模型系列达到每月 ${f.show(v.floor)}次拉取；达到此数才计算降到一半的时间`,
  'adoption.headline.concentration.one': (v, f) => `此处统计的新增拉取全部归 ${f.show(v.largest)}`,
  'adoption.subtitle.rates': '两次观测之间 Ollama 的每月拉取量：原始与调整后同一尺度，以及每一项调整。',
  'adoption.subtitle.concentration.family':
    'Ollama 新增拉取在模型系列间的赫芬达尔指数与最大者的占比，原始与调整后。',
  'adoption.subtitle.concentration.developer':
    'Ollama 新增拉取在开发者间的赫芬达尔指数与最大者的占比，原始与调整后。',
  'adoption.subtitle.concentration.country':
    'Ollama 新增拉取在国家间的赫芬达尔指数与最大者的占比，原始与调整后。',
  'adoption.subtitle.age.adjusted': '最大的模型系列按年龄的每月 Ollama 拉取量，调整后。',
  'adoption.subtitle.age.raw': '最大的模型系列按年龄的每月 Ollama 拉取量，原始观测。',
  'adoption.howToRead.rates':
    '每条横线是两次观测之间的平均月速率。中间一幅是上面一幅经过调整的结果；最下面一幅逐个模型列出每项调整去掉的拉取量。',
  'adoption.howToRead.concentration':
    '指数是份额平方之和：一家独占为 10,000，n 家均等为 10,000 / n。每条横线是两次观测之间的时段。',
  'adoption.howToRead.age':
    '每条线是一个模型系列，以首次在库中被观测到的日期对齐。纵轴为对数：直线下降表示每月按固定比例减少。',
  'adoption.panel.raw': '原始观测',
  'adoption.panel.adjusted': '调整后',
  'adoption.panel.adjustments': '逐个模型去掉的拉取量',
  'adoption.panel.hhi': '赫芬达尔指数',
  'adoption.panel.largest': '最大者的占比',
  'adoption.axis.raw': '每月拉取量，原始观测',
  'adoption.axis.adjusted': '每月拉取量，调整后',
  'adoption.axis.adjustments': '去掉的拉取量；计数下降者为补回',
  'adoption.axis.hhi': '赫芬达尔指数，0 至 10,000',
  'adoption.axis.largest': '占新增拉取的比例',
  'adoption.axis.age': '首次被观测后的月数',
  'adoption.limit.concentrated': '高度集中',
  'adoption.rule.surge': '激增',
  'adoption.rule.lockstep': '齐步增长',
  'adoption.rule.reset': '计数下降',
  'adoption.fact.adjustment': (v, f) => `增加 ${f.show(v.gain)}；通常为 ${f.show(v.usual)}`,
  'adoption.fact.largest': (v, f) => `最大者，占 ${f.show(v.share)}`,
  'adoption.finding.removed': '三条规则去掉的部分占全部观测到的拉取',
  'adoption.finding.newest': (v, f) => `调整后的每月拉取量，截至${f.show(v.day)}`,
  'adoption.finding.doubling.adjusted': '调整后月速率翻倍所需时间',
  'adoption.finding.doubling.raw': '原始月速率翻倍所需时间',
  'adoption.finding.doubling.adjusted.from': (v, f) =>
    `调整后月速率翻倍所需时间，至少 ${f.show(v.lo)}；不排除没有增长`,
  'adoption.finding.doubling.raw.from': (v, f) =>
    `原始月速率翻倍所需时间，至少 ${f.show(v.lo)}；不排除没有增长`,
  'adoption.finding.doubling.group': (v, f) => `${f.show(v.group)}调整后月速率翻倍所需时间`,
  'adoption.finding.doubling.group.from': (v, f) =>
    `${f.show(v.group)}调整后月速率翻倍所需时间，至少 ${f.show(v.lo)}；不排除没有增长`,
  'adoption.finding.hhi': (v, f) => `调整后拉取量的指数，截至${f.show(v.day)}`,
  'adoption.finding.largest': (v, f) => `${f.show(v.name)} 在调整后拉取量中的占比，截至${f.show(v.day)}`,
  'adoption.finding.halfLife': (v, f) =>
    `从峰值降到一半的中位时间；${f.show(v.n)} 个系列中已有 ${f.show(v.ended)} 个降到一半`,
  'adoption.halfLife.unreached': '尚未达到',
  'adoption.finding.life': (v, f) => `${f.show(v.name)} 从峰值（${f.show(v.peak)}）降到一半所用时间`,
  'adoption.finding.life.held': (v, f) => `${f.show(v.name)} 自峰值（${f.show(v.peak)}）以来仍高于一半的时间`,
  'adoption.basis': 'Ollama 公开模型库：每个开放模型在两次观测之间增加的拉取量；标为闭源的模型不计',
  'adoption.note.n': (v, f) => `观测间增量 ${f.show(v.rows)} 条，涉及模型 ${f.show(v.models)} 个`,
  'adoption.note.surge': (v, f) =>
    `激增，${f.show(v.n)} 例：日速率超过该模型此前一年中位日速率的 ${f.show(v.times)}（至少有 ${f.show(v.earlier)} 次更早的观测）且每日超过 ${f.show(v.floor)}，以该中位数代替。持续的速率会成为常态`,
  'adoption.note.lockstep': (v, f) =>
    `齐步增长，${f.show(v.n)} 例：相同两次观测之间至少 ${f.show(v.models)} 个模型各增加至少 ${f.show(v.floor)}，彼此相差不超过 ${f.show(v.width)}；以模型自身的中位速率代替，新模型则以其他模型的中位速率代替`,
  'adoption.note.reset': (v, f) => `计数下降，${f.show(v.n)} 例：计数低于此前，如重新上传之后；同样处理`,
  'adoption.note.people':
    '规则找到的是跳跃，而不是机器：真实的成功可能被去掉，平稳的自动流量会留下。一次拉取是下载一个文件，不是一个人',
  'adoption.event.jump': (v, f) => `跳跃占 ${f.show(v.share)}`,
  'adoption.note.shaded': (v, f) =>
    `阴影：按对所有模型相同的三条规则（激增、齐步增长、计数下降），观测到的拉取中至少 ${f.show(v.share)} 属于跳跃的时段。2024 年的观测相隔数月而模型库增长很快，真实的上升在那里也会算作跳跃`,
  'adoption.note.growth': (v, f) =>
    `翻倍时间：对${f.show(v.since)}（模型库开始每月被读取）以来月速率的对数作直线拟合，并给出斜率的 ${f.show(v.level)} 区间`,
  'adoption.note.hhi': (v, f) =>
    `赫芬达尔—赫希曼指数：新增拉取的百分比份额的平方和。${f.show(v.limit)} 处的线是美国合并指南（2023 年）所称高度集中的起点`,
  'adoption.note.few': '早期观测的模型很少：2023 年只有 14 个，这本身就使那几个月的指数偏高',
  'adoption.note.halfLife': (v, f) =>
    `半衰期：从速率最高的时段的中点到首个不高于其一半的时段的中点。仍高于一半的系列作删失处理，中位数为 Kaplan–Meier 估计及其 ${f.show(v.level)} 区间；最新时段即为峰值或峰值低于每月 ${f.show(v.floor)} 的系列不计`,
  'adoption.note.first':
    '月数从首次在库中被观测到算起，可能晚于发布：在数据第一天（2023 年 11 月）就被看到的系列可能更早发布',
}
