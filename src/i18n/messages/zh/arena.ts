import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'
import type { MessagesOf } from '../../Messages.ts'
import type { arena as en } from '../en/arena.ts'

const isWidest = (v: { widest: Measured; gap: Measured }, f: Formatter) => f.show(v.widest) === f.show(v.gap)
const peak = (v: { peak: Measured; day: Measured }, f: Formatter) =>
  f.show(v.peak) === f.show(v.day) ? f.number('day', v.peak.value, 'full') : f.show(v.peak)

/** Words of the Arena chart. */
export const arena: MessagesOf<typeof en> = {
  'arena.param.against': '比较对象',
  'arena.against.first': '最好的闭源模型',
  'arena.against.fifth': '第五名闭源模型',
  'arena.against.tenth': '第十名闭源模型',
  'arena.param.experimental': '实验版本也算开放',
  'arena.preset.fifth': '与第五名闭源模型比较',
  'arena.empty': '在这些设置下，没有同时含开放与闭源模型的榜单。',
  'arena.headline.first': (v, f) =>
    `${f.show(v.day)}，最好的开放模型（${f.show(v.open)}）与最好的闭源模型（${f.show(v.closed)}）相差 ${f.show(v.gap)} 分；${
      isWidest(v, f) ? '差距为历来最大' : `${peak(v, f)}曾相差 ${f.show(v.widest)} 分`
    }`,
  'arena.headline.ranked': (v, f) =>
    `${f.show(v.day)}，最好的开放模型（${f.show(v.open)}）比 ${f.show(v.closed)} 低 ${f.show(v.gap)} 分；${
      isWidest(v, f) ? '差距为历来最大' : `最多时低 ${f.show(v.widest)} 分（${peak(v, f)}）`
    }`,
  'arena.headline.ahead': (v, f) =>
    `${f.show(v.day)}，最好的开放模型（${f.show(v.open)}）比 ${f.show(v.closed)} 高 ${f.show(v.gap)} 分`,
  'arena.subtitle.first':
    'LMArena 文本榜：最好的开放模型与最好的闭源模型的评分之差，以及评分高于它的闭源模型数。',
  'arena.subtitle.fifth':
    'LMArena 文本榜：最好的开放模型与第五名闭源模型的评分之差，以及评分高于它的闭源模型数。',
  'arena.subtitle.tenth':
    'LMArena 文本榜：最好的开放模型与第十名闭源模型的评分之差，以及评分高于它的闭源模型数。',
  'arena.howToRead':
    '每个点是一份有日期的榜单，两个模型由同一批投票评分。零表示持平，低于零表示开放模型落后。某个自然月没有榜单时，折线断开。',
  'arena.panel.gap': '最好的开放模型与闭源模型之差（评分点）',
  'arena.panel.above': '评分高于最好开放模型的闭源模型数',
  'arena.axis.date': '榜单日期',
  'arena.axis.first': '开放减最好的闭源，评分点',
  'arena.axis.fifth': '开放减第五名闭源，评分点',
  'arena.axis.tenth': '开放减第十名闭源，评分点',
  'arena.axis.above': '排在前面的闭源模型',
  'arena.limit.level': '持平',
  'arena.series.gap': '开放减闭源',
  'arena.series.above': '高于最好开放模型的闭源模型',
  'arena.event.bradleyTerry': '此后按 Bradley–Terry 模型评分',
  'arena.fact.pair': (v, f) =>
    `${f.show(v.open)} 对 ${f.show(v.closed)} 的 ${f.show(v.rating)}，榜单共 ${f.show(v.models)} 个模型`,
  'arena.fact.board': (v, f) => `榜单副本：${f.show(v.board)}`,
  'arena.finding.newest': (v, f) => `评分差：${f.show(v.open)} 减 ${f.show(v.closed)}，${f.show(v.day)}`,
  'arena.finding.wins': (v, f) => `按评分推算 ${f.show(v.open)} 对 ${f.show(v.closed)} 的胜率`,
  'arena.finding.above': (v, f) => `评分高于 ${f.show(v.open)} 的闭源模型数，${f.show(v.day)}`,
  'arena.finding.narrowest': (v, f) =>
    `开放模型处境最好时的评分差（${f.show(v.day)}）：${f.show(v.open)} 减 ${f.show(v.closed)}`,
  'arena.finding.widest': (v, f) =>
    `差距最大时的评分差（${f.show(v.day)}）：${f.show(v.open)} 减 ${f.show(v.closed)}`,
  'arena.basis': '评分来自两个回答之间的盲测投票，取当日公布的文本榜；开放与闭源按榜单所列许可证划分',
  'arena.note.n': (v, f) => `${f.show(v.from)}至${f.show(v.to)}的榜单 ${f.show(v.n)} 份`,
  'arena.note.boards': (v, f) =>
    `每个日期只取一份榜单：收录模型最多者；两种都有时取风格控制版。同日的另外 ${f.show(v.n)} 份未画出`,
  'arena.note.gaps': '差距总在同一份榜单内计算，从不跨榜单：评分的整体水平随榜单浮动。没有榜单的月份留空',
  'arena.note.upper': '2026 年的部分榜单只列前 20 至 50 名；最好的开放模型以及排在它前面的闭源模型都在其中',
  'arena.note.changes':
    '评分方法曾经改变（滚动 Elo、Bradley–Terry、风格控制），差距的跳动可能来自方法。投票者是访问该网站的人',
  'arena.note.openness': (v, f) =>
    `实验室可以先私下测试多个版本再公布最好的一个，闭源实验室尤其如此。许可证未知的条目 ${f.show(v.unknown)} 条不计入任何一方`,
  'arena.note.experimental': (v, f) =>
    `略去标为开放但称为“实验版”的条目 ${f.show(v.n)} 条：参与投票的版本并非公布权重的版本（2025 年 4 月的 Llama 4 Maverick）`,
  'arena.note.incomplete': (v, f) => `没有开放模型或闭源模型不足的榜单 ${f.show(v.n)} 份`,
}
