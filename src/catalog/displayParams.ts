import { mostNotes, mostPins, noDisplay, type Display } from '../domain/display/Display.ts'
import {
  readIds,
  readNotes,
  readPins,
  readZoom,
  writeIds,
  writeNotes,
  writePins,
  writeZoom,
} from '../domain/display/displayText.ts'
import type { Text } from '../domain/figure/text.ts'
import type { Values } from '../domain/params/grammar.ts'
import { choice, flag, type DisplayKind, type Param } from '../domain/params/Param.ts'
import { msg } from '../i18n/msg.ts'

function part<T>(spec: {
  readonly label: Text
  readonly fallback: T
  readonly none: Text
  readonly read: (raw: string) => T | undefined
  readonly write: (value: T) => string
}): Param<T, DisplayKind> {
  const { none, ...param } = spec
  return { ...param, control: { kind: 'display', none } }
}

const withoutControl = <T>(param: Param<T>, none: Text): Param<T, DisplayKind> => ({
  ...param,
  control: { kind: 'display', none },
})

/** What a reader sets on any chart. Last in an address, since it changes what is in sight and not what is computed. */
export const displayParams = {
  zoom: part({
    label: msg('display.zoom'),
    fallback: noDisplay.zoom,
    none: msg('display.zoom.none'),
    read: readZoom,
    write: writeZoom,
  }),
  hide: part({
    label: msg('display.hide'),
    fallback: noDisplay.hide,
    none: msg('display.hide.none'),
    read: readIds,
    write: writeIds,
  }),
  pin: part({
    label: msg('display.pins'),
    fallback: noDisplay.pins,
    none: msg('display.pins.none'),
    read: (raw) => readPins(raw, mostPins),
    write: writePins,
  }),
  note: part({
    label: msg('display.notes'),
    fallback: noDisplay.notes,
    none: msg('display.notes.none'),
    read: (raw) => readNotes(raw, mostNotes),
    write: writeNotes,
  }),
  yscale: withoutControl(
    choice({
      label: msg('param.scale'),
      options: {
        auto: msg('display.scale.auto'),
        linear: msg('scale.linear'),
        log: msg('scale.log'),
      },
      fallback: noDisplay.scale,
    }),
    msg('display.scale.auto'),
  ),
  relative: withoutControl(
    flag({ label: msg('display.relative'), fallback: noDisplay.relative }),
    msg('view.off'),
  ),
} as const

export type DisplayShape = typeof displayParams
export type DisplayKey = keyof DisplayShape

export const displayOf = (values: Values<DisplayShape>): Display => ({
  zoom: values.zoom,
  hide: values.hide,
  pins: values.pin,
  notes: values.note,
  scale: values.yscale,
  relative: values.relative,
})

/** A display as it stands in an address, part by part. */
export function rawDisplay(display: Display): Readonly<Record<DisplayKey, string>> {
  return {
    zoom: displayParams.zoom.write(display.zoom),
    hide: displayParams.hide.write(display.hide),
    pin: displayParams.pin.write(display.pins),
    note: displayParams.note.write(display.notes),
    yscale: displayParams.yscale.write(display.scale),
    relative: displayParams.relative.write(display.relative),
  }
}
