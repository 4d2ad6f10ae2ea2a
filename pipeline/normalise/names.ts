/** Text order by code unit: the same on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * What identifies a name: its letters and digits in lower case, without accents. A plus is kept as a word, because
 * Command R and Command R+ are two models.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')

/** An id for a model that only an upstream export knows. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('+', '-plus')
    .replace(/[^\p{Letter}\p{Number}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return slug === '' ? 'unnamed' : slug
}

// "Xinhua Zhiyun Technology Co., Ltd." is one organisation: a comma before a legal form does not separate two.
const betweenOrganisations = /[,;](?!\s*(?:ltd|inc|llc|limited|corp|gmbh)\b)/i

/** The organisations of a cell, each once, in the order given. */
export function organisationsOf(text: string | null): string[] {
  const names = (text ?? '').split(betweenOrganisations).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

const withoutBrackets = (name: string): string => nameKey(name.replace(/\([^)]*\)/g, ''))

/** Whether two lists of organisations can be the same makers; an empty list rules nothing out. */
export function sameMakers(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a.some((left) =>
    b.some((right) => {
      const [l, r] = [withoutBrackets(left), withoutBrackets(right)]
      return l !== '' && r !== '' && (l.startsWith(r) || r.startsWith(l))
    }),
  )
}

/** The boards of LMArena write one lab in several ways; each gets the spelling of the download tables. */
const labs = new Map([
  ['01 ai', '01.AI'],
  ['ai2', 'Ai2'],
  ['alibaba', 'Alibaba'],
  ['allen ai', 'Ai2'],
  ['allenai', 'Ai2'],
  ['amazon', 'Amazon'],
  ['ant group', 'Ant Group'],
  ['anthropic', 'Anthropic'],
  ['baidu', 'Baidu'],
  ['bytedance', 'ByteDance'],
  ['cohere', 'Cohere'],
  ['deepseek', 'DeepSeek'],
  ['deepseek ai', 'DeepSeek'],
  ['google', 'Google'],
  ['huggingface', 'Hugging Face'],
  ['ibm', 'IBM'],
  ['inception ai', 'Inception AI'],
  ['meituan', 'Meituan'],
  ['meta', 'Meta'],
  ['microsoft', 'Microsoft'],
  ['minimax', 'MiniMax'],
  ['mistral', 'Mistral AI'],
  ['moonshot', 'Moonshot AI'],
  ['nexusflow', 'Nexusflow'],
  ['nousresearch', 'Nous Research'],
  ['nvidia', 'NVIDIA'],
  ['openai', 'OpenAI'],
  ['stepfun', 'StepFun'],
  ['tencent', 'Tencent'],
  ['thinky', 'Thinking Machines'],
  ['upstage', 'Upstage'],
  ['upstage ai', 'Upstage'],
  ['xai', 'xAI'],
  ['xiaomi', 'Xiaomi'],
  ['z.ai', 'Zhipu AI / Z.ai'],
  ['zai', 'Zhipu AI / Z.ai'],
  ['zhipu', 'Zhipu AI / Z.ai'],
  ['zhipu ai', 'Zhipu AI / Z.ai'],
])

export const labOf = (text: string | null): string | null =>
  text === null ? null : (labs.get(text.toLowerCase().replaceAll('-', ' ')) ?? text)
