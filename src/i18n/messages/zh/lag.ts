import type { MessagesOf } from '../../Messages.ts'
import type { lag as en } from '../en/lag.ts'

/** Words of the lag chart. */
export const lag: MessagesOf<typeof en> = {
  'lag.name': '落后多久',
  'lag.question': '开放模型落后几个月？',
  'lag.param.show': '显示',
  'lag.show.records': '按日期看纪录',
  'lag.show.survival': '尚未追平的比例',
  'lag.param.tolerance': '相差多少分以内算追平',
  'lag.preset.survival': '尚未追平的纪录所占比例',
  'lag.empty': (v, f) =>
    `截至 ${f.show(v.day)}，没有闭源模型在 ${f.show(v.benchmark)} 上有分数。请选更晚的日期。`,
  'lag.headline': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放模型追平一项闭源纪录的中位时间是 ${f.show(v.median)}；还有 ${f.show(v.waiting)} 项未被追平`,
  'lag.headline.noMedian': (v, f) =>
    `${f.show(v.benchmark)} 上被追平的闭源纪录还不到一半，因此尚无中位落后时间；还有 ${f.show(v.waiting)} 项未被追平`,
  'lag.headline.none': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，还没有开放模型追平过任何闭源纪录；${f.show(v.waiting)} 项均未被追平`,
  'lag.subtitle': (v, f) =>
    `${f.show(v.benchmark)} 上每项闭源纪录到第一个得分不低于它的开放模型之间的月数，按纪录的发布日期排列。`,
  'lag.subtitle.survival': (v, f) =>
    `${f.show(v.benchmark)} 上的闭源纪录经过若干个月后仍未被开放模型追平的比例。`,
  'lag.howToRead':
    '上图：每个标记是一项闭源纪录，高度是开放模型追平它所用的时间；带箭头的仍未被追平，落后时间只会更长。下图：每一天，开放模型已追平的最新闭源纪录有多旧；每追平一项更新的纪录，它就落下一截。',
  'lag.howToRead.survival':
    '每当一项纪录被追平，阶梯线就下降一级；色带是 95% 区间。空心标记是仍未被追平的纪录，按已等待的时间计入。阶梯线越过 50% 处，一半的纪录已被追平。',
  'lag.axis.recordDay': '闭源纪录的发布日期',
  'lag.axis.day': '日期',
  'lag.axis.lag': '到被开放模型追平的月数',
  'lag.axis.age': '已追平的最新闭源纪录距今月数',
  'lag.axis.months': '闭源纪录发布后的月数',
  'lag.axis.share': '尚未追平的闭源纪录所占比例',
  'lag.panel.records': '每项闭源纪录',
  'lag.panel.age': '每一天落后多久',
  'lag.series.reached': '已被开放模型追平',
  'lag.series.waiting': '尚未追平',
  'lag.series.age': '已追平的最新纪录的年龄',
  'lag.series.curve': 'Kaplan–Meier 估计',
  'lag.limit.median': (v, f) => `中位数 ${f.show(v.median)}`,
  'lag.status.reached': (v, f) => `由 ${f.show(v.open)} 于 ${f.show(v.day)}追平`,
  'lag.status.waiting': '尚未追平',
  'lag.finding.median': '落后时间的中位数，计入仍在等待的纪录',
  'lag.finding.median.from': (v, f) =>
    `落后时间的中位数，计入仍在等待的纪录；95%：至少 ${f.show(v.lo)}，没有上限`,
  'lag.finding.matchedOnly': (v, f) => `只看已追平的 ${f.show(v.n)} 项的中位数，不计仍在等待的`,
  'lag.finding.newest': (v, f) => `从目前已追平的最新闭源纪录 ${f.show(v.closed)} 到 ${f.show(v.open)}`,
  'lag.finding.waiting': (v, f) => `尚未追平的最早纪录 ${f.show(v.closed)} 已保持的时间`,
  'lag.note.n': (v, f) =>
    `${f.show(v.n)} 项闭源纪录，其中 ${f.show(v.waiting)} 项仍在等待，${f.show(v.ahead)} 项发布时已有开放模型达到（落后为 0）`,
  'lag.note.median':
    '中位数与曲线按 Kaplan–Meier 法，仍在等待的纪录按已等待的时间计入；区间取自 Greenwood 误差，在 log(−log) 尺度上计算',
  'lag.note.tolerance': (v, f) => `开放模型与纪录相差 ${f.show(v.points)} 分以内即算追平`,
  'lag.note.access.public': '该评测的题目公开，模型可能见过',
  'lag.note.access.private': '该评测的题目不公开',
  'lag.note.independent': '一个强的开放模型会同时追平多项纪录，各项落后时间并不独立，区间因此偏窄',
}
