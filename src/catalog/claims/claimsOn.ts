import { articleDay } from '../../domain/claims/article.ts'
import type { ClaimData } from '../../domain/claims/claimTables.ts'
import { knownBy } from '../../domain/claims/knownBy.ts'
import { dayOf, dayOfNumber, type Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import type { ClaimCard } from './ClaimCard.ts'
import { queryOf } from './claimFigure.ts'
import { downloadCard } from './downloadCard.ts'
import { levelCard } from './levelCard.ts'
import { overtakeCard } from './overtakeCard.ts'
import { recordCard } from './recordCard.ts'
import { releaseCard } from './releaseCard.ts'
import { shareCard } from './shareCard.ts'
import { untestableCard } from './untestableCard.ts'

const billion = 1e9
const november = { from: dayOf(2023, 11, 1), to: dayOf(2023, 11, 30) }
const december = { from: dayOf(2023, 12, 1), to: dayOf(2023, 12, 31) }
const sizes = { chart: 'parameters', query: queryOf({ by: 'country' }) }

/** The day that claims are judged on: the one asked for, between the article and the newest day of the data. */
export const dayJudged = ({ dataDate }: ClaimData, day: Day | null): Day =>
  dayOfNumber(Math.max(articleDay, Math.min(day ?? dataDate, dataDate)))

/**
 * The article's claims as they could be judged on a day, or on the newest day of the data: forecasts first, then how
 * open and how large, then single releases, then download counts. Models are named by their ids in the dataset, with
 * the sizes the article gives them.
 */
export function claimsOn(data: ClaimData, day: Day | null): readonly ClaimCard[] {
  const asOf = dayJudged(data, day)
  const known = knownBy(data, asOf)
  return [
    overtakeCard(known, asOf),
    levelCard(known, asOf),
    untestableCard({
      id: 'companies',
      claim: msg('claims.claim.companies'),
      why: msg('claims.why.companies'),
    }),
    shareCard(known),
    recordCard(known),
    releaseCard(known, {
      id: 'xverse',
      claim: msg('claims.claim.xverse'),
      models: [{ id: 'xverse-65b', group: 'open', parameters: 65 * billion }],
      span: november,
      view: sizes,
    }),
    releaseCard(known, {
      id: 'yuan',
      claim: msg('claims.claim.yuan'),
      models: [
        { id: 'yuan-2.0', group: 'open', parameters: 102.6 * billion },
        { id: 'yuan-2.0-51b', group: 'open', parameters: 51.8 * billion },
        { id: 'yuan-2.0-2b', group: 'open', parameters: 2.1 * billion },
      ],
      span: november,
      view: sizes,
    }),
    releaseCard(known, {
      id: 'qwen',
      claim: msg('claims.claim.qwen'),
      models: [
        { id: 'qwen-72b', group: 'open', parameters: 72 * billion },
        { id: 'qwen-1.8b', group: 'open', parameters: 1.8 * billion },
        { id: 'qwen-audio-chat', group: 'open', parameters: null },
      ],
      span: december,
      view: sizes,
    }),
    releaseCard(known, {
      id: 'baichuan-closed',
      claim: msg('claims.claim.baichuanClosed'),
      models: [
        { id: 'baichuan1-7b', group: 'open', parameters: 7 * billion },
        { id: 'baichuan-1-13b', group: 'open', parameters: 13 * billion },
        { id: 'baichuan2-53b', group: 'closed', parameters: 53 * billion },
      ],
      span: null,
      view: { chart: 'labs', query: queryOf({ country: 'china', least: '5' }) },
    }),
    downloadCard(known, {
      id: 'glm-downloads',
      claim: msg('claims.claim.glmDownloads'),
      entities: ['ChatGLM-6B', 'ChatGLM2-6B'],
    }),
    downloadCard(known, {
      id: 'qwen-downloads',
      claim: msg('claims.claim.qwenDownloads'),
      entities: ['Qwen-7B'],
    }),
    downloadCard(known, {
      id: 'baichuan-downloads',
      claim: msg('claims.claim.baichuanDownloads'),
      entities: ['Baichuan-7B and 13B'],
    }),
    untestableCard({
      id: 'baichuan-companies',
      claim: msg('claims.claim.baichuanCompanies'),
      why: msg('claims.why.baichuanCompanies'),
    }),
  ]
}
