import '../ui/tokens.css'
import '../ui/base.css'
import { createRoot } from 'react-dom/client'
import { loadFormatter } from '../i18n/loadFormatter.ts'
import { FormatterContext } from '../ui/FormatterContext.ts'
import { OfflinePage } from './OfflinePage.tsx'
import type { SavedFigure } from './SavedFigure.ts'

const container = document.getElementById('root')
const held = document.getElementById('saved')
if (!container || !held) throw new Error('The page holds no figure.')
const saved: unknown = JSON.parse(held.textContent ?? '')
if (!isSaved(saved)) throw new Error('The page holds no figure.')
const formatter = await loadFormatter(saved.locale)
createRoot(container).render(
  <FormatterContext value={formatter}>
    <OfflinePage saved={saved} />
  </FormatterContext>,
)

/** Written into this page together with this script, by the same build: its inside is not checked again. */
function isSaved(value: unknown): value is SavedFigure {
  return (
    typeof value === 'object' && value !== null && 'figure' in value && 'locale' in value && 'url' in value
  )
}
