import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { parameters as en } from '../en/parameters.ts'

const year = (day: Measured) => String(new Date(day.value * 86_400_000).getUTCFullYear())

const stating = (v: { stated: Measured; releases: Measured }, f: Formatter) => {
  if (v.stated.value === 0) return '没有一个公布规模'
  return v.stated.value === v.releases.value ? '都公布了规模' : `中有 ${f.show(v.stated)} 个公布规模`
}

/** Words of the parameters chart. */
export const parameters: MessagesOf<typeof en> = {
  'parameters.param.by': '比较',
  'parameters.by.openness': '开放与闭源',
  'parameters.by.country': '开放模型，按国家',
  'parameters.param.sparse': '稀疏模型（混合专家）',
  'parameters.param.estimates': '估计与传闻',
  'parameters.param.tunes': '微调模型',
  'parameters.preset.dense': '仅稠密模型',
  'parameters.preset.countries': '各国的开放纪录',
  'parameters.group.us': '美国（开放）',
  'parameters.group.china': '中国（开放）',
  'parameters.group.elsewhere': '其他国家（开放）',
  'parameters.empty': '在这些设置下，数据集中没有带规模的模型。',
  'parameters.headline': (v, f) =>
    `开放模型已达 ${f.show(v.size)}参数，而 ${year(v.year)} 年只有 ${f.show(v.share)} 的闭源模型公布规模；${year(v.peak)} 年为 ${f.show(v.before)}`,
  'parameters.headline.silent': (v, f) =>
    `开放模型已达 ${f.show(v.size)}参数，而 ${year(v.year)} 年的 ${f.show(v.releases)} 个闭源模型没有一个公布规模；${year(v.peak)} 年为 ${f.show(v.before)}`,
  'parameters.headline.stated': (v, f) =>
    `开放模型已达 ${f.show(v.size)}参数；${year(v.year)} 年的 ${f.show(v.releases)} 个闭源模型${stating(v, f)}`,
  'parameters.headline.openOnly': (v, f) =>
    `最大的开放模型是 ${f.show(v.model)}，${f.show(v.size)}参数，自 ${f.show(v.day)}起`,
  'parameters.headline.closedOnly': (v, f) =>
    `公布规模的最大闭源模型是 ${f.show(v.model)}，${f.show(v.size)}参数，自 ${f.show(v.day)}起`,
  'parameters.headline.country': (v, f) =>
    `美国最大的开放模型是 ${f.show(v.model)}，${f.show(v.size)}参数，自 ${f.show(v.day)}起`,
  'parameters.headline.country.china': (v, f) =>
    `中国最大的开放模型是 ${f.show(v.model)}，${f.show(v.size)}参数，自 ${f.show(v.day)}起`,
  'parameters.headline.country.elsewhere': (v, f) =>
    `中美以外最大的开放模型是 ${f.show(v.model)}，${f.show(v.size)}参数，自 ${f.show(v.day)}起`,
  'parameters.headline.plain': '语言模型的规模，按发布日期',
  'parameters.subtitle.openness': '参数量按发布日期排列，对数刻度，附开放与闭源模型的历史最高线与趋势。',
  'parameters.subtitle.country': '开放模型的参数量按发布日期排列，对数刻度，附各国的历史最高线与趋势。',
  'parameters.howToRead':
    '每个标记是一个公布了规模的模型；空心的是估计。阶梯线是纪录。在这一刻度上，直线趋势表示按固定倍数增长；置信带为 95%。下图：公布规模的模型所占的比例。',
  'parameters.finding.doubling': (v, f) => `规模翻一番所需时间：${f.show(v.group)}`,
  'parameters.finding.doubling.from': (v, f) =>
    `规模翻一番所需时间：${f.show(v.group)}；95%：至少 ${f.show(v.lo)}，没有上限`,
  'parameters.finding.silence': (v, f) =>
    `的闭源模型在 ${year(v.year)} 年公布了规模（${f.show(v.releases)} 个中的 ${f.show(v.stated)} 个）`,
  'parameters.basis.total': '总参数量，含稀疏模型',
  'parameters.basis.dense': '稠密模型的总参数量；不含稀疏模型',
  'parameters.note.n': (v, f) =>
    `${f.show(v.group)}：有规模的发布 ${f.show(v.n)} 个，纪录 ${f.show(v.records)} 个`,
  'parameters.note.method.all':
    '趋势：对所画全部发布的规模取对数后作最小二乘；翻番时间是斜率的倒数，区间取自斜率的 95% 区间',
  'parameters.note.method.records':
    '趋势：只对纪录的规模取对数后作最小二乘；纪录之间并不独立，95% 区间因此偏窄',
  'parameters.note.tooUncertain': (v, f) =>
    `“${f.show(v.group)}”不画趋势：只有 ${f.show(v.n)} 个点，95% 置信带在最窄处也比这些点本身的散布更宽`,
  'parameters.note.noTrend': (v, f) =>
    `“${f.show(v.group)}”没有趋势（${f.show(v.n)} 个点）：${f.show(v.why)}`,
  'parameters.note.coverage': (v, f) =>
    `未画出：无规模的发布 ${f.show(v.unstated)} 个，估计 ${f.show(v.estimates)} 个，稀疏模型 ${f.show(v.sparse)} 个，微调模型 ${f.show(v.tunes)} 个`,
  'parameters.note.coverage2026': '完整的发布清单止于 2025 年；2026 年只含重要模型与榜单条目，数量不可比较',
  'parameters.axis.size': '参数量',
  'parameters.event.2026': '2026 年：仅重要模型',
  'parameters.status.stated': '实验室公布',
  'parameters.status.named': '取自模型名称',
  'parameters.status.listed': '列出但无说明',
  'parameters.status.estimated': '估计或未证实',
  'parameters.series.record': (v, f) => `${f.show(v.group)}：纪录`,
  'parameters.series.trend': (v, f) => `${f.show(v.group)}：趋势`,
  'parameters.stated.title': '公布规模的模型所占比例',
  'parameters.stated.axis': '按发布年份的比例',
  'parameters.stated.of': (v, f) => `${f.show(v.releases)} 个发布中的 ${f.show(v.stated)} 个`,
}
