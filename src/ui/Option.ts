/** Something to choose: its value in an address and its words. */
export type Option = { readonly value: string; readonly label: string }
