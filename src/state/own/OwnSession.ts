import { createContext } from 'react'
import type { OwnFault } from '../../data/own/fetchOwn.ts'
import type { KnownBenchmark, Mapping } from '../../domain/intake/fields.ts'
import type { IntakeIssue } from '../../domain/intake/mapSheet.ts'
import type { JoinMode, OwnData, OwnTables } from '../../domain/intake/OwnData.ts'
import type { SheetRefusal } from '../../domain/intake/Sheet.ts'
import type { Intake } from './runIntake.ts'

/** Why nothing came of a reader's file or address. */
export type OwnFailure =
  | OwnFault
  | SheetRefusal
  | { readonly why: 'broken-link' | 'crashed' | 'no-benchmarks' }

/** Where a reader's own data came from; what is packed in a link or pasted has no place of its own. */
export type OwnInput = { readonly blob: Blob; readonly name: string; readonly url: string | null }

/** What is being done with what the reader brought last. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'fetching'; readonly name: string }
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: OwnFailure }
  | {
      readonly kind: 'read'
      readonly input: OwnInput
      readonly intake: Intake
      readonly tables: OwnTables
      readonly issues: readonly IntakeIssue[]
      readonly benchmarks: readonly KnownBenchmark[]
      /** The columns have been given another meaning, and the rows are being read again. */
      readonly isStale: boolean
    }

/** Whether the link in the address bar brings the reader's data along. */
export type Travel = 'in-link' | 'by-address' | 'too-large'

/** A reader's own data from file to charts, and the ways to change them. */
export type OwnSession = {
  readonly reading: Reading
  /** What the charts show. */
  readonly own: OwnData | null
  readonly travel: Travel
  /** The part of an address, without `#`, that shows the same data elsewhere; null where there is none. */
  readonly fragment: string | null
  /** The address of the page brings data along that are not in use (yet). */
  readonly isAwaited: boolean
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
  readonly readFile: (blob: Blob, name: string) => void
  readonly readAddress: (url: string) => void
  readonly remap: (mapping: Mapping) => void
  /** Ends what is running. */
  readonly cancel: () => void
  readonly apply: (mode: JoinMode) => void
  readonly remove: () => void
}

/** The session of the page; null where a page has none. */
export const OwnSessionContext = createContext<OwnSession | null>(null)
