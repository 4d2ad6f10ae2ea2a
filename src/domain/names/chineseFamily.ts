type Family = {
  /** Begins every name of the family. */
  readonly of: RegExp
  /** What its maker calls it in Chinese, to stand beside the name; null where that is for another product. */
  readonly shown: string | null
  /** Other Chinese names by which readers look for it. */
  readonly also?: readonly string[]
}

/**
 * Families of models whose makers give them a Chinese name of their own (see docs/data.md). Only the beginning of a name
 * counts: what others built on a model (`Nous-Hermes-Yi`) is not of its family.
 */
const families: readonly Family[] = [
  { of: /^(tongyi qianwen|qwen)/i, shown: '通义千问', also: ['千问'] },
  { of: /^(qwq|qvq|tongyi)\b/i, shown: null, also: ['通义', '通义千问'] },
  { of: /^ernie\b/i, shown: '文心', also: ['文心一言', '文心大模型'] },
  { of: /^hunyuan(?!3d)/i, shown: '混元' },
  { of: /^doubao\b/i, shown: '豆包' },
  { of: /^(chat)?glm/i, shown: null, also: ['智谱清言', '智谱'] },
  { of: /^baichuan/i, shown: '百川' },
  { of: /^pangu\b/i, shown: '盘古' },
  { of: /^internlm/i, shown: '书生·浦语', also: ['书生'] },
  { of: /^internvl/i, shown: '书生·万象', also: ['书生'] },
  { of: /^intern-s/i, shown: '书生' },
  { of: /^spark(?= \d|-x|$)/i, shown: '讯飞星火', also: ['星火'] },
  { of: /^(wu ?dao aquila|aquila)/i, shown: '悟道·天鹰', also: ['天鹰', '悟道'] },
  { of: /^wu ?dao\b/i, shown: '悟道' },
  { of: /^zidong taichu/i, shown: '紫东太初' },
  { of: /^sensenova/i, shown: '日日新' },
  { of: /^sensechat/i, shown: '商量', also: ['日日新'] },
  { of: /^(skywork|tiangong)\b/i, shown: '天工' },
  { of: /^yuan \d/i, shown: '源' },
  { of: /^telechat/i, shown: '星辰' },
  { of: /^bluelm/i, shown: '蓝心' },
  { of: /^360 ?(zhinao|smart brain|gpt)/i, shown: '360 智脑', also: ['智脑'] },
  { of: /^yayi\b/i, shown: '雅意' },
  { of: /^xuanyuan/i, shown: '轩辕' },
  { of: /^mengzi/i, shown: '孟子' },
  { of: /^(bailing|(ling|ring)-(\d|mini|flash|lite|plus))/i, shown: '百灵' },
]

const familyOf = (name: string): Family | undefined => families.find(({ of }) => of.test(name))

/** The Chinese name of a model's family, to stand beside its own; null where its maker has given none, or it has it. */
export function chineseFamily(name: string): string | null {
  const shown = familyOf(name)?.shown ?? null
  return shown === null || name.includes(shown) ? null : shown
}

/** All Chinese names by which a model may be looked for. */
export function chineseNames(name: string): readonly string[] {
  const family = familyOf(name)
  return family ? [...(family.shown === null ? [] : [family.shown]), ...(family.also ?? [])] : []
}
