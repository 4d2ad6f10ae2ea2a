/** Everything between Chinese characters and Chinese punctuation: names, numbers, spaces. */
const foreignRuns = /([^\p{Script=Han}、。，．：；？！（）《》〈〉「」『』【】〔〕～／]+)/u
const endsInHan = /\p{Script=Han}$/u
const startsInHan = /^\p{Script=Han}/u
const letter = /\p{L}/u
/** How a word may begin and end that is to be set apart; a quotation mark sets it apart by itself. */
const opensAsWord = /^[\p{L}\p{N}\p{Sc}([+×]/u
const closesAsWord = /[\p{L}\p{N}\p{Sc})\]%°+×]$/u

/**
 * Spaces a Chinese sentence by one rule, whatever its message and its values brought along: a space between Chinese
 * characters and a foreign word, none around numbers, none beside Chinese punctuation. `Llama 3.1 占1.19亿次`.
 */
export function spaceHan(sentence: string): string {
  const spaced = (run: string, before: string, after: string): string => {
    const core = run.trim()
    if (core === '') return before === '' || after === '' ? run : ''
    const isWord = letter.test(core)
    const start = run.slice(0, run.length - run.trimStart().length)
    const end = run.slice(run.trimEnd().length)
    const left = before === '' ? start : isWord && endsInHan.test(before) && opensAsWord.test(core) ? ' ' : ''
    const right = after === '' ? end : isWord && startsInHan.test(after) && closesAsWord.test(core) ? ' ' : ''
    return left + core + right
  }
  // Splitting by a group keeps it: Chinese at even places, the rest at odd ones.
  return sentence
    .split(foreignRuns)
    .map((part, i, parts) => (i % 2 === 0 ? part : spaced(part, parts[i - 1] ?? '', parts[i + 1] ?? '')))
    .join('')
}
