/** Why a row cannot be taken apart into cells. The words for each are a message `intake.why.<fault>`. */
export type RowFault = 'quotes' | 'too-many-cells' | 'too-few-cells' | 'cell-too-long' | 'not-an-object'

/** One row of a reader's file, with the line it begins on. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

/** A reader's file as a grid of text. Every row has as many cells as there are headers. */
export type Sheet = {
  readonly headers: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly faults: readonly { readonly line: number; readonly why: RowFault; readonly value: string }[]
  /** What parts the cells of a line; null where the file is JSON. */
  readonly delimiter: string | null
}

/** Why nothing of a file can be read. The words for each are a message `intake.refused.<why>`. */
export type SheetRefusal =
  | {
      readonly why:
        | 'empty'
        | 'no-rows'
        | 'binary'
        | 'not-a-table'
        | 'repeated-header'
        | 'too-many-rows'
        | 'too-many-columns'
        | 'too-large-grid'
    }
  | { readonly why: 'broken-json'; readonly line: number | null }

export type SheetRead =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'refused'; readonly refusal: SheetRefusal }
