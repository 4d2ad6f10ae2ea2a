import type { Verdict } from '../../domain/claims/Verdict.ts'
import type { Figure, Finding } from '../../domain/figure/Figure.ts'
import type { Text } from '../../domain/figure/text.ts'

/** One claim of the article, held against what was known on a day. */
export type ClaimCard = {
  readonly id: string
  /** The claim in our own words. */
  readonly claim: Text
  /** How the verdict comes about: the same words whatever the verdict. */
  readonly rule: Text
  readonly verdict: Verdict
  /** What made it this verdict. */
  readonly why: Text
  /** The numbers that the rule was given. */
  readonly data: readonly Finding[]
  /** Null where nothing in the data shows it. */
  readonly figure: Figure | null
  /** The chart of the dashboard to go on with. */
  readonly view: { readonly chart: string; readonly query: string } | null
}
