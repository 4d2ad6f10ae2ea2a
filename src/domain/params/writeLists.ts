import { writeParams, type Shape, type Values } from './grammar.ts'

/** The canonical query of a page whose address holds lists: its commas stay as they are, so that people can read it. */
export const writeLists = <S extends Shape>(shape: S, values: Values<S>): string =>
  writeParams(shape, values).replaceAll('%2C', ',')
