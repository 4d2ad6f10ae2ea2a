export type MarkStyle = {
  readonly hollow: boolean
  readonly faded: boolean
  readonly record: boolean
  readonly hatched: boolean
}

/** Marks that are drawn alike, so that each group can be one path. Groups come in the order of drawing: pale first, records last. */
export function markGroups<
  P extends {
    readonly hollow: boolean
    readonly faded: boolean
    readonly record?: boolean
    readonly hatched?: boolean
  },
>(
  marks: readonly P[],
): readonly { readonly key: string; readonly style: MarkStyle; readonly marks: readonly P[] }[] {
  const groups = new Map<string, { key: string; style: MarkStyle; marks: P[] }>()
  for (const mark of marks) {
    const { hollow, faded, record = false, hatched = false } = mark
    const key = `${faded ? 0 : 1}${record ? 1 : 0}${hollow ? 1 : 0}${hatched ? 1 : 0}`
    const group = groups.get(key)
    if (group) group.marks.push(mark)
    else groups.set(key, { key, style: { hollow, faded, record, hatched }, marks: [mark] })
  }
  return [...groups.values()].sort((a, b) => a.key.localeCompare(b.key))
}
