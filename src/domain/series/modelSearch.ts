import type { ModelRow } from '../dataset/tables.ts'
import { chineseNames } from '../names/chineseFamily.ts'

/** Letters without case or accents, and without what separates words in names: `Llama-3.1` and `llama 3.1` are the same. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_/()-]+/g, ' ')
    .trim()

/** What a reader may look for in a model: its name, who made it, where, and under which licence. `more` gives other names. */
export function searchText(row: ModelRow, more: (name: string) => readonly string[] = () => []): string {
  const named = [...row.organisations, ...row.countries]
  return plain(
    [
      row.name,
      ...chineseNames(row.name),
      row.id,
      ...named,
      ...named.flatMap(more),
      row.licence ?? '',
      row.base_model ?? '',
    ].join(' '),
  )
}

/** Whether every word asked for is somewhere in the text of a model. */
export function hasWords(text: string, asked: string): boolean {
  return plain(asked)
    .split(' ')
    .every((word) => text.includes(word))
}
