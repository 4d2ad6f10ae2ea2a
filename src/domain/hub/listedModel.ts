import type { ModelRow } from '../dataset/tables.ts'

/**
 * The dataset's entry for a repository: the model whose link leads to it, or else the one of its name. Null where the
 * dataset has neither.
 */
export function listedModel(id: string, models: readonly ModelRow[]): ModelRow | null {
  const address = `huggingface.co/${id}`.toLowerCase()
  const byLink = models.find(({ link }) => {
    const path = link
      ?.toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/(?<![/?#])[/?#]+$/, '')
    return path === address
  })
  if (byLink) return byLink
  const name = keyOf(id.slice(id.indexOf('/') + 1))
  return models.find((model) => keyOf(model.name) === name) ?? null
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
