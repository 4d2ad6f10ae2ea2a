import { readerSource } from '../intake/OwnData.ts'
import type { DatumFacts } from './Figure.ts'

/** The id of the model that facts are about, if it has a page; null for none and for models of the reader's own data. */
export const modelOf = ({ model, source }: DatumFacts): string | null =>
  source === readerSource ? null : (model ?? null)
