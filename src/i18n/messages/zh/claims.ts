import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { claims as en } from '../en/claims.ts'

type Share = { open: Measured; known: Measured; unknown: Measured }

const ofKnown = (v: Share, f: Formatter) =>
  `${f.show(v.known)}个中有${f.show(v.open)}个；另有${f.show(v.unknown)}个开放与否不明，未计入`

/** Words of the page of claims. */
export const claims: MessagesOf<typeof en> = {
  'claims.standfirst':
    '2023年12月，“科技云报道”撰文认为开源才是大模型的未来。这里用我们自己的话列出文中的论断，逐条附上数据，并按写明的规则给出判定。',
  'claims.attribution': '出自“科技云报道”，2023年12月',
  'claims.param.asOf': '以何日所知为准',
  'claims.asOf': (v, f) => `以${f.number('day', v.day.value, 'full')}所知为准`,
  'claims.verdict.held': '成立',
  'claims.verdict.failed': '不成立',
  'claims.verdict.open': '未定',
  'claims.verdict.untestable': '无从检验',
  'claims.meaning.held': '数据支持。',
  'claims.meaning.failed': '数据与之不符。',
  'claims.meaning.open': '数据既不支持，也不否定。',
  'claims.meaning.untestable': '没有数据可以衡量。',
  'claims.rule': '规则',
  'claims.view': '打开图表',
  'claims.noFigure': '没有图：数据中没有能显示它的内容。',

  'claims.claim.overtake': '开放模型正在超越闭源模型——杨立昆转发的 ARK Invest 图表似乎如此显示',
  'claims.claim.gpt4': '开放模型将在12个月内达到 GPT-4 的水平',
  'claims.claim.companies': '九成企业将倾向于采用开放模型（一位未具名业内人士的预期）',
  'claims.claim.half': '中国的大模型有近一半选择了开放',
  'claims.claim.records': '一个月之内，中国最大的开放模型数次易主',
  'claims.claim.xverse': '元象在2023年11月开放了650亿参数的 XVERSE-65B',
  'claims.claim.yuan': '浪潮信息开放了“源2.0”的三种规模：1026亿、518亿和21亿参数',
  'claims.claim.qwen': '阿里巴巴在2023年12月开放了 Qwen-72B、Qwen-1.8B 和 Qwen-Audio',
  'claims.claim.baichuanClosed': '百川开放了70亿和130亿参数的模型，530亿参数的模型则未开放',
  'claims.claim.glmDownloads': 'ChatGLM-6B 下载量超过300万，ChatGLM2-6B 超过120万',
  'claims.claim.qwenDownloads': 'Qwen-7B 于2023年8月发布后一个多月，下载量超过100万',
  'claims.claim.baichuanDownloads': 'Baichuan-7B 与 13B 合计下载量超过500万',
  'claims.claim.baichuanCompanies': '有200多家企业申请使用百川的开放模型',

  'claims.rule.overtake': (v, f) =>
    `以该图所用的 MMLU 判定。自最好的开放模型得分不低于最好的闭源模型之日起，成立；若2023年12月的两种外推（自2022年起的直线，分别穿过纪录和全部模型）所得的交叉日期都已过去${f.show(v.grace)}而仍未追平，则不成立；其间为未定。`,
  'claims.rule.level': (v, f) =>
    `理解为自文章发表起12个月，即在${f.show(v.deadline)}之前发布。凡2023年3月的 GPT-4 与至少${f.show(v.fewest)}个开放模型都有成绩的基准，同类取其一，以 GPT-4 的得分为准。开放模型按时在半数以上的基准达到，即成立；到期未能如此，则不成立。`,
  'claims.rule.half': (v, f) =>
    `截至2023年12月、开放与否已知的中国模型，分别在计入和不计入微调模型时统计。两个开放比例都在${f.show(v.from)}至${f.show(v.to)}之间，即成立；都不在，则不成立；两者不一，则未定。`,
  'claims.rule.records': (v, f) =>
    `写明规模的中国开放模型，微调模型除外。若2023年第四季度的某${f.show(v.days)}天内，至少有两个模型各自大于此前所有模型，即成立；否则不成立。`,
  'claims.rule.release': (v, f) =>
    `若发布清单中有文中提到的每个模型，且开放与否、规模（误差在${f.show(v.size)}以内）和月份（误差在${f.show(v.days)}天以内，因为各来源所记或为公告、或为论文、或为文件的日期）都相符，即成立；有任何一个不符，则不成立；有缺失则未定；全部缺失则无从检验。`,
  'claims.rule.download':
    '若另有来源为同一模型在同一时点给出不低于此的数字，即成立；若给出更低的确切数字，则不成立；若只有更大范围（整个系列）的数字且足够高，则未定；若没有任何数字，则无从检验。',
  'claims.rule.untestable': '无从检验：没有任何数据表统计它所说的内容。',

  'claims.why.overtake.held': '此后至少有一天，得分最高的是开放模型。',
  'claims.why.overtake.failed': '两个日期都已过去，开放模型从未追平。',
  'claims.why.overtake.open': '此后开放模型一天也未曾追平，但当时的外推并未全部到期。',
  'claims.why.overtake.untestable': '没有双方都有的得分。',
  'claims.why.level.held': (v, f) =>
    `在${f.show(v.n)}项基准中，开放模型按时在${f.show(v.inTime)}项上达到其得分。`,
  'claims.why.level.failed': (v, f) =>
    `在${f.show(v.n)}项基准中，开放模型只在${f.show(v.inTime)}项上按时达到其得分。`,
  'claims.why.level.open': (v, f) =>
    `在${f.show(v.n)}项基准中，开放模型至此在${f.show(v.inTime)}项上达到其得分；12个月尚未结束。`,
  'claims.why.level.untestable': '没有同时包含 GPT-4 和足够多开放模型的基准。',
  'claims.why.companies': '这一预期没有期限，而数据统计的是模型和下载，不是背后的企业。',
  'claims.why.half.held': '两种口径都约为一半。清单偏重已公开的模型，真实比例可能更低。',
  'claims.why.half.failed': '两种口径都离一半甚远。清单偏重已公开的模型。',
  'claims.why.half.open': '只有一种口径约为一半：取决于是否计入微调模型。',
  'claims.why.half.untestable': '没有开放与否已知的中国模型。',
  'claims.why.records.held': '同一个月内至少有两个模型刷新纪录。',
  'claims.why.records.failed': (v, f) =>
    `该季度的模型一个比一个大，但没有超过已有的模型：${f.show(v.largest)}在${f.show(v.day)}已有${f.show(v.size)}参数。`,
  'claims.why.records.untestable': '没有写明规模的中国开放模型。',
  'claims.why.release.held': '发布清单在每一点上都相符。',
  'claims.why.release.failed': '发布清单与之不符。',
  'claims.why.release.open': '并非每个提到的模型都有记录且开放与否已知。',
  'claims.why.release.untestable': '提到的模型都没有记录。',
  'claims.why.download.held': '另有来源为同样的模型给出不低于此的数字。',
  'claims.why.download.failed': '另有来源给出更低的数字。',
  'claims.why.download.open': '与另一来源给出的整个系列的数字相容，但后者成立并不需要它成立。',
  'claims.why.download.untestable': '没有其他来源给出这些模型在当时的数字。',
  'claims.why.baichuanCompanies': '申请数只有公司自己知道，没有任何数据表统计。',

  'claims.data.gap': (v, f) => `${f.show(v.benchmark)}上的差距：${f.show(v.closed)}对${f.show(v.open)}`,
  'claims.data.forecast.records': '2023年12月时，穿过纪录的两条直线的交叉日期',
  'claims.data.forecast.all': '2023年12月时，穿过全部模型的两条直线的交叉日期',
  'claims.data.forecast.none': '无',
  'claims.data.inTime': (v, f) => `项达到（共${f.show(v.n)}项基准，截至${f.show(v.deadline)}）`,
  'claims.data.reached': (v, f) => `项至今达到（共${f.show(v.n)}项）`,
  'claims.data.early': (v, f) => `项在 GPT-4 发布后12个月内达到（共${f.show(v.n)}项），这是更严格的理解`,
  'claims.data.share.all': (v, f) => `截至2023年12月的全部模型（${ofKnown(v, f)}）`,
  'claims.data.share.original': (v, f) => `不计微调模型（${ofKnown(v, f)}）`,
  'claims.data.share.year': (v, f) => `仅2023年的模型（${ofKnown(v, f)}）`,
  'claims.data.broken': '次刷新此前全部模型的纪录（该季度最密集的一个月内）',
  'claims.data.largest': (v, f) => `参数：2023年底最大的模型${f.show(v.model)}（${f.show(v.day)}）`,
  'claims.data.alone': (v, f) =>
    `个模型在一个月内一个比一个大（只计${f.show(v.from)}以来的发布）：${f.show(v.models)}`,
  'claims.data.release': (v, f) => `${f.show(v.model)}：${f.show(v.openness)}`,
  'claims.data.release.sized': (v, f) => `${f.show(v.model)}：${f.show(v.size)}参数，${f.show(v.openness)}`,
  'claims.data.undatedRelease': '无日期',
  'claims.data.missing': (v, f) => f.show(v.model),
  'claims.data.missing.value': '无记录',
  'claims.data.claimed': (v, f) => `文中所称${f.show(v.entity)}的下载量，至少`,
  'claims.data.stated': (v, f) => `${f.show(v.entity)}，见：${f.show(v.title)}`,
  'claims.data.undated': (v, f) => `${f.show(v.entity)}，未注明日期，故不计入，见：${f.show(v.title)}`,

  'claims.series.china': '2023年的其他中国模型',
  'claims.series.lab': '同一机构的其他模型',
  'claims.series.named.open': '论断所指，开放',
  'claims.series.named.closed': '论断所指，闭源',
  'claims.series.chinaOpen': '中国的开放模型',
  'claims.series.chinaRecord': '至此最大',
  'claims.series.reached': '直到开放模型达到其得分',
  'claims.series.waiting': '尚未达到',
  'claims.series.gap': '最好的闭源得分减去最好的开放得分',
  'claims.series.share.all': '全部模型',
  'claims.series.share.original': '不计微调模型',
  'claims.axis.levels': '自 GPT-4 发布至首个达到其得分的开放模型发布',
  'claims.axis.benchmarks': '基准',
  'claims.axis.gap': (v, f) => `${f.show(v.benchmark)}：落后分数`,
  'claims.axis.share': '中国模型中开放的比例',
  'claims.limit.half': '一半',
  'claims.event.article': '文章',
  'claims.event.deadline': '12个月后',
  'claims.event.quarter': '论断所指的季度',
  'claims.event.forecast.records': '纪录相交',
  'claims.event.forecast.all': '全部相交',
  'claims.fact.months': (v, f) => `历时${f.show(v.months)}`,
  'claims.fact.share': (v, f) => `开放与否已知的${f.show(v.known)}个中有${f.show(v.open)}个`,
}
