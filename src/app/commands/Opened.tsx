import { useState } from 'react'
import { Palette } from './Palette.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'

export type Shown = 'palette' | 'sheet'

type Props = {
  readonly shown: Shown | null
  readonly onShow: (next: (before: Shown | null) => Shown | null) => void
  readonly isOn: boolean
  readonly setOn: (isOn: boolean) => void
}

/** What the keys of the site open, each from when it is first asked for. */
export function Opened({ shown, onShow, isOn, setOn }: Props) {
  // Once there they stay, closed: only so can a dialog lead the focus back when it closes.
  const [asked, setAsked] = useState<ReadonlySet<Shown>>(new Set())
  if (shown && !asked.has(shown)) setAsked(new Set([...asked, shown]))
  const toggle = (which: Shown) => (open: boolean) =>
    onShow((before) => (open ? which : before === which ? null : before))
  return (
    <>
      {asked.has('palette') ? (
        <Palette
          open={shown === 'palette'}
          onOpenChange={toggle('palette')}
          showShortcuts={() => onShow(() => 'sheet')}
        />
      ) : null}
      {asked.has('sheet') ? (
        <ShortcutSheet open={shown === 'sheet'} onOpenChange={toggle('sheet')} isOn={isOn} setOn={setOn} />
      ) : null}
    </>
  )
}
