import type { MessagesOf } from '../../Messages.ts'
import type { crossover as en } from '../en/crossover.ts'

/** Words of the crossover chart. */
export const crossover: MessagesOf<typeof en> = {
  'crossover.param.open': '“开放”指',
  'crossover.open.weights': '任何开放权重',
  'crossover.open.permissive': '宽松许可',
  'crossover.param.fit': '拟合',
  'crossover.param.since': '拟合所用发布',
  'crossover.since.all': '全部年份',
  'crossover.since.2022': '2022 年起',
  'crossover.since.2024': '2024 年起',
  'crossover.since.2023': '2023 年起',
  'crossover.finding.diverge': '前方没有交点：闭源趋势更陡',
  'crossover.note.since': (v, f) => `趋势只用 ${f.show(v.day)}以来的发布；更早的画出但不参与拟合`,
  'crossover.param.asOf': '截至',
  'crossover.asOf.latest': '今天',
  'crossover.preset.late2023': '站在 2023 年底看',
  'crossover.preset.mmlu': 'MMLU，至今',
  'crossover.preset.gpqa': 'GPQA Diamond，至今',
  'fit.linear': '直线',
  'fit.logit': 'Logit（有上限）',
  'fit.theil-sen': 'Theil–Sen',
  'fit.quantile': '第 90 百分位',
  'fit.quantile.method': '分位数回归，即 90% 的模型位于其下方的直线',
  'fit.linear.method': '对分数作最小二乘直线',
  'fit.logit.method': '在随机水平与上限之间作 logit 变换后的最小二乘',
  'fit.theil-sen.method': 'Theil–Sen，即所有两点斜率的中位数',
  'crossover.headline.openOnly': (v, f) =>
    `截至 ${f.show(v.asOf)}，只有开放模型在 ${f.show(v.benchmark)} 上有分数，最高的 ${f.show(v.model)} 为 ${f.show(v.score)}`,
  'crossover.headline.closedOnly': (v, f) =>
    `截至 ${f.show(v.asOf)}，只有闭源模型在 ${f.show(v.benchmark)} 上有分数，最高的 ${f.show(v.model)} 为 ${f.show(v.score)}`,
  'crossover.headline.neither': (v, f) =>
    `截至 ${f.show(v.asOf)}，还没有模型在 ${f.show(v.benchmark)} 上有分数`,
  'crossover.headline.ahead': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，最好的开放模型领先 ${f.show(v.gap)} 分`,
  'crossover.headline.forecast': (v, f) =>
    `站在 ${f.show(v.asOf)}看，开放模型将于 ${f.show(v.date)}在 ${f.show(v.benchmark)} 上追平`,
  'crossover.headline.meet': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放模型落后 ${f.show(v.gap)} 分；两条趋势将于 ${f.show(v.date)}相交`,
  'crossover.headline.met': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放趋势已于 ${f.show(v.date)}越过闭源趋势，但最好的开放模型仍落后 ${f.show(v.gap)} 分`,
  'crossover.headline.withheld': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放模型落后 ${f.show(v.gap)} 分；两条趋势在靠拢，但没有站得住的日期：把模型随机重抽，有 ${f.show(v.none)} 的情形从不相交`,
  'crossover.headline.withheld.past': (v, f) =>
    `站在 ${f.show(v.asOf)}看，${f.show(v.benchmark)} 上的趋势给不出站得住的日期：把模型随机重抽，有 ${f.show(v.none)} 的情形从不相交`,
  'crossover.headline.beyond': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放模型落后 ${f.show(v.gap)} 分；两条趋势要到 ${f.show(v.date)}才相交，且已超出满分`,
  'crossover.headline.beyond.past': (v, f) =>
    `站在 ${f.show(v.asOf)}看，${f.show(v.benchmark)} 上的两条趋势要到 ${f.show(v.date)}才相交，且已超出满分`,
  'crossover.finding.beyond': (v, f) => `趋势相交处的分数，而满分是 ${f.show(v.ceiling)}`,
  'crossover.note.tooUncertain': (v, f) =>
    `“${f.show(v.group)}”不画趋势：只有 ${f.show(v.n)} 个点，95% 置信带在最窄处也比这些点本身的散布更宽`,
  'crossover.note.noTrend': (v, f) => `“${f.show(v.group)}”没有趋势（${f.show(v.n)} 个点）：${f.show(v.why)}`,
  'crossover.note.beyond':
    '这些趋势没有上限，在满分之上相交，而那里不可能有分数：该日期说明差距缩小得多快，而不是将会发生什么。logit 拟合不会超出满分',
  'crossover.headline.apart': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放模型落后 ${f.show(v.gap)} 分，两条趋势不相交`,
  'crossover.headline.noTrend': (v, f) =>
    `在 ${f.show(v.benchmark)} 上，开放模型落后 ${f.show(v.gap)} 分；无法计算交点：${f.show(v.why)}`,
  'crossover.howToRead.past': (v, f) =>
    `每个标记是一个模型，位于其发布日期。趋势只用 ${f.number('day', v.asOf.value, 'full')}以前发布的模型拟合；颜色浅的都是后来的。阶梯线是历史最高分，置信带为 95%。`,
  'crossover.finding.gap': (v, f) =>
    `分：最好的闭源模型 ${f.show(v.closed)} 与最好的开放模型 ${f.show(v.open)} 之差`,
  'crossover.finding.crossing': '两条趋势何时相交',
  'crossover.finding.crossing.dated': '两条趋势何时相交，附居中 95% 的重抽样',
  'crossover.finding.crossing.from': (v, f) =>
    `两条趋势相交；95% 的重抽样：不早于 ${f.show(v.lo)}，没有最晚日期`,
  'crossover.finding.crossing.unbounded': '两条趋势相交；数据对日期没有给出界限',
  'crossover.finding.withheld.value': '不给日期',
  'crossover.finding.withheld': (v, f) =>
    `两条趋势何时相交（${f.show(v.none)} 的重抽样从不相交；超过 ${f.show(v.most)} 即不给日期）`,
  'crossover.finding.none': (v, f) => `的重抽样从不相交（共对模型重抽样 ${f.show(v.n)} 次）`,
  'crossover.finding.fieller': '同一日期，附 Fieller 95% 区间，供对照',
  'crossover.finding.lag': (v, f) =>
    `从已被追平的最新闭源纪录 ${f.show(v.closed)}，到追平它的开放模型 ${f.show(v.open)}`,
  'crossover.finding.catchUp': (v, f) =>
    `之后，开放模型 ${f.show(v.open)} 才达到当时最好的 ${f.show(v.closed)} 的分数`,
  'crossover.finding.notYet': (v, f) => `还没有开放模型达到当时最好的 ${f.show(v.closed)} 的分数`,
  'crossover.finding.notYet.value': '尚未',
  'crossover.finding.pace.open': '分／年：开放趋势的增速',
  'crossover.finding.pace.closed': '分／年：闭源趋势的增速',
  'crossover.event.asOf': (v, f) => `截至 ${f.show(v.day)}`,
  'crossover.event.crossing': (v, f) => `趋势相交，${f.show(v.day)}`,
  'crossover.axis.score': (v, f) => `${f.show(v.benchmark)} 分数`,
  'crossover.limit.chance': '随机猜测',
  'series.open': '开放模型',
  'series.closed': '闭源模型',
  'series.open.record': '开放纪录',
  'series.closed.record': '闭源纪录',
  'series.open.record.later': '开放纪录（后来）',
  'series.closed.record.later': '闭源纪录（后来）',
  'series.open.trend': '开放趋势',
  'series.closed.trend': '闭源趋势',
  'crossover.note.n': (v, f) =>
    `截至所示日期发布的 ${f.show(v.open)} 个开放模型和 ${f.show(v.closed)} 个闭源模型`,
  'crossover.note.method.all': (v, f) => `趋势取自全部模型：${f.show(v.fit)}`,
  'crossover.note.method.records': (v, f) => `趋势只取自历史最高分：${f.show(v.fit)}，纪录之间并不独立`,
  'crossover.note.window': (v, f) => `距所示日期超过 ${f.show(v.years)} 年的交点不报告`,
  'crossover.note.coverage': (v, f) =>
    `未画出：已按最佳设置显示的模型的其他设置 ${f.show(v.settings)} 个，无发布日期的分数 ${f.show(v.undated)} 个，开放程度不明的分数 ${f.show(v.unknown)} 个`,
  'crossover.note.mmlu':
    '根据已公布的分数重建；2023 年底那张图的数据点没有公开。各家的 shot 数与评测框架不同，MMLU 已近饱和，2024 年之后很少有实验室再报告',
  'crossover.note.openInterval': '超过 2.5% 的重抽样从不相交，因此日期没有最晚的一端',
  'crossover.note.band.formula': '置信带：95%，逐点，由拟合公式给出',
  'crossover.note.band.resampled': '置信带：95%，逐点，取对模型重抽样后各趋势的散布，以趋势为中心',
  'crossover.note.resamples': (v, f) =>
    `相交日期：对双方的模型各自有放回地重抽样 ${f.show(v.n)} 次，每次重新拟合。区间为居中的 ${f.show(v.level)}，不相交的重抽样算作晚于任何日期；其占比超过 ${f.show(v.most)} 时不给日期`,
  'crossover.note.lostRecords': '重抽样可能漏掉纪录，却不会多出纪录，因此区间偏向于模型更少时的样子',
  'crossover.note.permissive': (v, f) =>
    `这里“开放”指以宽松许可发布的权重：其他许可或数据中没有许可的 ${f.show(v.n)} 个开放权重模型不归入任何一方`,
}
