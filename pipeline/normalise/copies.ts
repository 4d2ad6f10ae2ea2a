/** What the end of a repository's name says of how weights are stored, and not of which model they are. */
const storage =
  /[-_.](?:hf|gguf|ggml|awq|gptq|exl2|onnx|mlx|bnb|quantized|dynamic|qad|kv|(?:nv|mx)?fp(?:4|8|16)|bf16|int(?:4|8)|[48]bit|w\d+a\d+|q[48])(?=$|[-_.])/g

/** The name of the model in a repository: without its publisher, and without how the weights are stored. */
export function modelOfRepository(repository: string): string {
  let name = repository.slice(repository.indexOf('/') + 1).toLowerCase()
  for (;;) {
    const shorter = name.replace(storage, '')
    if (shorter === name) return name.replace(/[-_.]+/g, '-')
    name = shorter
  }
}

export type CountedRepository = {
  readonly repository: string
  readonly developer: string
  readonly downloads: number
}

/**
 * The repositories of one snapshot that hold a model which another one of the same developer holds already: in another
 * format, or under another publisher. The repository with the shortest name is the model's own; of equals the first by
 * name. The same rule for every model.
 */
export function copiesIn(repositories: readonly CountedRepository[]): ReadonlySet<CountedRepository> {
  const byModel = new Map<string, CountedRepository[]>()
  for (const one of repositories) {
    const key = `${one.developer}\n${modelOfRepository(one.repository)}`
    byModel.set(key, [...(byModel.get(key) ?? []), one])
  }
  return new Set(
    [...byModel.values()].flatMap((same) =>
      same
        .toSorted((a, b) => nameOf(a).length - nameOf(b).length || (a.repository < b.repository ? -1 : 1))
        .slice(1),
    ),
  )
}

const nameOf = ({ repository }: CountedRepository): string => repository.slice(repository.indexOf('/') + 1)
