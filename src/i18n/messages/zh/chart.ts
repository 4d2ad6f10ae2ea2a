import type { MessagesOf } from '../../Messages.ts'
import type { chart as en } from '../en/chart.ts'

/** Words of the drawn chart: tooltip, keyboard, spoken points. */
export const chart: MessagesOf<typeof en> = {
  'chart.role': '交互图表',
  'chart.keys':
    '左右方向键：较早或较晚的标记。上下方向键：其他系列。Home 和 End：第一个和最后一个标记。R：下一个纪录。C：下一个交点。回车：保持详情打开，可标记时一并标记。Esc：离开标记。',
  'chart.details': (v, f) => `${f.show(v.name)}的详情`,
  'chart.close': '关闭',
  'chart.link': '打开来源',
  'chart.rows': '查看所依据的数据行',
  'chart.model': '这个模型的全部信息',
  'chart.model.now': '这个模型的全部信息（按当前数据）',
  'chart.view': '查看这一数值的由来',
  'chart.hatched': '与相邻数据不可比',
  'chart.fact.range': (v, f) => `${f.show(v.axis)}（区间）`,
  'chart.range.both': (v, f) =>
    `${f.number(v.lo.quantity, v.lo.value, 'full')} 至 ${f.number(v.hi.quantity, v.hi.value, 'full')}`,
  'chart.range.from': (v, f) => `${f.number(v.lo.quantity, v.lo.value, 'full')} 起，无上限`,
  'chart.range.to': (v, f) => `至 ${f.number(v.hi.quantity, v.hi.value, 'full')}，无下限`,
  'chart.spoken.range': (v, f) => `${f.show(v.value)}（${f.show(v.range)}）`,
  'chart.atLeast': (v, f) => `超过 ${f.number(v.value.quantity, v.value.value, 'full')}`,
  'chart.exact': (v, f) => f.number(v.value.quantity, v.value.value, 'full'),
  'chart.span': (v, f) =>
    `${f.number(v.from.quantity, v.from.value, 'full')}至 ${f.number(v.to.quantity, v.to.value, 'full')}`,
  'chart.fact.lab': '机构',
  'chart.fact.country': '国家',
  'chart.fact.openness': '开放程度',
  'chart.fact.licence': '许可证',
  'chart.fact.basis': '口径',
  'chart.fact.status': '性质',
  'chart.fact.observed': '观测时间',
  'chart.fact.source': '来源',
  'chart.estimate': '估计值，并非官方公布',
  'chart.later': '在所选日期之后才为人所知',
  'chart.fit.value': (v, f) => f.number(v.y.quantity, v.y.value, 'full'),
  'chart.fit.band': (v, f) =>
    `${f.number(v.y.quantity, v.y.value, 'full')}（${f.number('share', v.level.value, 'short')}：${f.number(v.lo.quantity, v.lo.value, 'full')} 至 ${f.number(v.hi.quantity, v.hi.value, 'full')}）`,
  'chart.fit.extrapolated': '超出数据范围',
  'chart.spoken.datum': (v, f) => `${f.show(v.name)}，${f.show(v.lab)}，${f.show(v.x)}：${f.show(v.y)}。`,
  'chart.spoken.plain': (v, f) => `${f.show(v.name)}，${f.show(v.x)}：${f.show(v.y)}。`,
  'chart.spoken.place': (v, f) => `${f.show(v.series)}，第 ${f.show(v.at)} 个，共 ${f.show(v.of)} 个。`,
  'chart.spoken.kept': '详情已固定。',
  'chart.spoken.left': '未选中标记。',
  'chart.spoken.noRecord': '之后没有新纪录。',
  'chart.spoken.noCrossing': '视野内没有交点。',
  'chart.legend': '系列',
  'chart.legend.hint': '显示或隐藏该系列；按住 Shift 点击或双击则只显示它',
  'chart.legend.all': '显示全部系列',
  'chart.dense':
    '标记成千上万时以方格代替：颜色越浓，格内标记越多；每浓一级，数量约多一倍。多个系列共处的方格，按各自标记所占的比例轮流着色。',
  'chart.square': '此方格内',
  'chart.square.count': (v, f) => `${f.show(v.series)}：${f.show(v.n)}`,
  'chart.omitted.notPositive': (v, f) =>
    `未画出：${f.count(v.n, { one: '个值', other: '个值' })}小于或等于零，对数坐标轴上没有位置。`,
  'chart.omitted.outside': (v, f) =>
    `未画出：${f.count(v.n, { one: '个值', other: '个值' })}超出坐标轴范围。`,
}
