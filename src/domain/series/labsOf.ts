import type { ModelRow } from '../dataset/tables.ts'

/** Names under which one lab released models over the years, with the name it stands under here. */
const houses: readonly (readonly [RegExp, string])[] = [
  [/^(meta|facebook)\b|^fair$/i, 'Meta'],
  [/^(google|deepmind)\b/i, 'Google'],
  [/zhipu|^z\.ai/i, 'Zhipu AI'],
  [/^moonshot/i, 'Moonshot AI'],
  [/^baichuan/i, 'Baichuan'],
  [/^mistral/i, 'Mistral AI'],
  [/^alibaba|^qwen/i, 'Alibaba'],
  [/^microsoft/i, 'Microsoft'],
  [/^salesforce/i, 'Salesforce'],
  [/^amazon/i, 'Amazon'],
  [/^xiaomi/i, 'Xiaomi'],
  [/^xai/i, 'xAI'],
]

/** The lab behind an organisation's name: departments and former names are one lab. */
export function labOf(organisation: string): string {
  return houses.find(([pattern]) => pattern.test(organisation))?.[1] ?? organisation
}

/** The labs of a release, each once. */
export function labsOf(row: Pick<ModelRow, 'organisations'>): readonly string[] {
  return [...new Set(row.organisations.map(labOf))]
}

/** Releases of each lab in the dataset; a release of two labs counts for both. */
export function releasesByLab(rows: readonly ModelRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) for (const lab of labsOf(row)) counts.set(lab, (counts.get(lab) ?? 0) + 1)
  return counts
}
