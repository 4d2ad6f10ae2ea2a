/** One observation: x as a rule in days since 1970-01-01, y in the units of the quantity shown. */
export type XY = { readonly x: number; readonly y: number }
