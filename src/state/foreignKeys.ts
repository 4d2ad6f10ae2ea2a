/** Parameters other sites append to links, and the address of a reader's data, which moves to the fragment; they are dropped without a word. */
const foreign = /^(data|utm_.+|fbclid|gclid|ref|share_.+)$/

export const isForeign = (key: string): boolean => foreign.test(key)
