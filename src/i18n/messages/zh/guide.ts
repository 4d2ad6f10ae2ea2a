import type { MessagesOf } from '../../Messages.ts'
import type { guide as en } from '../en/guide.ts'

/** What a newcomer is told: the answer on the front page, things to try, and the guided reading of the first chart. */
export const guide: MessagesOf<typeof en> = {
  'answer.ahead': '在这一指标上，追上了。',
  'answer.behind': '还没有。',
  'answer.label': '有多大把握？',
  'answer.noTrend': '分数是测出来的；但数量太少，说不清双方的走向。',
  'answer.noDate': (v, f) =>
    `差距是测出来的，何时消失则不是：把模型随机重抽，有${f.show(v.none)}的情形两条趋势从不相交。因此这里不给日期。`,
  'answer.openDate': (v, f) =>
    `差距是测出来的。照现在的走势，两条趋势在${f.show(v.date)}相交；但把模型随机重抽，有${f.show(v.none)}的情形从不相交。`,
  'answer.dated': (v, f) =>
    `差距是测出来的，趋势相交的${f.show(v.date)}则是估计：把模型随机重抽，95% 的情形相交于${f.show(v.lo)}至${f.show(v.hi)}之间。`,
  'try.title': '可以试试',
  'try.guide': '分六步读懂这张图',
  'try.guide.why': '点、线、带各说明什么',
  'try.timemachine': '回到过去',
  'try.timemachine.why': '当时会怎样预测，后来又如何',
  'try.stress': '试着推翻结论',
  'try.stress.why': '各种趋势画法并列比较',
  'guide.title': '怎样读这张图',
  'guide.offer': '第一次来？几个小步骤，把这张图拆开来看。',
  'guide.offer.decline': '暂时不用',
  'guide.place': (v, f) => `第${f.show(v.at)}步，共${f.show(v.of)}步`,
  'guide.back': '上一步',
  'guide.next': '下一步',
  'guide.done': '完成',
  'guide.skip': '跳过',
  'guide.dot': '每个点是一个模型',
  'guide.dot.text': (v, f) =>
    `越靠右越新，越高越好。${f.show(v.name)}发布于${f.show(v.day)}，得分${f.show(v.score)}。蓝色圆点是开放模型，权重可以下载（图中${f.show(v.open)}个）；橙色菱形是闭源模型（${f.show(v.closed)}个）。`,
  'guide.record': '阶梯是迄今最好成绩',
  'guide.record.text': (v, f) =>
    `每上一级，都是一个胜过本方此前所有模型的模型。开放一方的最高处是${f.show(v.open)}，${f.show(v.openScore)}；闭源一方是${f.show(v.closed)}，${f.show(v.closedScore)}：相差${f.show(v.gap)}分。`,
  'guide.trends': '两条线是趋势',
  'guide.trends.text': (v, f) =>
    `双方各一条，开放为实线，闭源为虚线。开放趋势每年上升${f.show(v.open)}分，闭源趋势每年${f.show(v.closed)}分。线断成点处已离开数据，只是推测。`,
  'guide.trends.plain': '双方各一条，开放为实线，闭源为虚线。线断成点处已离开数据，只是推测。',
  'guide.band': '浅色带是不确定的程度',
  'guide.band.text': (v, f) =>
    `${f.show(v.day)}时，开放趋势为${f.show(v.value)}，其${f.show(v.level)}区间带从${f.show(v.lo)}到${f.show(v.hi)}。带越宽，这些模型越定不准这条线。它说的是线的不确定，不是模型的分散。`,
  'guide.crossing': '两条线相交吗？',
  'guide.crossing.dated': (v, f) =>
    `按图中的线，在${f.show(v.date)}相交。把模型随机重抽，95% 的情形相交于${f.show(v.lo)}至${f.show(v.hi)}之间。`,
  'guide.crossing.open': (v, f) =>
    `按图中的线，在${f.show(v.date)}相交，但这只是半个答案：${f.show(v.label)}。`,
  'guide.crossing.none': (v, f) =>
    `本视图的回答：${f.show(v.value)}。把模型随机重抽，有${f.show(v.none)}的情形两线从不相交。这种情形多时，就不给日期。`,
  'guide.crossing.plain': (v, f) => `本视图的回答：${f.show(v.value)}。`,
  'guide.asOf': '站在哪一天看？',
  'guide.asOf.past': (v, f) =>
    `站在竖线所示的${f.number('day', v.day.value, 'full')}：趋势只知道此前发布的模型，浅色的都是后来的。移动“截至”即可换一天来看。`,
  'guide.asOf.latest': (v, f) =>
    `站在今天，数据截至${f.number('day', v.day.value, 'full')}。把“截至”移到过去某一天，图就只按当时所知来画，后来的画成浅色。`,
}
