import type { Name } from '../domain/figure/text.ts'
import type { Way } from './stressCells.ts'

const bases: Record<Way['of'], Name> = {
  records: { en: 'Records', zh: '纪录' },
  all: { en: 'All', zh: '全部' },
}

const years: Record<Way['since'], Name> = {
  all: { en: 'all years', zh: '各年' },
  '2022': { en: '2022+' },
  '2023': { en: '2023+' },
  '2024': { en: '2024+' },
}

/** The name of a lane: what the trends go through, and how many resamples never cross, seen beside the dates. */
export function laneName({ of, since }: Way, none: number): Name {
  const share = `${Math.round(none * 100)}%`
  const [basis, span] = [bases[of], years[since]]
  return {
    en: `${basis.en}, ${span.en} · ${share}`,
    zh: `${basis.zh ?? basis.en}，${span.zh ?? span.en} · ${share}`,
  }
}
