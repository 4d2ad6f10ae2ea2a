/** The drawing code, the largest part of the site: fetched beside the data, never after it. */
export const loadFigureView = async () => {
  const { FigureView } = await import('../../charts/FigureView.tsx')
  return { default: FigureView }
}
