import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from 'vitest-browser-react'
import { App } from '../../../src/app/App.tsx'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'

/** Opens the site at an address, with nothing cached. */
export async function openSite(path: string, client = new QueryClient()) {
  history.pushState(null, '', path)
  const formatter = await loadFormatter(path.startsWith('/zh') ? 'zh' : 'en')
  return render(
    <QueryClientProvider client={client}>
      <App initial={formatter} />
    </QueryClientProvider>,
  )
}

export const address = (): string => location.pathname + location.search
