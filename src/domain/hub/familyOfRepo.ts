import { nameParts } from '../series/libraryMatch.ts'

/**
 * The family of the dataset that a repository belongs to by its name: the longest family name that stands in it whole,
 * from one part of the name to another. `Qwen/Qwen2.5-7B-Instruct` is of `Qwen2.5`, `codellama/CodeLlama-7b-hf` of
 * `Code Llama`. Null where no name fits: names are all there is to go by.
 */
export function familyOfRepo(id: string, families: Iterable<string>): string | null {
  const parts = nameParts(id.slice(id.indexOf('/') + 1))
  let best: { readonly family: string; readonly length: number } | null = null
  for (const family of new Set(families))
    for (const name of namesOf(family)) {
      const wanted = nameParts(name).join('')
      if (wanted.length > (best?.length ?? 1) && holds(parts, wanted))
        best = { family, length: wanted.length }
    }
  return best?.family ?? null
}

/** `Dolly/DBRX` is two names; what stands in brackets is a remark. */
const namesOf = (family: string): readonly string[] => family.replaceAll(/\([^()]*\)/g, '').split('/')

const holds = (parts: readonly string[], wanted: string): boolean =>
  parts.some((_, from) => {
    let joined = ''
    return parts.slice(from).some((part) => (joined += part) === wanted)
  })
