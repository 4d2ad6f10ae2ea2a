import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { lag as en } from '../en/lag.ts'

const waiting = (v: { waiting: Measured }, f: Formatter) =>
  v.waiting.value === 0 ? '没有仍未追平的' : `还有 ${f.show(v.waiting)} 项未被追平`

/** Words of the lag chart. */
export const lag: MessagesOf<typeof en> = {
  'lag.param.show': '显示',
  'lag.show.records': '按日期看纪录',
  'lag.show.survival': '尚未追平的比例',
  'lag.show.ruler': '分数标尺',
  'lag.show.access': '公开题与非公开题',
  'lag.param.score': '在哪个分数上测量',
  'lag.preset.ruler': '标尺：任一分数相差几个月',
  'lag.preset.access': '公开题与非公开题对照',
  'lag.ruler.subtitle': (v, f) =>
    `在 ${f.show(v.benchmark)} 的每个分数上，从第一个闭源模型到第一个开放模型的月数。`,
  'lag.ruler.howToRead':
    '把标尺放在某个分数上：线的高度是开放模型比第一个闭源模型晚几个月达到；低于零表示开放模型在先。色带是对模型重抽样的居中 95%。带箭头的标记是还没有开放模型达到的分数，高度是至今的等待时间。',
  'lag.ruler.headline': (v, f) =>
    `在 ${f.show(v.benchmark)} 上达到 ${f.show(v.score)}，开放模型比闭源模型晚 ${f.show(v.months)}`,
  'lag.ruler.headline.openFirst': (v, f) =>
    `在 ${f.show(v.benchmark)} 上达到 ${f.show(v.score)}，开放模型在先，早 ${f.show(v.months)}`,
  'lag.ruler.headline.waiting': (v, f) => `还没有开放模型在 ${f.show(v.benchmark)} 上达到 ${f.show(v.score)}`,
  'lag.ruler.headline.openOnly': (v, f) =>
    `只有开放模型在 ${f.show(v.benchmark)} 上达到过 ${f.show(v.score)}`,
  'lag.ruler.headline.neither': (v, f) => `还没有模型在 ${f.show(v.benchmark)} 上达到 ${f.show(v.score)}`,
  'lag.ruler.finding.between': '第一个闭源模型与第一个开放模型之间，附 95% 重抽样区间',
  'lag.ruler.finding.between.from': (v, f) =>
    `第一个闭源模型与第一个开放模型之间；95% 的重抽样：至少 ${f.show(v.lo)}，没有上限`,
  'lag.ruler.finding.soFar': '至今没有开放模型达到这一分数的时间',
  'lag.ruler.finding.closed': (v, f) => `第一个闭源模型：${f.show(v.model)}`,
  'lag.ruler.finding.open': (v, f) => `第一个开放模型：${f.show(v.model)}`,
  'lag.ruler.note.n': (v, f) =>
    `${f.show(v.closed)} 个闭源模型和 ${f.show(v.open)} 个开放模型，在 ${f.show(v.scores)} 个分数上读取`,
  'lag.ruler.note.method': (v, f) =>
    `色带：对双方的模型各自有放回地重抽样 ${f.show(v.n)} 次，取月数居中的 ${f.show(v.level)}；没有开放模型达到该分数的重抽样算作晚于任何时间`,
  'lag.ruler.note.late': '重抽样可能漏掉最早的模型，却不会找到更早的：色带表示读数在多大程度上系于个别模型',
  'lag.ruler.axis.score': (v, f) => `${f.show(v.benchmark)} 分数`,
  'lag.ruler.axis.months': '从第一个闭源到第一个开放模型的月数',
  'lag.ruler.limit.same': '同一天',
  'lag.ruler.event': (v, f) => `标尺：${f.show(v.score)}`,
  'lag.ruler.series.between': '开放模型晚到的月数',
  'lag.ruler.series.waiting': '尚无开放模型',
  'lag.ruler.status': (v, f) => `${f.show(v.closed)}，${f.show(v.from)}；${f.show(v.open)}，${f.show(v.to)}`,
  'lag.show.benchmarks': '全部基准',
  'lag.preset.benchmarks': '全部基准',
  'lag.benchmarks.empty': (v, f) => `截至${f.show(v.day)}，没有双方模型都足够多的基准。`,
  'lag.benchmarks.headline': (v, f) =>
    `滞后的中位数从 ${f.show(v.first)} 上的${f.show(v.shortest)}到 ${f.show(v.last)} 上的${f.show(v.longest)}；${
      v.open.value === 0
        ? `${f.show(v.n)}项基准均已达到中位数`
        : `${f.show(v.n)}项基准中有${f.show(v.open)}项尚未达到中位数`
    }`,
  'lag.benchmarks.headline.one': (v, f) =>
    v.n.value === 1
      ? `纪录足够多的基准只有 ${f.show(v.first)}，滞后的中位数为${f.show(v.shortest)}`
      : `${f.show(v.n)}项基准中，只有 ${f.show(v.first)} 已达到滞后的中位数：${f.show(v.shortest)}`,
  'lag.benchmarks.headline.none': (v, f) =>
    v.n.value === 1
      ? '纪录足够多的基准只有一项，尚未达到滞后的中位数'
      : `${f.show(v.n)}项基准中，没有一项已达到滞后的中位数`,
  'lag.benchmarks.subtitle': '从闭源纪录到首个追平它的开放模型的月数中位数，逐项基准列出。',
  'lag.benchmarks.howToRead':
    '每行一项基准：标记为中位数，横条为其 95% 区间，数据未设上限处向右敞开。空心：尚未达到中位数，此时标记为至今最长的等待。名称后为已追平的纪录数。',
  'lag.benchmarks.panel.public': '题目已公开',
  'lag.benchmarks.panel.private': '题目未公开',
  'lag.benchmarks.panel.unstated': '题目是否公开不详',
  'lag.benchmarks.series.reached': '滞后的中位数',
  'lag.benchmarks.series.waiting': '尚未达到中位数：最长的等待',
  'lag.benchmarks.status.median': (v, f) => `中位数${f.show(v.median)}`,
  'lag.benchmarks.status.open': (v, f) => `尚未达到中位数；最长已等待${f.show(v.longest)}`,
  'lag.benchmarks.fact': (v, f) => `${f.show(v.n)}项纪录中有${f.show(v.reached)}项被追平`,
  'lag.benchmarks.finding.public': (v, f) =>
    `为题目已公开的${f.show(v.n)}个中位数里居中者（${f.show(v.benchmark)}）`,
  'lag.benchmarks.finding.private': (v, f) =>
    `为题目未公开的${f.show(v.n)}个中位数里居中者（${f.show(v.benchmark)}）`,
  'lag.benchmarks.finding.unstated': (v, f) =>
    `为是否公开不详的${f.show(v.n)}个中位数里居中者（${f.show(v.benchmark)}）`,
  'lag.access.finding.reached.unstated': (v, f) => `为是否公开不详的${f.show(v.n)}项纪录中被追平的比例`,
  'lag.benchmarks.note.basis': (v, f) =>
    `凡双方各有至少${f.show(v.fewest)}个模型测过、且至少有${f.show(v.records)}项闭源纪录的基准；衡量同一内容的基准取较少一方模型最多者。评分榜不计入`,
  'lag.benchmarks.note.n': (v, f) =>
    `${f.show(v.benchmarks)}项基准，闭源纪录${f.show(v.records)}项，其中${f.show(v.reached)}项被追平`,
  'lag.benchmarks.note.few':
    '许多基准只有寥寥几项闭源纪录，而开放模型往往测得更晚或根本未测：长久的等待也可能只是无人去测',
  'lag.access.empty': (v, f) => `截至 ${f.show(v.day)}，题目不公开的评测上没有闭源纪录。请选更晚的日期。`,
  'lag.access.headline': (v, f) =>
    `题目不公开时，开放模型追平一项闭源纪录的中位时间是 ${f.show(v.private)}；题目公开时是 ${f.show(v.public)}`,
  'lag.access.headline.none': '被追平的闭源纪录太少，无法比较题目公开与不公开的评测',
  'lag.access.subtitle': (v, f) =>
    `${f.show(v.from)}以来的闭源纪录经过若干个月后仍未被开放模型追平的比例，分题目公开与不公开的评测。`,
  'lag.access.howToRead':
    '每当一项纪录被追平，阶梯线就下降一级；色带是 95% 区间。空心标记是仍未被追平的纪录，按已等待的时间计入。线越过 50% 处，一半的纪录已被追平。',
  'lag.access.series.public': '题目公开',
  'lag.access.series.private': '题目不公开',
  'lag.access.curve.public': '公开，Kaplan–Meier',
  'lag.access.curve.private': '不公开，Kaplan–Meier',
  'lag.access.finding.public': '题目公开时落后时间的中位数',
  'lag.access.finding.private': '题目不公开时落后时间的中位数',
  'lag.access.finding.public.from': (v, f) =>
    `题目公开时落后时间的中位数；95%：至少 ${f.show(v.lo)}，没有上限`,
  'lag.access.finding.private.from': (v, f) =>
    `题目不公开时落后时间的中位数；95%：至少 ${f.show(v.lo)}，没有上限`,
  'lag.access.finding.reached.public': (v, f) => `的公开题纪录已被追平（共 ${f.show(v.n)} 项）`,
  'lag.access.finding.reached.private': (v, f) => `的非公开题纪录已被追平（共 ${f.show(v.n)} 项）`,
  'lag.access.finding.logRank':
    '若两类并无差别，出现这么大差异的概率（log-rank 检验；纪录并不独立，此值偏小）',
  'lag.access.note.basis': '只取题目确知公开或确知不公开的评测',
  'lag.access.note.n.public': (v, f) =>
    `公开：${f.show(v.benchmarks)} 项评测上的 ${f.show(v.n)} 项纪录，其中 ${f.show(v.waiting)} 项仍在等待`,
  'lag.access.note.n.private': (v, f) =>
    `不公开：${f.show(v.benchmarks)} 项评测上的 ${f.show(v.n)} 项纪录，其中 ${f.show(v.waiting)} 项仍在等待`,
  'lag.access.note.chosen': (v, f) =>
    `评测每一方至少 ${f.show(v.fewest)} 个模型；测同一内容的评测只取模型最多的一项。纪录从 ${f.show(v.from)}起，即第一项非公开题纪录出现之时`,
  'lag.access.note.asOf': (v, f) => `${f.show(v.day)}前未被追平的纪录，按等待到当日计入`,
  'lag.access.note.cause':
    '题目不公开的评测少而难，多为数学与谜题，开放模型也较晚才被测：差异的原因不只是题目是否见过',
  'lag.param.tolerance': '相差多少分以内算追平',
  'lag.preset.survival': '尚未追平的纪录所占比例',
  'lag.empty': (v, f) =>
    `截至 ${f.show(v.day)}，没有闭源模型在 ${f.show(v.benchmark)} 上有分数。请选更晚的日期。`,
  'lag.note.noCurve': (v, f) =>
    `没有画“尚未追平的比例”曲线：纪录（${f.show(v.n)} 项）或其中被追平的太少。图中改画各项纪录`,
  'lag.headline': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放模型追平一项闭源纪录的中位时间是 ${f.show(v.median)}；${waiting(v, f)}`,
  'lag.headline.level': (v, f) =>
    v.n.value === 1
      ? `${f.show(v.benchmark)} 上唯一的一项闭源纪录，开放模型早已达到`
      : `${f.show(v.benchmark)} 上的 ${f.show(v.n)} 项闭源纪录中，至少一半开放模型早已达到；${waiting(v, f)}`,
  'lag.headline.one': (v, f) =>
    `${f.show(v.benchmark)} 上唯一的一项闭源纪录，${f.show(v.median)}后被开放模型追平`,
  'lag.headline.noMedian': (v, f) =>
    `${f.show(v.benchmark)} 上被追平的闭源纪录还不到一半，因此尚无中位落后时间；${waiting(v, f)}`,
  'lag.headline.none': (v, f) =>
    v.waiting.value === 1
      ? `${f.show(v.benchmark)} 上唯一的一项闭源纪录，还没有开放模型追平`
      : `在 ${f.show(v.benchmark)} 上，还没有开放模型追平过任何闭源纪录；${f.show(v.waiting)} 项均未被追平`,
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
