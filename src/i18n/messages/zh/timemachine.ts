import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { timemachine as en } from '../en/timemachine.ts'

const leader = (gap: Measured) => (gap.value < 0 ? '开放' : '闭源')
const ahead = (gap: Measured, f: Formatter) => f.show({ ...gap, value: Math.abs(gap.value) })

/** Words of the time machine. */
export const timemachine: MessagesOf<typeof en> = {
  'timemachine.param.horizon': '向前看',
  'timemachine.horizon.6': '6 个月',
  'timemachine.horizon.12': '12 个月',
  'timemachine.horizon.24': '24 个月',
  'timemachine.preset.records': '仅取纪录',
  'timemachine.preset.eci': '能力指数，6 个月',
  'timemachine.headline': (v, f) =>
    `2023 年 12 月的趋势推算：${f.show(v.horizon)}后${leader(v.forecast)}在 ${f.show(v.benchmark)} 上领先 ${ahead(v.forecast, f)} 分；实际是${leader(v.forecast) === leader(v.actual) ? '' : `${leader(v.actual)}领先`} ${ahead(v.actual, f)} 分`,
  'timemachine.headline.typical': (v, f) =>
    `向前外推 ${f.show(v.horizon)}，趋势对 ${f.show(v.benchmark)} 差距的推算偏离（中位数） ${f.show(v.error)} 分`,
  'timemachine.headline.none': (v, f) => `${f.show(v.benchmark)} 上还没有可以检验的推算`,
  'timemachine.subtitle': (v, f) =>
    `最好的闭源与最好的开放模型在 ${f.show(v.benchmark)} 上的差距：${f.show(v.horizon)}前的推算与实际。${f.show(v.basis)}。`,
  'timemachine.howToRead':
    '每个三角是一次推算：在某个季度末，只用当时已知的模型作出，画在它所推算的那一天；阶梯线是实际的差距。下图：在每个季度末看来，两条趋势还要多少个月相交；没有标记表示它们不相交。',
  'timemachine.panel.gap': '推算的差距与实际的差距',
  'timemachine.panel.meets': '当时看来何时相交',
  'timemachine.axis.target': '日期',
  'timemachine.axis.gap': '闭源减开放（分）',
  'timemachine.axis.asOf': '作出推算的日期',
  'timemachine.axis.meets': '当时看来到相交还有几个月',
  'timemachine.limit.level': '持平',
  'timemachine.series.forecast': '推算',
  'timemachine.series.actual': '实际',
  'timemachine.series.meets': '到相交的月数',
  'timemachine.status.made': (v, f) => `${f.show(v.day)}作出的推算`,
  'timemachine.status.meets': (v, f) => `两条趋势于 ${f.show(v.day)}相交`,
  'timemachine.finding.error2023': (v, f) => `分：2023 年 12 月的推算（${f.show(v.forecast)} 分）与实际之差`,
  'timemachine.finding.meets.met': (v, f) =>
    `2023 年 12 月的趋势推算的相交时间；最好的开放模型于 ${f.show(v.day)}持平`,
  'timemachine.finding.meets.late': (v, f) =>
    `2023 年 12 月的趋势推算的相交时间；又过了 ${f.show(v.late)}，最好的开放模型仍未持平`,
  'timemachine.finding.meets.open': '2023 年 12 月的趋势推算的相交时间：尚不能判断',
  'timemachine.finding.typicalError': (v, f) => `分：${f.show(v.n)} 次可检验推算的误差中位数`,
  'timemachine.finding.dateError': (v, f) => `为 ${f.show(v.n)} 次已到期的相交推算中，日期与实际之差的中位数`,
  'timemachine.finding.dateError.atLeast': (v, f) =>
    `以上，为 ${f.show(v.n)} 次已到期的相交推算中日期与实际之差的中位数；有些至今尚未发生`,
  'timemachine.finding.coverage': (v, f) =>
    `的 95% 区间包含了实际结果（${f.show(v.n)} 次中 ${f.show(v.held)} 次）`,
  'timemachine.finding.due': (v, f) => `次推算的相交时间已到；其中 ${f.show(v.met)} 次在三个月内成真`,
  'timemachine.note.n': (v, f) =>
    `2021 年以来的 ${f.show(v.n)} 个季度末；其中 ${f.show(v.checked)} 次推算已到期`,
  'timemachine.note.fewest': (v, f) => `只有当两条趋势各自至少有 ${f.show(v.n)} 个模型时才作推算`,
  'timemachine.note.interval':
    '推算的区间由两条趋势的方差相加得出，只含趋势线本身的不确定性，不含单个模型围绕它的波动，因此覆盖率应低于 95%',
  'timemachine.note.due':
    '若在作出推算之后、所给日期三个月之内的某一天，最好的开放分数不低于最好的闭源分数，即算成真',
}
