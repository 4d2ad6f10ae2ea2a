import { pinLetter } from '../display/comparePins.ts'
import type { Panel } from '../figure/Figure.ts'
import type { TickContext } from './axisTicks.ts'
import { cutHere } from './clipRuns.ts'
import type { MarkLayout } from './FigureLayout.ts'
import type { PinLayout } from './PinLayout.ts'
import { aroundMark, type LabelRequest } from './placeLabels.ts'
import { wrapText } from './wrapText.ts'

type Place = Omit<PinLayout, 'pin' | 'series' | 'datum'> & { readonly datum: number }

/** Marks that the reader holds on to, and their labels, which go before all others. */
export function pinsOf(
  panel: Panel,
  marks: readonly MarkLayout[],
  { sizes, words, measure }: TickContext,
): { readonly pins: readonly PinLayout[]; readonly requests: readonly LabelRequest[] } {
  const pinned = marks.flatMap((mark) => {
    const series = panel.series[mark.index]
    if (!series || series.mark === 'fit') return []
    return placesOf(mark).flatMap(({ datum: index, ...place }) => {
      const datum = series.data[index]
      return datum?.pin === undefined ? [] : [{ mark, place, datum, pin: datum.pin }]
    })
  })
  const widthOf = (line: string) => measure(line, sizes.label, 600)
  return {
    pins: pinned.map(({ mark, place, datum, pin }) => ({
      ...place,
      pin,
      series: mark.series,
      datum: datum.id,
    })),
    requests: pinned
      .toSorted((a, b) => a.pin - b.pin)
      .map(({ mark, place, datum, pin }) => ({
        id: `datum:${mark.series}:${datum.id}`,
        kind: 'datum',
        series: mark.series,
        tone: mark.tone,
        faded: false,
        spec: {
          lines: wrapText(`${pinLetter(pin)} ${words.show(datum.name)}`, sizes.label * 13, widthOf).slice(
            0,
            2,
          ),
          fontSize: sizes.label,
          weight: 600,
          leading: sizes.leading * 0.92,
        },
        mark: { x: place.x, y: place.y },
        radius: place.radius + 3,
        prefer: aroundMark,
      })),
  }
}

function placesOf(mark: MarkLayout): readonly Place[] {
  switch (mark.kind) {
    case 'fit':
    case 'cloud':
      return []
    case 'points':
    case 'line':
    case 'steps':
      return mark.points.map(({ datum, px, py, record }) => ({
        datum,
        x: px,
        y: py,
        radius: mark.radius * (record ? 1.15 : 1),
        box: null,
      }))
    case 'intervals':
      return mark.bars.map(({ datum, px, pxEnd, py }) => {
        const half = mark.thickness / 2
        const box = { x: px, y: py - half, width: pxEnd - px, height: mark.thickness }
        return { datum, x: (px + pxEnd) / 2, y: py, radius: half, box }
      })
    case 'bars':
      return mark.columns.map(({ datum, box }) => ({
        datum,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        radius: 4,
        box,
      }))
    case 'stack':
      return mark.runs
        .flat()
        .flatMap(({ datum, px, pyLo, pyHi }) =>
          datum === cutHere ? [] : [{ datum, x: px, y: (pyLo + pyHi) / 2, radius: 4, box: null }],
        )
  }
  mark satisfies never
}
