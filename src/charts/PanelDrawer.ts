import type { ReactNode } from 'react'
import type { Sizes } from '../domain/layout/density.ts'
import type { PanelLayout } from '../domain/layout/FigureLayout.ts'

export type PanelProps = { readonly panel: PanelLayout; readonly sizes: Sizes }

/** Draws one panel: `PanelChart` through Recharts, `PanelPicture` without. A test holds their pixels together. */
export type PanelDrawer = (props: PanelProps) => ReactNode
