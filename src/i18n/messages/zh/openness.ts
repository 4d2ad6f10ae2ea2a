import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { openness as en } from '../en/openness.ts'

const some = (v: { share: Measured }, f: Formatter, what: string) => {
  if (v.share.value === 0) return `没有一个${what}`
  return v.share.value === 1 ? `全部${what}` : ` ${f.show(v.share)} ${what}`
}

const few = (v: { n: Measured; known: Measured }, f: Formatter, of: string, what: string) => {
  const [n, known] = [v.n.value, v.known.value]
  if (known === 1) return `唯一一个${of}${n === 1 ? '' : '并非'}${what}`
  if (n === 0) return ` ${f.show(v.known)} 个${of}没有一个${what}`
  return ` ${f.show(v.known)} 个${of}${n === known ? '都' : `中有 ${f.show(v.n)} 个`}${what}`
}

/** Words of the openness chart. */
export const openness: MessagesOf<typeof en> = {
  'openness.param.class': '分类',
  'openness.class.openness': '开放程度',
  'openness.class.licence': '开放模型的许可证',
  'openness.param.country': '国家',
  'openness.country.all': '全部',
  'openness.country.us': '美国',
  'openness.country.china': '中国',
  'openness.country.elsewhere': '其他国家',
  'openness.param.labs': '实验室',
  'openness.labs.all': '全部',
  'openness.labs.many': (v, f) => `发布 ${f.show(v.n)} 个及以上`,
  'openness.labs.few': (v, f) => `发布少于 ${f.show(v.n)} 个`,
  'openness.preset.licences': '开放模型的许可证',
  'openness.preset.china': '来自中国的发布',
  'openness.preset.us': '来自美国的发布',
  'openness.headline.openness': (v, f) =>
    `${f.show(v.year)} 年，开放程度已知的发布中${some(v, f, '是开放的')}，${f.show(v.since)} 年为 ${f.show(v.before)}；在重要模型中为 ${f.show(v.notable)}`,
  'openness.headline.openness.alone': (v, f) =>
    `${f.show(v.year)} 年，开放程度已知的发布中${some(v, f, '是开放的')}，${f.show(v.since)} 年为 ${f.show(v.before)}`,
  'openness.headline.openness.few': (v, f) =>
    `${f.show(v.year)} 年开放程度已知的${few(v, f, '发布', '是开放的')}，${f.show(v.since)} 年为 ${f.show(v.before)}`,
  'openness.headline.licence': (v, f) =>
    `${f.show(v.year)} 年的开放发布中${some(v, f, '有宽松许可证的记录')}，${f.show(v.since)} 年为 ${f.show(v.before)}；在重要模型中为 ${f.show(v.notable)}`,
  'openness.headline.licence.alone': (v, f) =>
    `${f.show(v.year)} 年的开放发布中${some(v, f, '有宽松许可证的记录')}，${f.show(v.since)} 年为 ${f.show(v.before)}`,
  'openness.headline.licence.few': (v, f) =>
    `${f.show(v.year)} 年的${few(v, f, '开放发布', '有宽松许可证的记录')}，${f.show(v.since)} 年为 ${f.show(v.before)}`,
  'openness.headline.plain': '历年语言模型发布的构成',
  'openness.subtitle.openness': '各开放类别占开放程度已知的发布的比例，按发布年份，三种统计口径。',
  'openness.subtitle.licence': '各许可证类别占全部开放发布的比例，按发布年份，三种统计口径。',
  'openness.base.all': '全部发布',
  'openness.base.plain': '不含微调模型',
  'openness.base.notable': '仅重要模型',
  'openness.finding.openness': (v, f) =>
    `${f.show(v.year)} 年开放发布的比例，${f.show(v.base)}（${f.show(v.known)} 个）`,
  'openness.finding.licence': (v, f) =>
    `${f.show(v.year)} 年开放发布中有宽松许可证的比例，${f.show(v.base)}（${f.show(v.known)} 个）`,
  'openness.basis.openness':
    '开放：权重可下载，无论训练代码是否公开。闭源：仅提供托管访问，或未发布。这不是对“开源”的裁定',
  'openness.basis.licence':
    '按许可证名称分类：宽松（Apache、MIT、BSD、CC-BY）、附条件（社区许可证、使用政策、著佐权）、非商用、专有，或无记录',
  'openness.note.n': (v, f) =>
    `${f.show(v.base)}：计入发布 ${f.show(v.known)} 个，类别未知而略去 ${f.show(v.unknown)} 个`,
  'openness.note.method.openness':
    '比例的分母是该自然年内开放程度已知的发布；有基础模型记录的发布视为微调模型',
  'openness.note.method.licence':
    '比例的分母是该自然年内的开放发布；没有许可证记录的单列一类，因此其余各类的比例是下限',
  'openness.note.undated': (v, f) => `没有日期而未计入的发布 ${f.show(v.n)} 个`,
  'openness.note.2026': '完整的发布清单止于 2025 年；2026 年只含重要模型与榜单条目，比例不可比较',
  'openness.note.left': (v, f) => `略去其他国家或实验室的发布 ${f.show(v.n)} 个`,
  'openness.note.labs': (v, f) =>
    `数据集中发布达到 ${f.show(v.n)} 个的实验室算作大型；部门与旧称并为一家，联合发布按较大的一家计`,
  'openness.axis.year': '发布年份',
  'openness.axis.share': '占发布的比例',
  'openness.event.incomplete': '清单不完整',
}
