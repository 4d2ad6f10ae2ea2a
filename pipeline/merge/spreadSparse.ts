import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { nameKey } from '../normalise/names.ts'

type Model = WireRow<'models'>

/** A fine-tune of a sparse model is sparse: the mark goes down the line of base models until nothing changes. */
export function spreadSparse(models: readonly Model[]): readonly Model[] {
  const sparse = new Set(models.filter((m) => m.sparse).map((m) => nameKey(m.name)))
  const isTunedFromSparse = (m: Model) =>
    m.base_model?.split(',').some((base) => sparse.has(nameKey(base))) === true
  for (let grew = true; grew;) {
    const more = models.filter((m) => !sparse.has(nameKey(m.name)) && isTunedFromSparse(m))
    more.forEach((m) => sparse.add(nameKey(m.name)))
    grew = more.length > 0
  }
  return models.map((m) => (m.sparse || !sparse.has(nameKey(m.name)) ? m : { ...m, sparse: true }))
}
