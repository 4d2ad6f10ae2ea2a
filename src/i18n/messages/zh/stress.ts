import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { stress as en } from '../en/stress.ts'

type WayValues = Parameters<(typeof en)['stress.finding.first']>[0]

const way = (v: WayValues, f: Formatter): string =>
  `${f.show(v.fit)}，${f.show(v.of)}，${f.show(v.since)}发布，“开放”指${f.show(v.open)}`

/** Words of the stress test. */
export const stress: MessagesOf<typeof en> = {
  'stress.headline': (v, f) =>
    v.dated.value === 1
      ? `在 ${f.show(v.benchmark)} 上，${f.show(v.n)} 种画趋势的方式中只有一种给出站得住的相交日期：${f.show(v.first)}`
      : `在 ${f.show(v.benchmark)} 上，${f.show(v.n)} 种画趋势的方式${v.dated.value === v.n.value ? '都' : `中有 ${f.show(v.dated)} 种`}给出站得住的相交日期，从 ${f.show(v.first)}到 ${f.show(v.last)}`,
  'stress.headline.none': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，${f.show(v.n)} 种画趋势的方式没有一种给出站得住的相交日期`,
  'stress.empty': (v, f) =>
    `双方在 ${f.show(v.benchmark)} 上有带日期分数的模型太少，或过于分散，画不出两条趋势。`,
  'stress.subtitle': (v, f) =>
    `开放趋势何时在 ${f.show(v.benchmark)} 上越过闭源趋势，按拟合、年份与取点列出；“开放”指${f.show(v.open)}。${f.show(v.basis)}。`,
  'stress.howToRead':
    '柱形按半年统计全部重抽样的相交日期；与 100% 相差的部分从不相交。下面每一行是画两条趋势的一种方式。名称说明趋势取自纪录还是全部模型、从何年起。标记是对模型重抽样后相交日期的中位数，横线是居中的 95%；名称后的百分比是从不相交的重抽样占比。空心标记没有站得住的日期；最右端的，半数以上的重抽样从不相交。每个标记都可打开得出它的那张图。',
  'stress.panel.dates': '以下各种方式合计',
  'stress.axis.share': '在每个半年内相交的重抽样占比',
  'stress.series.dates': '全部重抽样的相交日期',
  'stress.axis.date': '开放趋势越过闭源趋势的日期',
  'stress.series.dated': '日期站得住',
  'stress.series.withheld': '从不相交的过多',
  'stress.series.never': '半数以上从不相交',
  'stress.status.dated': (v, f) => `${f.show(v.none)} 的重抽样从不相交`,
  'stress.status.withheld': (v, f) => `不给日期：${f.show(v.none)} 的重抽样从不相交`,
  'stress.status.never': (v, f) => `没有中位数：${f.show(v.none)} 的重抽样从不相交；画在窗口末端`,
  'stress.basis': (v, f) => `${f.show(v.fit)}，${f.show(v.of)}，“开放”指${f.show(v.open)}`,
  'stress.event.newest': (v, f) => `最新数据，${f.show(v.day)}`,
  'stress.finding.dated': (v, f) => `种方式给出站得住的日期（共 ${f.show(v.n)} 种）`,
  'stress.finding.dated.open': (v, f) => `种，属“开放”指${f.show(v.open)}的 ${f.show(v.n)} 种`,
  'stress.finding.first': (v, f) => `其中最早的日期：${way(v, f)}`,
  'stress.finding.last': (v, f) => `其中最晚的日期：${way(v, f)}`,
  'stress.finding.passed': (v, f) => `个日期早于最新数据（${f.show(v.newest)}）：按这些方式，趋势已经相交`,
  'stress.finding.none': (v, f) => `的重抽样从不相交（共 ${f.show(v.n)} 次）`,
  'stress.finding.none.records': '的重抽样从不相交：趋势取自纪录时',
  'stress.finding.none.all': '的重抽样从不相交：趋势取自全部模型时',
  'stress.note.n': (v, f) =>
    `${f.show(v.cells)} 种方式（拟合、年份、纪录或全部、“开放”的两种定义），每种重抽样 ${f.show(v.resamples)} 次，共 ${f.show(v.total)} 次`,
  'stress.note.method': (v, f) =>
    `对双方的模型各自有放回地重抽样，两条趋势重新拟合。横线为居中的 ${f.show(v.level)}；${f.show(v.years)} 年内不相交的重抽样算作晚于任何日期。从不相交的不超过 ${f.show(v.most)} 时，日期才算站得住`,
  'stress.note.missing': (v, f) =>
    `${f.show(v.n)} 种方式没有画出：logit 需要有上限的尺度，每条趋势每一方至少要三个模型`,
  'stress.note.ceiling': '直线没有上限：在有满分的评测上，有些日期对应的位置两条线都已超出满分',
  'stress.note.choices':
    '各种方式用的是同一批模型，因此各行比独立研究更为一致；行与行之间的差别，就是仅仅换一种方法给日期带来的变化',
}
