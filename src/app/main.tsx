import '../ui/tokens.css'
import '../ui/base.css'
import './notStarted.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openFormatter } from '../i18n/openFormatter.ts'
import { currentAddress } from '../state/useAddress.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { keepPrerendered } from '../ui/keepPrerendered.ts'
import { App } from './App.tsx'
import { BootFailure } from './BootFailure.tsx'
import { queryClient } from './queryClient.ts'
import { preload } from './views.ts'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')
keepPrerendered(container)
const root = createRoot(container)
const { locale, route } = currentAddress()
preload(route)

openFormatter(locale).then(
  (formatter) =>
    // In slices: what the build wrote is on the screen, and stays usable meanwhile.
    startTransition(() =>
      root.render(
        <StrictMode>
          <ErrorBoundary fallback={() => <BootFailure />}>
            <QueryClientProvider client={queryClient}>
              <App initial={formatter} />
            </QueryClientProvider>
          </ErrorBoundary>
        </StrictMode>,
      ),
    ),
  () => root.render(<BootFailure />),
)
