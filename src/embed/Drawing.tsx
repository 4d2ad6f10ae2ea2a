import { FigureView, type FigureProps } from '../charts/FigureView.tsx'
import { PanelPicture } from '../charts/PanelPicture.tsx'
import { SlideFigure } from '../charts/SlideFigure.tsx'

type Props = Pick<FigureProps, 'figure' | 'f' | 'concealed' | 'width'> & {
  /** The room on a slide; null on a page. */
  readonly slide: { readonly width: number; readonly height: number } | null
}

/** A slide has no smaller type than on this width: in a narrower frame it is the same slide, smaller. */
const leastSlide = 960

/** A figure in a frame, to explore as on the site. */
export function Drawing({ slide, width, ...shown }: Props) {
  if (!slide) return <FigureView {...shown} width={width} Panel={PanelPicture} density="page" />
  const by = Math.min(1, slide.width / leastSlide)
  const room = { width: slide.width / by, height: slide.height / by }
  return (
    <div style={{ ...room, scale: String(by), transformOrigin: '0 0' }}>
      <SlideFigure {...shown} {...room} Panel={PanelPicture} />
    </div>
  )
}
