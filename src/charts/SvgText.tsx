import type { PlacedText } from '../domain/layout/FigureLayout.ts'

type Props = {
  readonly text: PlacedText
  readonly className?: string | undefined
  readonly fill?: string | undefined
}

/** A placed block of lines as SVG text. */
export function SvgText({ text, className, fill }: Props) {
  return (
    <text
      className={className}
      fill={fill}
      fontSize={text.fontSize}
      fontWeight={text.weight}
      textAnchor={text.anchor}
      x={text.x}
      y={text.y}
    >
      {text.lines.map((line, i) => (
        <tspan key={line} x={text.x} y={text.y + i * text.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
