/** Where a command stands in the palette; groups without a match are not shown. */
export type CommandGroup = 'charts' | 'views' | 'models' | 'labs' | 'pages' | 'settings'

/** Something the palette finds: a place to go to or a thing to do. */
export type Command = {
  readonly id: string
  readonly group: CommandGroup
  readonly label: string
  readonly detail: string
  /** What it is called in any language: it is found by all of them. */
  readonly names: readonly string[]
  readonly act: CommandAct
}

export type CommandAct =
  | { readonly kind: 'go'; readonly href: string }
  | { readonly kind: 'do'; readonly run: () => void }
