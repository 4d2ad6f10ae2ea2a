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

/** The screen of a route, with its title. */
export function Screen({ route }: { readonly route: Route }) {
  const f = useFormatter()
  switch (route.page) {
    case 'overview':
      return (
        <>
          <title>{f.show(msg('app.title', { page: msg('overview.title') }))}</title>
          <Overview />
        </>
      )
    case 'chart':
      return <ChartScreen id={route.id} />
    case 'claims':
      return (
        <>
          <title>{f.show(msg('app.title', { page: msg('claims.title') }))}</title>
          <ClaimsPage />
        </>
      )
    case 'present':
      return (
        <>
          <title>{f.show(msg('app.title', { page: msg('present.title') }))}</title>
          <Present />
        </>
      )
    case 'data':
      return (
        <>
          <title>{f.show(msg('app.title', { page: msg('data.title') }))}</title>
          <DataPage />
        </>
      )
    case 'models':
      return (
        <>
          <title>{f.show(msg('app.title', { page: msg('models.title') }))}</title>
          <ModelsPage />
        </>
      )
    case 'model':
      return <ModelPage key={route.id} id={route.id} />
    case 'compare':
      return (
        <>
          <title>{f.show(msg('app.title', { page: msg('compare.title') }))}</title>
          <ComparePage />
        </>
      )
    case 'hub':
      return (
        <>
          <title>{f.show(msg('app.title', { page: msg('hub.title') }))}</title>
          <HubPage />
        </>
      )
    case 'missing':
      return <MissingScreen path={route.path} />
  }
  return route satisfies never
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
