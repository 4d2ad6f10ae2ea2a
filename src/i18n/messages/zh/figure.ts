import type { MessagesOf } from '../../Messages.ts'
import type { figure as en } from '../en/figure.ts'

/** A label that goes on from its number with a measure word needs no colon: “17 种方式……”, “45% 的重抽样……”. */
const joined = (label: string) => (/^(?:[的分个种次项家对]|以上)/u.test(label) ? label : `：${label}`)

/** Words of table, summary and notes that every figure shares. */
export const figure: MessagesOf<typeof en> = {
  'table.panel': '分图',
  'table.series': '系列',
  'table.name': '名称',
  'table.lab': '机构',
  'table.country': '国家',
  'table.date': '日期',
  'table.until': '至',
  'table.earliest': '最早',
  'table.latest': '最晚',
  'table.value': '数值',
  'table.low': '下界',
  'table.high': '上界',
  'table.bound': '下限',
  'table.openness': '开放程度',
  'table.licence': '许可证',
  'table.basis': '口径',
  'table.status': '依据',
  'table.observed': '观测',
  'table.known': '已知',
  'table.source': '来源',
  'table.link': '链接',
  'table.comparable': '与相邻数据可比',
  'table.notComparable': '否',
  'table.unlimited': '无限制',
  'table.later': '晚于所示日期',
  'summary.panel': (v, f) => `${f.show(v.panel)}——${f.show(v.sentence)}`,
  'summary.series': (v, f) =>
    `${f.show(v.series)}：${f.show(v.from)}至 ${f.show(v.to)}共 ${f.show(v.n)} 个标记；最高的是 ${f.show(v.topName)}，${f.show(v.top)}（${f.show(v.topDay)}）。`,
  'summary.lanes': (v, f) =>
    `${f.show(v.series)}：${f.show(v.from)}至 ${f.show(v.to)}，${f.show(v.lanes)} 行共 ${f.show(v.n)} 个标记。`,
  'summary.series.empty': (v, f) => `${f.show(v.series)}：没有观测。`,
  'summary.finding': (v, f) => `${f.show(v.value)}${joined(f.show(v.label))}。`,
  'summary.finding.interval': (v, f) =>
    `${f.show(v.value)}（95% 区间 ${f.show(v.lo)}至 ${f.show(v.hi)}）${joined(f.show(v.label))}。`,
  'summary.finding.day': (v, f) => `${f.show(v.value)}：${f.show(v.label)}。`,
  'summary.finding.day.interval': (v, f) =>
    `${f.show(v.value)}（95% 区间 ${f.show(v.lo)}至 ${f.show(v.hi)}）：${f.show(v.label)}。`,
  'summary.finding.word': (v, f) => `${f.show(v.label)}：${f.show(v.value)}。`,
  'summary.caution': (v, f) => `注意：${f.show(v.text)}。`,
  'summary.dataDate': (v, f) => `数据截至 ${f.show(v.day)}。`,
}
