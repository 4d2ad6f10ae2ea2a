import type { Figure } from '../../domain/figure/Figure.ts'
import { isoOfDay } from '../../domain/time/day.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { saveFile } from '../shared/saveFile.ts'
import { presentationType } from '../shared/share/officeTypes.ts'
import { shownTheme } from './shownTheme.ts'

/** Saves the presentation as slides with native charts, in the colours it is shown in. */
export async function saveDeck(
  views: readonly { readonly figure: Figure; readonly url: string }[],
  f: Formatter,
): Promise<void> {
  const [first, ...others] = views
  if (!first) return
  const [{ pptxOf }, { themePalettes }] = await Promise.all([
    import('../../export/pptx/pptxOf.ts'),
    import('../../export/svg/themePalettes.ts'),
  ])
  const bytes = pptxOf([first, ...others], { f, palette: themePalettes[shownTheme()], deck: true })
  saveFile(`crossover-${isoOfDay(first.figure.dataDate)}.pptx`, presentationType, bytes)
}
