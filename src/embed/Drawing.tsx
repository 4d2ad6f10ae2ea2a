import { FigureView, type FigureProps } from '../charts/FigureView.tsx'
import { PanelPicture } from '../charts/PanelPicture.tsx'
import { SlideFigure } from '../charts/SlideFigure.tsx'

type Props = Pick<FigureProps, 'figure' | 'f' | 'concealed'> & {
  /** The room on a slide; null on a page. */
  readonly slide: { readonly width: number; readonly height: number } | null
}

/** A figure in a frame, to explore as on the site. */
export function Drawing({ slide, ...shown }: Props) {
  return slide ? (
    <SlideFigure {...shown} {...slide} Panel={PanelPicture} />
  ) : (
    <FigureView {...shown} Panel={PanelPicture} density="page" />
  )
}
