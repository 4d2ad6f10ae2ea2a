import type { MessagesOf } from '../../Messages.ts'
import type { levels as en } from '../en/levels.ts'

/** Words of the charts that hold a level of capability fixed. */
export const levels: MessagesOf<typeof en> = {
  'level.param.level': '水平',
  'level.param.bench': '衡量标准',
  'level.eci': 'Epoch 能力指数',
  'level.gpt4': 'GPT-4（2023 年 3 月）',
  'level.gpt4o': 'GPT-4o',
  'level.o1': 'o1',
  'level.gpt5': 'GPT-5',
  'level.unscored': '作为该水平基准的模型在这项测试上没有得分，请另选水平或测试。',
  'level.fact': (v, f) => `${f.show(v.benchmark)}：${f.show(v.score)}`,
  'level.basis': (v, f) =>
    `达到 ${f.show(v.level)} 的水平：在 ${f.show(v.benchmark)} 上最好成绩不低于 ${f.show(v.score)}。成绩口径：${f.show(v.basis)}`,
}
