import type { ClaimData } from '../../domain/claims/claimTables.ts'
import type { Figure, Panel } from '../../domain/figure/Figure.ts'
import { sourcesOf } from '../../domain/figure/sourcesOf.ts'
import type { Text } from '../../domain/figure/text.ts'

/** The small figure of a card: one panel, whose words are those of the card. */
export function claimFigure(
  data: ClaimData,
  panel: Panel,
  { claim, why, rule }: { readonly claim: Text; readonly why: Text; readonly rule: Text },
): Figure {
  return {
    chart: 'claims',
    headline: claim,
    subtitle: panel.y.label,
    howToRead: why,
    panels: [panel],
    findings: [],
    notes: [{ kind: 'method', text: rule }],
    sources: sourcesOf([panel], data),
    dataDate: data.dataDate,
  }
}

/** The query of a view, from the values that differ from its standard. */
export const queryOf = (values: Readonly<Record<string, string>>): string =>
  new URLSearchParams(values).toString()
