import '../ui/tokens.css'
import '../ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { localeTags } from '../i18n/locales.ts'
import { msg } from '../i18n/msg.ts'
import { openFormatter } from '../i18n/openFormatter.ts'
import { EditionContext } from '../state/EditionContext.ts'
import { readEmbedAddress } from '../state/embedAddress.ts'
import { loadChart } from '../state/useChart.ts'
import { Crash } from '../ui/Crash.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { FormatterContext } from '../ui/FormatterContext.ts'
import { keepPrerendered } from '../ui/keepPrerendered.ts'
import { Notice } from '../ui/Notice.tsx'
import { loadDrawing } from './EmbedFigure.tsx'
import { EmbedPage } from './EmbedPage.tsx'
import { OwnEmbed } from './OwnEmbed.tsx'

const container = document.getElementById('root')
if (!container) throw new Error('embed.html has no #root')
const address = readEmbedAddress(location.pathname, location.search, import.meta.env.BASE_URL)
const { theme, locale } = address.options
const page = document.documentElement
page.lang = localeTags[locale]
if (theme !== 'auto') page.dataset['theme'] = theme
const queryClient = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } })
keepPrerendered(container)
const root = createRoot(container)

// The drawing code is fetched beside the data; what fails is told where it is used.
void loadDrawing().catch(() => undefined)
Promise.all([openFormatter(locale), loadChart(address.chart)]).then(
  ([formatter, chart]) =>
    root.render(
      <StrictMode>
        <FormatterContext value={formatter}>
          <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />}>
            <QueryClientProvider client={queryClient}>
              <Suspense>
                {chart ? (
                  <EditionContext value={address.options.dataset}>
                    <OwnEmbed>
                      <EmbedPage chart={chart} address={address} />
                    </OwnEmbed>
                  </EditionContext>
                ) : (
                  <Notice kind="problem">
                    <p>{formatter.show(msg('embed.missing'))}</p>
                  </Notice>
                )}
              </Suspense>
            </QueryClientProvider>
          </ErrorBoundary>
        </FormatterContext>
      </StrictMode>,
    ),
  () => {
    // Without its words the page can only say so in the few it has here.
    const isChinese = locale === 'zh'
    const again = document.createElement('button')
    again.type = 'button'
    again.textContent = isChinese ? '重新载入' : 'Load it again'
    again.addEventListener('click', () => location.reload())
    const words = document.createElement('p')
    words.setAttribute('role', 'alert')
    words.textContent = isChinese
      ? '图表无法加载：可能是网络中断，也可能是网站已更新为新版本。'
      : 'The chart could not be loaded. The connection may be lost, or a newer version has replaced this one.'
    container.replaceChildren(words, again)
  },
)
