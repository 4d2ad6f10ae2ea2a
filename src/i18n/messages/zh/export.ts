import type { MessagesOf } from '../../Messages.ts'
import type { exported as english } from '../en/export.ts'

export const exported: MessagesOf<typeof english> = {
  'export.sheet.table': '数据表',
  'export.sheet.chart': '图表',
  'export.sheet.account': '来源',
  'export.column.date': '日期',
  'export.column.name': '名称',
  'export.column.below': '区间下延',
  'export.column.above': '区间上延',
  'export.series.band': (v, f) => `${f.show(v.series)}，${f.show(v.level)} 区间`,
  'export.series.continued': (v, f) => `${f.show(v.series)}（外推）`,
  'export.series.interval': (v, f) => `${f.show(v.series)}（区间）`,
  'export.account.finding': '结论',
  'export.account.summary': '文字说明',
  'export.account.method': '方法',
  'export.account.sources': '数据来源',
  'export.account.link': '在线视图',
  'export.slide.source': (v, f) =>
    `来源：${f.show(v.sources)}；数据截至 ${f.show(v.day)}。Crossover：打开在线视图。`,
  'export.slide.others': (v, f) => `其他 ${f.show(v.n)} 项`,
  'export.deck.title': '开放与封闭语言模型',
  'export.deck.date': (v, f) => `Crossover，数据截至 ${f.show(v.day)}`,
  'export.appendix.title': (v, f) => `数据：${f.show(v.headline)}`,
  'export.appendix.rows': (v, f) =>
    `共 ${f.show(v.all)} 行，此处列出 ${f.show(v.shown)} 行。全部数据在图表内嵌的工作簿中：“编辑数据”，工作表“数据表”。`,
  'export.citation.text': (v, f) =>
    `Crossover，《${f.show(v.headline)}》，数据截至 ${f.show(v.day)}，来源：${f.show(v.sources)}，${f.show(v.url)}。`,
  'export.citation.note': (v, f) => `数据截至 ${f.show(v.day)}，来源：${f.show(v.sources)}`,
}
