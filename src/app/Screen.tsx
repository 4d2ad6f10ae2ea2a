import { msg } from '../i18n/msg.ts'
import type { Route } from '../state/route.ts'
import { useChart } from '../state/useChart.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import {
  ChartPage,
  ClaimsPage,
  ComparePage,
  DataPage,
  HubPage,
  Missing,
  ModelPage,
  ModelsPage,
  Overview,
  Present,
} from './views.ts'

/** Screens that know their title before they are there. */
const titled = {
  overview: { title: msg('overview.title'), View: Overview },
  claims: { title: msg('claims.title'), View: ClaimsPage },
  present: { title: msg('present.title'), View: Present },
  data: { title: msg('data.title'), View: DataPage },
  models: { title: msg('models.title'), View: ModelsPage },
  compare: { title: msg('compare.title'), View: ComparePage },
  hub: { title: msg('hub.title'), View: HubPage },
} as const

/** The screen of a route, with its title. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'overview':
    case 'claims':
    case 'present':
    case 'data':
    case 'models':
    case 'compare':
    case 'hub':
      return <TitledScreen page={route.page} />
    case 'chart':
      return <ChartScreen id={route.id} />
    case 'model':
      return <ModelPage key={route.id} id={route.id} />
    case 'missing':
      return <MissingScreen path={route.path} />
  }
  return route satisfies never
}

function TitledScreen({ page }: { readonly page: keyof typeof titled }) {
  const f = useFormatter()
  const { title, View } = titled[page]
  return (
    <>
      <title>{f.show(msg('app.title', { page: title }))}</title>
      <View />
    </>
  )
}

function ChartScreen({ id }: { readonly id: string }) {
  const f = useFormatter()
  const chart = useChart(id)
  if (!chart) return <MissingScreen path={`charts/${id}`} />
  return (
    <>
      <title>{f.show(msg('app.title', { page: chart.name }))}</title>
      {/* The key: what one chart was asked and refused is nothing to the next. */}
      <ChartPage key={id} chart={chart} />
    </>
  )
}

function MissingScreen({ path }: { readonly path: string }) {
  const f = useFormatter()
  return (
    <>
      <title>{f.show(msg('app.title', { page: msg('missing.title') }))}</title>
      <Missing path={path} />
    </>
  )
}
