type Pattern = readonly [pattern: RegExp, word: (match: RegExpMatchArray) => string]

/** How a benchmark was run, as far as a fixed vocabulary can say it. What these cells say besides is prose. */
const patterns: readonly Pattern[] = [
  [/\b(\d+)(?:\.0)?[- ]shot/i, (m) => `${m[1]}-shot`],
  [/\bfew[- ]shot\b/i, () => 'few-shot'],
  [/\bCoT\b|chain[- ]of[- ]thought/i, () => 'chain of thought'],
  [/\bpass ?@ ?(\d+)/i, (m) => `pass@${m[1]}`],
  [/\b(?:maj|cons)\w* ?@ ?(\d+)/i, (m) => `majority@${m[1]}`],
  [/\b(?:avg|mean) ?@ ?(\d+)/i, (m) => `average@${m[1]}`],
  [/\b(?:without|no) tools\b/i, () => 'no tools'],
  [/\bwith (?!no )(?:\w+ )?tools\b/i, () => 'tools'],
  [/\breasoning off\b|\bnon-?thinking\b/i, () => 'reasoning off'],
  [/\breasoning(?! off)\b|(?<!non-?)\bthinking\b/i, () => 'reasoning'],
  [/\bdiamond\b/i, () => 'diamond'],
  [/\bsimple-evals\b/i, () => 'simple-evals'],
  [/\bOLMES\b/, () => 'OLMES'],
  [/\bexact match\b|^EM$/i, () => 'exact match'],
  [/\bparallel test-time compute\b/i, () => 'parallel attempts'],
]

/** The known conditions named in a text, in a fixed order; null where it names none. */
export function conditionsOf(text: string | null): string | null {
  if (text === null) return null
  const found = patterns.flatMap(([pattern, word]) => {
    const match = text.match(pattern)
    return match === null ? [] : [word(match)]
  })
  return found.length === 0 ? null : found.join(', ')
}

/** Shots as the benchmark hub writes them: `5`, `5-shot`, `few` or nothing. */
export function shotsOf(text: string | null): string | null {
  const number = text?.match(/^(\d+)/)?.[1]
  if (number !== undefined) return `${number}-shot`
  return text?.startsWith('few') === true ? 'few-shot' : null
}
