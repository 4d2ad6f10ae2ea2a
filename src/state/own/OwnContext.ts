import { createContext } from 'react'
import type { Source } from '../../domain/dataset/manifest.ts'
import type { OwnData } from '../../domain/intake/OwnData.ts'

/** A reader's own data as charts take them: the rows, and the source they are named by in the language of the page. */
export type OwnView = { readonly data: OwnData; readonly source: Source }

/** The own data that every chart of the page shows; null where there are none. */
export const OwnContext = createContext<OwnView | null>(null)
