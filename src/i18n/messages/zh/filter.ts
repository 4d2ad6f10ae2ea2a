import type { MessagesOf } from '../../Messages.ts'
import type { filter as english } from '../en/filter.ts'

export const filter: MessagesOf<typeof english> = {
  'filter.orgs': '机构',
  'filter.countries': '国家',
  'filter.openness': '开放程度',
  'filter.licences': '许可证',
  'filter.size': '参数量',
  'filter.released': '发布日期',
  'filter.q': '搜索',
  'filter.undecided': '保留数据无法判定的条目',
  'filter.part': (v, f) => `${f.show(v.label)}：${f.show(v.value)}`,
  'filter.part.q': (v, f) => `名称包含“${f.show(v.words)}”`,
  'filter.and': (v, f) => `${f.show(v.first)}；${f.show(v.rest)}`,
  'filter.or': (v, f) => `${f.show(v.first)}或${f.show(v.second)}`,
  'filter.or.more': (v, f) => `${f.show(v.first)}、${f.show(v.second)}或其他 ${f.show(v.more)} 项`,
  'filter.range': (v, f) =>
    `${f.number(v.from.quantity, v.from.value, 'full')}至${f.number(v.to.quantity, v.to.value, 'full')}`,
  'filter.range.from': (v, f) => `${f.number(v.from.quantity, v.from.value, 'full')}起`,
  'filter.range.to': (v, f) => `不超过${f.number(v.to.quantity, v.to.value, 'full')}`,
  'filter.subtitle': (v, f) => `${f.show(v.subtitle)}已筛选：${f.show(v.filter)}。`,
  'filter.left': (v, f) => `${f.show(v.rows)} 条${f.show(v.table)}中的 ${f.show(v.left)} 条`,
  'filter.left.undecided': (v, f) =>
    `${f.show(v.rows)} 条${f.show(v.table)}中的 ${f.show(v.left)} 条（其中 ${f.show(v.undecided)} 条因数据未说明）`,
  'filter.left.kept': (v, f) =>
    `${f.show(v.rows)} 条${f.show(v.table)}中的 ${f.show(v.left)} 条（另有 ${f.show(v.undecided)} 条数据未说明，予以保留）`,
  'filter.note': (v, f) => `已筛选：${f.show(v.filter)}。未计入：${f.show(v.left)}。`,
  'filter.empty': (v, f) => `${f.show(v.why)}筛选条件（${f.show(v.filter)}）排除了${f.show(v.left)}。`,
}
