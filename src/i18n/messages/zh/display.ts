import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

const signed = ({ quantity, value }: Measured, f: Formatter): string =>
  `${value > 0 ? '+' : ''}${f.number(quantity, value, 'full')}`

/** 读者对图表的设置：缩放、系列、标记、批注、刻度、声音。 */
export const display = {
  'display.list': (v: { list: Text; name: Text }, f: Formatter) => `${f.show(v.list)}、${f.show(v.name)}`,
  'display.note.hidden': (v: { series: Text }, f: Formatter) =>
    `此视图中已关闭：${f.show(v.series)}。标题和数字仍按全部数据计算。`,
  'display.note.zoom': (v: { from: Measured; to: Measured; n: Measured }, f: Formatter) =>
    `已放大至${f.number(v.from.quantity, v.from.value, 'full')}到${f.number(v.to.quantity, v.to.value, 'full')}；范围之外有${f.count(v.n, { one: '个标记', other: '个标记' })}。标题和数字仍按全部数据计算。`,
  'display.note.relative': '以相对值显示：各系列为其首个数值的倍数；堆叠的系列则为占总量的比例。',
  'display.note.reader': (v: { x: Measured; words: Name }, f: Formatter) =>
    `${f.number(v.x.quantity, v.x.value, 'full')}：${f.show(v.words)}`,
  'display.axis.multiple': (v: { of: Text }, f: Formatter) => `${f.show(v.of)}（首个数值的倍数）`,
  'display.axis.share': (v: { of: Text }, f: Formatter) => `${f.show(v.of)}（占总量的比例）`,
  'display.pin': (v: { letter: Name; name: Name; x: Measured; y: Measured }, f: Formatter) =>
    `标记 ${f.show(v.letter)}：${f.show(v.name)}，${f.number(v.x.quantity, v.x.value, 'full')}，${f.number(v.y.quantity, v.y.value, 'full')}。`,
  'display.pin.row': (v: { letter: Name; name: Name; x: Measured }, f: Formatter) =>
    `标记 ${f.show(v.letter)}：${f.show(v.name)}，${f.number(v.x.quantity, v.x.value, 'full')}。`,
  'display.pin.against': (v: { letter: Name; other: Name; x: Text; y: Text }, f: Formatter) =>
    `${f.show(v.letter)} 与 ${f.show(v.other)} 相比：${f.show(v.y)}，${f.show(v.x)}。`,
  'display.pin.x': (v: { x: Measured }, f: Formatter) => {
    const { quantity, value } = v.x
    if (quantity !== 'months') return `横轴上${signed(v.x, f)}`
    if (Math.abs(value) < 0.05) return '同时'
    return `${value > 0 ? '晚' : '早'}${f.number('months', Math.abs(value), 'full')}`
  },
  'display.pin.y': (v: { y: Measured }, f: Formatter) => signed(v.y, f),
  'display.pin.noValue': '没有可比较的数值',
  'display.title': '细看图表',
  'display.zoom': '显示范围',
  'display.zoom.none': '整个坐标轴',
  'display.zoom.from': '范围起点',
  'display.zoom.to': '范围终点',
  'display.zoom.reset': '显示全部',
  'display.zoom.hint': '在图上拖动即可放大',
  'display.hide': '已关闭的系列',
  'display.hide.none': '无',
  'display.series': '系列',
  'display.series.only': '仅此',
  'display.series.only.of': (v: { name: Text }, f: Formatter) => `仅显示${f.show(v.name)}`,
  'display.pins': '已标记的点',
  'display.pins.none': '无',
  'display.pins.clear': '移除全部标记',
  'display.pins.first': '其余各点与此点比较。',
  'display.pins.against': (v: { other: Name; what: Name }, f: Formatter) =>
    `与 ${f.show(v.other)} 相比：${f.show(v.what)}`,
  'display.pins.missing': (v: { n: Measured }, f: Formatter) =>
    `有${f.count(v.n, { one: '个标记', other: '个标记' })}在此视图中没有对应的点。`,
  'display.pin.remove.of': (v: { name: Name }, f: Formatter) => `移除${f.show(v.name)}的标记`,
  'display.pin.note': '在此添加批注',
  'display.remove': '移除',
  'display.notes': '我的批注',
  'display.notes.none': '无',
  'display.note.move': (v: { text: Name }, f: Formatter) => `移动批注“${f.show(v.text)}”`,
  'display.note.day': '日期',
  'display.note.text': '批注',
  'display.note.new': '新批注',
  'display.note.placeholder': '写好后按回车',
  'display.note.long': (v: { most: Measured }, f: Formatter) => `最多${f.show(v.most)}个字符`,
  'display.note.remove.of': (v: { text: Name }, f: Formatter) => `移除批注“${f.show(v.text)}”`,
  'display.place.wrong': '请输入数字',
  'display.scale.auto': '图表自身的刻度',
  'display.relative': '相对于首个数值',
  'display.reset': '全部还原',
  'display.sound': '聆听',
  'display.sound.stop': '停止',
  'display.sound.hint': '音高表示数值，先后表示时间；开放模型在左，封闭模型在右',
  'display.sound.failed': '此浏览器无法播放。',
} as const
