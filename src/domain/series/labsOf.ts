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
  [/^(xai|spacexai)/i, 'xAI'],
  // Names that other lists than that of the models give their makers.
  [/^(ai2$|allen ?ai|allen institute)/i, 'Allen Institute for AI'],
  [/^(tii$|technology innovation inst)/i, 'Technology Innovation Institute'],
  [/^tsinghua/i, 'Tsinghua University'],
  [/^stanford/i, 'Stanford University'],
  [/^princeton/i, 'Princeton University'],
  [/^(uw$|university of washington)/i, 'University of Washington'],
  [/^(uc berkeley$|university of california \(uc\) berkeley)/i, 'University of California (UC) Berkeley'],
  [/\bbaai\b/i, 'Beijing Academy of Artificial Intelligence / BAAI'],
  [/^internlm/i, 'Shanghai AI Lab'],
  [/^(lmsys|large model systems)/i, 'LMSYS'],
  [/^together/i, 'Together AI'],
  [/^perplexity/i, 'Perplexity'],
  [/^meituan( inc)?$/i, 'Meituan'],
  [/^cerebras/i, 'Cerebras'],
  [/^step-?fun/i, 'StepFun'],
  [/^poolside/i, 'Poolside'],
  [/^liquid/i, 'Liquid AI'],
  [/^nanbeige/i, 'Nanbeige'],
  [/^openbmb/i, 'OpenBMB'],
  [/^(rednote|xiaohongshu)/i, 'Xiaohongshu'],
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
