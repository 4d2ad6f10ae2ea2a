import { BrokenCell, type Reader } from './read/Reader.ts'
import type { FileReport, InputFile } from './read/readRows.ts'
import { SourceRegistry } from './sources.ts'

/** What adapters share in one run: the sources found so far and the reports of the files read. */
export type Context = { readonly sources: SourceRegistry; readonly reports: FileReport[] }

/** `retrieved`: the day on which the upstreams of this run were taken, where they were taken anew. */
export const newContext = (retrieved: string | null = null): Context => ({
  sources: new SourceRegistry(retrieved),
  reports: [],
})

export type Adapter<T> = (input: InputFile, context: Context) => readonly T[]

/** The source id behind a row's wording of its source; a row whose source nobody knows is broken. */
export function sourceOf(reader: Reader, column: string, context: Context): string {
  const words = reader.required(column)
  const id = context.sources.ofText(words)
  if (id === null) throw new BrokenCell(column, `names no known source: "${words.slice(0, 60)}"`)
  return id
}

/** `a;b` or `a/b` as a list. */
export function listOf(text: string | null, separator: RegExp = /[;,]/): string[] {
  return text === null
    ? []
    : text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '')
}
