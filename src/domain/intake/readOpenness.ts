import type { Openness } from '../dataset/columns.ts'
import { readNothing, wrong, type CellRead } from './CellFault.ts'

const words: Readonly<Record<string, Openness>> = {
  openweights: 'open_weights',
  open: 'open_weights',
  openweight: 'open_weights',
  yes: 'open_weights',
  true: 'open_weights',
  开放权重: 'open_weights',
  开放: 'open_weights',
  开源权重: 'open_weights',
  是: 'open_weights',
  opensource: 'open_source',
  opensourced: 'open_source',
  fullyopen: 'open_source',
  开源: 'open_source',
  完全开源: 'open_source',
  apionly: 'api_only',
  api: 'api_only',
  closed: 'api_only',
  closedsource: 'api_only',
  proprietary: 'api_only',
  hosted: 'api_only',
  no: 'api_only',
  false: 'api_only',
  闭源: 'api_only',
  封闭: 'api_only',
  专有: 'api_only',
  否: 'api_only',
  unreleased: 'unreleased',
  internal: 'unreleased',
  未发布: 'unreleased',
}

/** Reads whether a model is open, in the words of lists in English and Chinese. Licences are no openness. */
export function readOpenness(raw: string): CellRead<{ readonly openness: Openness }> {
  const text = raw.normalize('NFKC').trim()
  const nothing = readNothing(text)
  if (nothing) return nothing
  const key = text.toLowerCase().replaceAll(/[\s_-]|weights? only$|模型$/g, '')
  const openness = Object.hasOwn(words, key) ? words[key] : undefined
  return openness === undefined ? wrong('not-an-openness') : { kind: 'read', openness }
}
