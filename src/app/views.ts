import { lazy } from 'react'
import { datasetQuery } from '../data/queries.ts'
import { claimTables } from '../domain/claims/claimTables.ts'
import { withWords } from '../i18n/openFormatter.ts'
import { editionOf } from '../state/EditionContext.ts'
import type { Route } from '../state/route.ts'
import { loadChart } from '../state/useChart.ts'
import { loadFigureView } from '../views/shared/loadFigureView.ts'
import { queryClient } from './queryClient.ts'

const loadOverview = async () => ({
  default: (await withWords(['guide'], () => import('../views/overview/Overview.tsx'))).Overview,
})
const loadChartPage = async () => ({
  default: (await withWords(['guide', 'share'], () => import('../views/chart/ChartPage.tsx'))).ChartPage,
})
const loadClaimsPage = async () => ({
  default: (
    await withWords(
      ['claims', 'crossover', 'downloads', 'lag', 'parameters', 'timemachine'],
      () => import('../views/claims/ClaimsPage.tsx'),
    )
  ).ClaimsPage,
})
const loadPresent = async () => ({
  default: (await withWords(['present', 'share', 'export'], () => import('../views/present/Present.tsx')))
    .Present,
})
const loadDataPage = async () => ({
  default: (await withWords(['data', 'own'], () => import('../views/data/DataPage.tsx'))).DataPage,
})
const loadModels = async () => ({
  default: (await withWords(['models', 'data'], () => import('../views/models/ModelsPage.tsx'))).ModelsPage,
})
const loadModel = async () => ({
  default: (await withWords(['model', 'models', 'data'], () => import('../views/model/ModelPage.tsx')))
    .ModelPage,
})
const loadCompare = async () => ({
  default: (await withWords(['model', 'models', 'data'], () => import('../views/compare/ComparePage.tsx')))
    .ComparePage,
})
const loadHubPage = async () => ({
  default: (await withWords(['hub', 'model'], () => import('../views/hub/HubPage.tsx'))).HubPage,
})
const loadMissing = async () => ({ default: (await import('../views/missing/Missing.tsx')).Missing })

export const Overview = lazy(loadOverview)
export const ChartPage = lazy(loadChartPage)
export const ClaimsPage = lazy(loadClaimsPage)
export const Present = lazy(loadPresent)
export const DataPage = lazy(loadDataPage)
export const ModelsPage = lazy(loadModels)
export const ModelPage = lazy(loadModel)
export const ComparePage = lazy(loadCompare)
export const HubPage = lazy(loadHubPage)
export const Missing = lazy(loadMissing)

/**
 * Starts everything a screen will need at once: its code, the drawing code and the data side by side. What fails here
 * is told where it is used.
 */
export function preload(route: Route): void {
  const quietly = (promise: Promise<unknown>) => void promise.catch(() => undefined)
  if (route.page === 'missing') return quietly(loadMissing())
  if (route.page === 'present') {
    quietly(loadPresent())
    return quietly(loadFigureView())
  }
  if (route.page === 'claims') {
    quietly(loadClaimsPage())
    quietly(queryClient.prefetchQuery(datasetQuery(claimTables, null)))
    return quietly(loadFigureView())
  }
  if (route.page === 'hub') return quietly(loadHubPage())
  if (route.page === 'data') {
    quietly(loadDataPage())
    return quietly(queryClient.prefetchQuery(datasetQuery(['models'], null)))
  }
  if (route.page === 'models') {
    quietly(loadModels())
    return quietly(queryClient.prefetchQuery(datasetQuery(['models'], null)))
  }
  if (route.page === 'model' || route.page === 'compare') {
    quietly(route.page === 'model' ? loadModel() : loadCompare())
    return quietly(queryClient.prefetchQuery(datasetQuery(['models', 'scores', 'benchmarks'], null)))
  }
  quietly(loadData(route))
  quietly(route.page === 'overview' ? loadOverview() : loadChartPage())
  quietly(loadFigureView())
}

async function loadData(route: Route): Promise<void> {
  const ids = route.page === 'chart' ? [route.id] : ['crossover']
  await Promise.all(
    ids.map(async (id) => {
      const chart = await loadChart(id)
      if (!chart) return
      const tables = chart.tablesOf(route.page === 'chart' ? location.search : '')
      await queryClient.prefetchQuery(datasetQuery(tables, editionOf(location.search)))
    }),
  )
}
