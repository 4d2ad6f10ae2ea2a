import { useLocationProperty } from 'wouter/use-browser-location'

/** The fragment of the address with its `#`, or nothing. */
export const useHash = (): string => useLocationProperty(() => location.hash)
