import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { labs as en } from '../en/labs.ts'

const counts = (v: { n: Measured; both: Measured }, f: Formatter) =>
  v.both.value === 0
    ? `${f.show(v.n)} 家实验室中，没有一家既发布开放模型也发布闭源模型`
    : `${f.show(v.n)} 家实验室中，${f.show(v.both)} 家既发布开放模型也发布闭源模型`

const kept = (v: { open: Measured; closed: Measured }, f: Formatter) =>
  [
    ...(v.open.value === 0 ? [] : [`${f.show(v.open)} 家坚持开放`]),
    ...(v.closed.value === 0 ? [] : [`${f.show(v.closed)} 家坚持闭源`]),
  ].join('，')

/** Words of the chart of labs. */
export const labs: MessagesOf<typeof en> = {
  'labs.param.least': '实验室的最少发布数',
  'labs.param.universities': '包括大学',
  'labs.preset.china': '中国的实验室',
  'labs.preset.us': '美国的实验室',
  'labs.empty': '在这些设置下，没有实验室有这么多开放程度已知且有日期的发布。',
  'labs.headline': (v, f) => {
    if (v.both.value === v.n.value) return `${f.show(v.n)} 家实验室都既发布开放模型也发布闭源模型`
    if (v.open.value === v.n.value) return `${f.show(v.n)} 家实验室都坚持开放`
    if (v.closed.value === v.n.value) return `${f.show(v.n)} 家实验室都坚持闭源`
    return `${counts(v, f)}，${kept(v, f)}；没有一家改变方向`
  },
  'labs.headline.one.both': (v, f) => `${f.show(v.lab)} 既发布开放模型也发布闭源模型`,
  'labs.headline.one.open': (v, f) => `${f.show(v.lab)} 坚持开放`,
  'labs.headline.one.closed': (v, f) => `${f.show(v.lab)} 坚持闭源`,
  'labs.headline.one.turned-open': (v, f) => `${f.show(v.lab)} 从闭源转向开放`,
  'labs.headline.one.turned-closed': (v, f) => `${f.show(v.lab)} 从开放转向闭源`,
  'labs.headline.turned': (v, f) =>
    `${counts(v, f)}；${f.show(v.opened)}转向开放，${f.show(v.shut)} 转向闭源`,
  'labs.headline.opened': (v, f) => `${counts(v, f)}；${f.show(v.opened)}转向开放`,
  'labs.headline.shut': (v, f) => `${counts(v, f)}；${f.show(v.shut)} 转向闭源`,
  'labs.subtitle': (v, f) =>
    `发布达到 ${f.show(v.least)} 个的各实验室的发布，按日期与开放程度；实验室按公开规则分组。`,
  'labs.howToRead':
    '每条泳道是一家实验室，每个点是它的一次发布；横条从有记录的第一次延续到最后一次。分组由发布记录按“方法与局限”中的规则计算。',
  'labs.panel.turned': '改变方向',
  'labs.panel.both': '开放与闭源兼有',
  'labs.panel.open': '坚持开放',
  'labs.panel.closed': '坚持闭源',
  'labs.series.open': '开放发布',
  'labs.series.closed': '闭源发布',
  'labs.series.active': '首次至末次发布',
  'labs.stance.turned-open': '转向开放',
  'labs.stance.turned-closed': '转向闭源',
  'labs.stance.both': '开放与闭源兼有',
  'labs.stance.open': '坚持开放',
  'labs.stance.closed': '坚持闭源',
  'labs.fact.shares': (v, f) =>
    `${f.show(v.n)} 个发布中 ${f.show(v.all)} 开放；最初几个中 ${f.show(v.first)}，最后几个中 ${f.show(v.last)}`,
  'labs.finding.both': (v, f) => `开放与闭源兼有的实验室数：${f.show(v.labs)}`,
  'labs.finding.turned-open': (v, f) => `转向开放的实验室数：${f.show(v.labs)}`,
  'labs.finding.turned-closed': (v, f) => `转向闭源的实验室数：${f.show(v.labs)}`,
  'labs.finding.open': (v, f) => `坚持开放的实验室数：${f.show(v.labs)}`,
  'labs.finding.closed': (v, f) => `坚持闭源的实验室数：${f.show(v.labs)}`,
  'labs.finding.both.most': (v, f) => `开放与闭源兼有的实验室数；按发布数从多到少：${f.show(v.labs)}等`,
  'labs.finding.turned-open.most': (v, f) => `转向开放的实验室数：${f.show(v.labs)}等`,
  'labs.finding.turned-closed.most': (v, f) => `转向闭源的实验室数：${f.show(v.labs)}等`,
  'labs.finding.open.most': (v, f) => `坚持开放的实验室数：${f.show(v.labs)}等`,
  'labs.finding.closed.most': (v, f) => `坚持闭源的实验室数：${f.show(v.labs)}等`,
  'labs.note.n': (v, f) => `实验室 ${f.show(v.labs)} 家，发布 ${f.show(v.releases)} 个`,
  'labs.note.rule': (v, f) =>
    `规则对所有实验室相同：最初 ${f.show(v.ends)} 个发布中至少 ${f.show(v.turns)} 开放、最后 ${f.show(v.ends)} 个中至多 ${f.show(v.rest)} 开放（发布较少者取前后各半），为转向闭源，反之为转向开放；否则开放发布达到 ${f.show(v.keeps)} 为坚持开放，不超过 ${f.show(v.little)} 为坚持闭源，其间为两者兼有`,
  'labs.note.left': (v, f) =>
    `未画出：发布少于 ${f.show(v.least)} 个的实验室、大学 ${f.show(v.universities)} 所、其他模型的微调；数据集中没有日期或开放程度未知的发布 ${f.show(v.unknown)} 个`,
  'labs.note.left.tunes': (v, f) =>
    `未画出：发布少于 ${f.show(v.least)} 个的实验室、大学 ${f.show(v.universities)} 所；数据集中没有日期或开放程度未知的发布 ${f.show(v.unknown)} 个`,
  'labs.note.joint':
    '部门与旧称并为一家；联合发布归入排名第一的实验室。只有论文的闭源模型与产品同等计数：发布不按使用量加权',
  'labs.note.2026': '完整的发布清单止于 2025 年；2026 年只有重要模型与榜单条目，因此实验室最近的发布可能缺失',
}
