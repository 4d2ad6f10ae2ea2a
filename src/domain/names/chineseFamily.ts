/** How the names of a family begin, what its maker calls it in Chinese, and whether that stands beside the name. */
type Family = readonly [begins: RegExp, chinese: string, also?: string]

/**
 * Families of models whose makers give them a Chinese name of their own (see docs/data.md). Only the beginning of a name
 * counts: what others built on a model (`Nous-Hermes-Yi`) is not of its family. `found` is a name of another product, by
 * which the model is found and not shown; another third part is found beside the second.
 */
const families: readonly Family[] = [
  [/^(tongyi qianwen|qwen)/i, '通义千问'],
  [/^(qwq|qvq|tongyi)\b/i, '通义千问', 'found'],
  [/^ernie\b/i, '文心', '文心一言'],
  [/^hunyuan(?!3d)/i, '混元'],
  [/^doubao\b/i, '豆包'],
  [/^(chat)?glm/i, '智谱清言', 'found'],
  [/^baichuan/i, '百川'],
  [/^pangu\b/i, '盘古'],
  [/^internlm/i, '书生·浦语'],
  [/^internvl/i, '书生·万象'],
  [/^intern-s/i, '书生'],
  [/^spark(?= \d|-x|$)/i, '讯飞星火'],
  [/^(wu ?dao )?aquila/i, '悟道·天鹰'],
  [/^wu ?dao\b/i, '悟道'],
  [/^zidong taichu/i, '紫东太初'],
  [/^sensenova/i, '日日新'],
  [/^sensechat/i, '商量'],
  [/^(skywork|tiangong)\b/i, '天工'],
  [/^yuan \d/i, '源'],
  [/^telechat/i, '星辰'],
  [/^bluelm/i, '蓝心'],
  [/^360 ?(zhinao|smart|gpt)/i, '360 智脑'],
  [/^yayi\b/i, '雅意'],
  [/^xuanyuan/i, '轩辕'],
  [/^mengzi/i, '孟子'],
  [/^(bailing|(ling|ring)-(\d|mini|flash|lite|plus))/i, '百灵'],
]

const familyOf = (name: string): Family | undefined => families.find(([begins]) => begins.test(name))

/** The Chinese name of a model's family, to stand beside its own; null where its maker has given none, or it has it. */
export function chineseFamily(name: string): string | null {
  const [, chinese, also] = familyOf(name) ?? []
  return chinese === undefined || also === 'found' || name.includes(chinese) ? null : chinese
}

/** All Chinese names by which a model may be looked for. */
export function chineseNames(name: string): readonly string[] {
  const [, chinese, also] = familyOf(name) ?? []
  return [chinese, also].filter((one): one is string => one !== undefined && one !== 'found')
}
