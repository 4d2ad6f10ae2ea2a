import { createContext } from 'react'

/** Finds the address of a model's record, which may have to be fetched; null where there is none to be had. */
export type FindLink = (model: string) => Promise<string | null>

export const LinkContext = createContext<FindLink | null>(null)
