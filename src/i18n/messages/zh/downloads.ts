import type { MessagesOf } from '../../Messages.ts'
import type { downloads as en } from '../en/downloads.ts'

/** Words of the downloads chart. */
export const downloads: MessagesOf<typeof en> = {
  'downloads.param.measure': '指标',
  'downloads.param.copies': '同一模型的副本',
  'downloads.copies.counted': '计入，如所观测',
  'downloads.copies.once': '每个模型只计一次',
  'downloads.finding.copies': (v, f) => `的下载（截至${f.show(v.day)}）来自同一模型的${f.show(v.n)}个副本`,
  'downloads.fact.copies': (v, f) => `其中${f.show(v.downloads)}来自${f.show(v.n)}个副本`,
  'downloads.note.copies':
    '副本按对所有模型相同的规则认定：同一快照中同一开发者的仓库，名称仅在发布者或权重存储格式（GGUF、AWQ、FP8 等）上不同；名称最短者视为该模型本身。他人重新上传的仓库根本不在清单之中',
  'downloads.note.copies.counted': (v, f) =>
    `副本计入在内：所有快照合计${f.show(v.n)}个仓库；表中每一行注明其中有多少来自副本`,
  'downloads.note.copies.once': (v, f) =>
    `副本已剔除：所有快照合计${f.show(v.n)}个仓库；表中每一行注明有多少`,
  'downloads.param.by': '分组',
  'downloads.measure.pulls': 'Ollama 累计',
  'downloads.measure.monthly': 'Ollama 每月',
  'downloads.measure.share': 'Ollama 占比',
  'downloads.measure.hf': 'Hugging Face 近 30 天',
  'downloads.measure.reported': '公开数字',
  'downloads.by.family': '模型系列',
  'downloads.by.developer': '机构',
  'downloads.by.country': '国家',
  'downloads.preset.share': '各国在 Ollama 的占比',
  'downloads.preset.reported': '实验室与研究公布的数字',
  'downloads.preset.hf': '各国在 Hugging Face 的下载',
  'downloads.empty': '数据集中没有这一指标的观测。',
  'downloads.headline.pulls': (v, f) =>
    `截至 ${f.show(v.month)}，开放模型在 Ollama 上累计被拉取 ${f.show(v.total)}次，其中 ${f.show(v.leader)} 占 ${f.show(v.pulls)}次`,
  'downloads.headline.pulls.one': (v, f) =>
    `截至 ${f.show(v.month)}，${f.show(v.leader)} 在 Ollama 上累计被拉取 ${f.show(v.pulls)}次`,
  'downloads.headline.share.all': (v, f) =>
    `截至 ${f.show(v.month)}，此处统计的 Ollama 拉取全部属于中国模型系列`,
  'downloads.headline.share.none': (v, f) =>
    `截至 ${f.show(v.month)}，此处统计的 Ollama 拉取没有一次属于中国模型系列`,
  'downloads.headline.hf.all': (v, f) =>
    `${f.number('day', v.day.value, 'full')}之前的 30 天里，所列 Hugging Face 下载全部归 ${f.show(v.leader)}`,
  'downloads.headline.share': (v, f) =>
    `截至 ${f.show(v.month)}，中国模型系列占 Ollama 全部拉取的 ${f.show(v.share)}；${f.show(v.from)}时为 ${f.show(v.before)}`,
  'downloads.headline.monthly': (v, f) =>
    `开放模型每月在 Ollama 上新增 ${f.show(v.rate)}次拉取，峰值为 ${f.show(v.peak)}次（截至 ${f.show(v.when)}）`,
  'downloads.headline.hf': (v, f) =>
    `${f.number('day', v.day.value, 'full')}之前的 30 天里，${f.show(v.leader)} 占所列 Hugging Face 下载量的 ${f.show(v.share)}`,
  'downloads.headline.reported': (v, f) =>
    `从 2023 年底各实验室声称的最多 ${f.show(v.articleTop)}余次，到 ${f.show(v.entity)} 的 ${f.show(v.value)}次`,
  'downloads.headline.reportedAlone': (v, f) =>
    `公布数字最大的是 ${f.show(v.entity)}：${f.show(v.value)}次下载`,
  'downloads.subtitle.pulls': '每个有观测的月份，开放模型系列在 Ollama 上的累计拉取次数。',
  'downloads.subtitle.share': '每个有观测的月份，在 Ollama 全部累计拉取中的占比。',
  'downloads.subtitle.monthly': '相邻两次观测之间平均每月新增的 Ollama 拉取次数。',
  'downloads.subtitle.hf': (v, f) => `${f.show(v.n)} 个快照日之前 30 天的 Hugging Face 下载次数。`,
  'downloads.subtitle.reported': '实验室、研究与媒体公布的累计下载次数；多数是下限，上不封顶。',
  'downloads.howToRead.pulls':
    '每个标记是对 Ollama 公开模型库的一次观测。只有相邻月份的观测才连线；断开表示没有观测。',
  'downloads.howToRead.share': '每层的高度是它在当月所列全部系列累计拉取中的占比。空白处是没有观测的月份。',
  'downloads.howToRead.monthly':
    '每段横线是两次观测之间新增的拉取次数除以相隔的月数。长横线是长间隔内的平均。',
  'downloads.howToRead.hf':
    '每个标记是一个分组在一个快照中的数值。标记之间不连线：各快照所列的模型不同，计数规则也变过。',
  'downloads.howToRead.reported': '每个标记是一个公布的数字，位于它所说时间的末尾。向上的箭头表示“超过”。',
  'downloads.finding.total': (v, f) => `次拉取：截至 ${f.show(v.month)} Ollama 库中的开放模型系列`,
  'downloads.finding.china': (v, f) =>
    `的累计拉取属于中国模型系列（${f.show(v.month)}）；${f.show(v.from)}时为 ${f.show(v.before)}`,
  'downloads.finding.top3': (v, f) => `由前三名占有：${f.list([v.first, v.second, v.third])}`,
  'downloads.finding.rate': (v, f) =>
    `次／月：${f.number('day', v.from.value, 'full')}至 ${f.number('day', v.to.value, 'full')}`,
  'downloads.finding.peak': (v, f) =>
    `次／月的峰值：${f.number('day', v.from.value, 'full')}至 ${f.number('day', v.to.value, 'full')}`,
  'downloads.finding.hfLeader': (v, f) =>
    `的下载属于 ${f.show(v.leader)}（覆盖最广的快照，${f.number('day', v.day.value, 'full')}）`,
  'downloads.finding.hfSteady': (v, f) => `若孤立尖峰按前后快照的水平计，${f.show(v.leader)}的占比`,
  'downloads.finding.hfTotal': (v, f) =>
    `次下载（30 天，${f.show(v.families)} 个系列，${f.number('day', v.day.value, 'full')}）`,
  'downloads.finding.largest': (v, f) =>
    `次下载：${f.show(v.entity)}，单个实验室的最大数字，${f.show(v.day)}`,
  'downloads.finding.article': (v, f) => `次下载：${f.show(v.entity)}，2023 年 12 月那篇文章中的最大数字`,
  'downloads.basis.ollama': 'Ollama 公开模型库：各模型的累计拉取次数，按系列汇总',
  'downloads.basis.increments': 'Ollama 公开模型库：各模型在两次观测之间新增的拉取次数',
  'downloads.basis.hf': 'Hugging Face 近 30 天下载计数：统计的是对查询文件的请求，不是人数',
  'downloads.basis.reported': '公开声明，各有各的计数方法',
  'downloads.note.months': (v, f) =>
    `有观测的月份 ${f.show(v.months)} 个；最新一个月有 ${f.show(v.groups)} 个分组`,
  'downloads.note.gaps': '观测的日期少而不均匀；没有观测的月份留空，从不插值',
  'downloads.note.retired': '模型从库中下架后，其拉取次数随之消失，因此累计线可能下降',
  'downloads.note.automated':
    '计数中含有自动化流量：2025 年 12 月至 2026 年 4 月整个 Ollama 库被抬高，2025 年 3 月与 2026 年 5 月有些模型突然跃升。这里未剔除这类流量',
  'downloads.note.increments': (v, f) => `观测之差 ${f.show(v.n)} 个，模型 ${f.show(v.models)} 个`,
  'downloads.note.spread': '两次观测之差平均分摊到其间各天；一个月按 30.4 天计',
  'downloads.event.counting': '此后计入 GGUF 文件',
  'downloads.note.snapshots': (v, f) =>
    `快照 ${f.show(v.n)} 个，覆盖 ${f.show(v.least)} 至 ${f.show(v.most)} 个系列`,
  'downloads.note.hfComparable':
    '各快照所列模型不同，Hugging Face 也改过计数规则（2024 年 4 月的 GGUF），因此 2022、2024 与 2026 年的水平不可严格比较',
  'downloads.note.spike': (v, f) =>
    `尖峰，规则对所有系列相同：${f.show(v.family)} 为 ${f.show(v.count)}，超过前后快照（至多 ${f.show(v.beside)}）的 ${f.show(v.times)}。图中按观测值画出`,
  'downloads.note.reported': (v, f) =>
    `有日期的数字 ${f.show(v.n)} 个；无日期而未画出的 ${f.show(v.undated)} 个`,
  'downloads.note.statements': '公司声明是下限，计数方法各不相同，只能比较数量级',
  'downloads.axis.pulls': '累计拉取次数',
  'downloads.axis.share': '占累计拉取的比例',
  'downloads.axis.monthly': '每月拉取次数',
  'downloads.axis.hf': '30 天下载次数',
  'downloads.axis.reported': '公布的累计下载次数',
  'downloads.series.article': '2023 年 12 月的文章',
  'downloads.series.published': '其他公布的数字',
  'axis.observed': '观测日期',
  'axis.stated': '声明日期',
  'series.rest': '其余',
  'evidence.primary': '见于一手来源',
  'evidence.secondary': '转述',
  'evidence.other': '研究或数据集',
}
