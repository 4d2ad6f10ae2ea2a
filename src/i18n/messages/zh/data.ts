import type { MessagesOf } from '../../Messages.ts'
import type { data as en } from '../en/data.ts'

/** Words of the page about the data. */
export const data: MessagesOf<typeof en> = {
  'data.standfirst':
    '语言模型的发布、规模、测试成绩、下载量与价格，合并自公开来源。每一条都保留出处，全部可以下载。',
  'data.markup.name': 'Crossover：开放与闭源语言模型',
  'data.age': (v, f) => `最新一条为${f.number('day', v.day.value, 'full')}，距今${f.show(v.days)}天。`,
  'data.changes': '各版次及其变化',
  'data.changes.text':
    '每一版数据都以其名称长期保留。嵌入图表的网址中若含“dataset”与版次名，图表就不再变化。',
  'data.column.edition': '版次',
  'data.column.published': '发布日',
  'data.column.changed': '与上一版相比的行',
  'data.changes.first': '第一版',
  'data.changes.none': '没有变化的行',
  'data.changes.rows': (v, f) =>
    `${f.show(v.table)}：${[
      v.added.value > 0 ? `新增${f.number('count', v.added.value, 'full')}` : '',
      v.changed.value > 0 ? `改动${f.number('count', v.changed.value, 'full')}` : '',
      v.removed.value > 0 ? `删除${f.number('count', v.removed.value, 'full')}` : '',
    ]
      .filter((part) => part !== '')
      .join('，')}`,
  'data.changes.models': (v, f) => `新增模型：${f.show(v.names)}`,
  'data.changes.detail': '逐行列出',
  'data.rows.title': '一个数字所依据的数据行',
  'data.rows.stated': (v, f) =>
    `有${f.show(v.stating)}行直接载有这个数字，在下表中以“=”标出。${v.n.value > v.stating.value ? `名称、来源与时间相同的共有${f.show(v.n)}行。` : ''}`,
  'data.rows.computed': (v, f) =>
    `没有哪一行直接载有这个数字：它由已发布的数据行算得。以下${f.show(v.n)}行与它有如下共同之处。`,
  'data.rows.whole': (v, f) =>
    `没有哪一行直接载有这个数字，也没有哪一行带有它的名称或时间：它由其来源的全部${f.show(v.n)}行按规则算得。`,
  'data.rows.method': '本图如何计算',
  'data.rows.conditions': '这些行与该数字的共同之处',
  'data.rows.name': '名称：',
  'data.rows.source': '来源：',
  'data.rows.span': '时间：',
  'data.rows.without': '去掉此项',
  'data.rows.number': '行号',
  'data.rows.caption': (v, f) => `${f.show(v.table)} 中已发布的行`,
  'data.stale.title': '这份数据已经过时',
  'data.stale.text': '数据本应每周更新。此后发布或测得的内容，各图中都没有。',
  'data.files': '可下载的表',
  'data.files.text': '各图读取的正是这些文件。每个文件的列与校验值都写在 Frictionless 数据包中。',
  'data.tableOf': (v, f) => `表格：${f.show(v.title)}`,
  'data.column.table': '表',
  'data.column.rows': '行数',
  'data.column.content': '每行内容',
  'data.column.files': '文件',
  'data.column.year': '年份',
  'data.column.releases': '发布数',
  'data.column.known': '开放性已知',
  'data.column.openShare': '已知中开放的占比',
  'data.table.models': '一个语言模型的发布，含规模、开放性、许可，各有出处',
  'data.table.benchmarks': '一项测试，含量表与猜测得分',
  'data.table.scores': '模型某一版本在一项测试中的成绩及其条件',
  'data.table.ollama_families': '一个模型系列截至某月的 Ollama 累计拉取次数',
  'data.table.ollama_increments': '一个模型在两次观测之间新增的 Ollama 拉取次数',
  'data.table.hf_snapshots': '一个模型系列在快照前 30 天内的 Hugging Face 下载次数',
  'data.table.reported': '企业、研究或媒体公布的一个下载数字',
  'data.table.arena': '一个模型在某日 Arena 榜单上的评分',
  'data.table.prices': '某日列出的每百万词元价格',
  'data.kilobytes': (v, f) => `${f.number('count', v.n.value, 'full')} kB`,
  'data.package': '列、类型、单位、来源、许可与校验值',
  'data.report': '合并了什么，什么对不上，哪些来源互相矛盾',
  'data.coverage': '各年发布数与开放性',
  'data.coverage.text':
    '权重可以下载的模型为开放，不论训练代码是否公开；只作为服务提供，或仅有介绍而从未发布的为闭源。',
  'data.coverage.left': (v, f) => `另有${f.show(v.n)}个发布日期不详，未列入表中。`,
  'data.coverage.caution': '各年覆盖程度不同：最全的名单止于 2025 年，2026 年只有重要模型和榜单上的模型。',
  'data.openness.open_source': '权重与训练代码均开放',
  'data.openness.open_weights': '权重开放',
  'data.openness.api_only': '仅提供服务',
  'data.openness.unreleased': '从未发布',
  'data.openness.unknown': '未知',
  'data.problems': '已知问题',
  'data.problems.text': '以下问题本站无法消除，各图一律按所述方式处理。',
  'data.problem.recent': '近年的数据不完整',
  'data.problem.recent.text': '模型名单总有滞后。2026 年的数量不能与往年相比，计数图中均已标明。',
  'data.problem.size': '闭源厂商不再公布规模',
  'data.problem.size.text':
    '知名闭源模型的规模多为估计或传闻。图中只用公布的规模，其余除非您要求，一律不画。',
  'data.problem.openness': '“开源”不是法律判断',
  'data.problem.openness.text': '这里指权重与训练代码均可取得。许可是否符合开源定义，是另一个问题。',
  'data.problem.tests': '同一测试有多个成绩',
  'data.problem.tests.text':
    '提示中的示例数与提问方式因报告而异，可使成绩相差数分。每张图只用一种口径，并注明是哪一种。',
  'data.problem.arena': 'Arena 改过方法',
  'data.problem.arena.text': '改动前后的评分不在同一尺度上。图中只比较同一榜单、同一日期内的模型。',
  'data.problem.downloads': '下载量只有零星观测',
  'data.problem.downloads.text':
    '没有人公布下载量的历史。观测值画成标记，绝不跨空缺相连。Hugging Face 与 Ollama 计的不是同一种量，从不共用坐标轴。',
  'data.problem.machines': '机器也会下载',
  'data.problem.machines.text':
    '计数中有成批的自动流量，可能使某个国家或厂商显得很受欢迎。这类时段按统一规则找出并标示。',
  'data.problem.counting': 'Hugging Face 改过计数规则',
  'data.problem.counting.text':
    '2024 年 4 月前后的水平不能严格比较。那里的一次下载是对一个文件的一次请求，不是一个人。',
  'data.problem.prices': '价格日期是首次见到的日期',
  'data.problem.prices.text':
    '价目表说明价格何时被记下，而非何时生效。存疑的价格不用；创新低的价格须有第二份价目表佐证。',
  'data.problem.names': '名称需要匹配',
  'data.problem.names.text':
    '各来源对模型的写法不一。没有把握就不匹配：该成绩或价格不归于任何模型，并在报告中计数。',
  'data.problem.licences': '有的快照没有声明许可',
  'data.problem.licences.text': '对这些来源只发布按系列汇总的数字并注明出处，不发布原文件。',
  'data.sources': '来源',
  'data.sources.text': '逐一注明许可与所要求的引用格式。此处内容经筛选与合并，由此产生的错误由本站负责。',
  'data.sources.count': (v, f) => `共${f.show(v.n)}个来源。一条事实即一张表中的一个值，计入其旁注明的来源。`,
  'data.sources.datasets': '数据集与价目表',
  'data.sources.snapshots': '下载计数的公开快照',
  'data.sources.publications': '给出数字的出版物',
  'data.source.facts': (v, f) => `${f.show(v.n)}条`,
  'page.refused': '地址中有本页没有的内容',
  'page.rejected': (v, f) => `“${f.show(v.key)}”不能是“${f.show(v.raw)}”，已按常规显示。`,
  'page.unknown': (v, f) => `“${f.show(v.key)}”不是本页的设置。`,
}
