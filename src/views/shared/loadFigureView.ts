/** The drawing code, the largest part of the site: fetched beside the data, never after it. */
export const loadFigureView = async () => {
  const { ChartView } = await import('../../charts/ChartView.tsx')
  return { default: ChartView }
}
