/** The font stacks of `src/ui/tokens.css`, for pictures: faces that systems have, none fetched. A test holds them together. */
export const fontFamilies = {
  sans: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, 'Noto Sans SC', 'Source Han Sans SC', sans-serif",
  serif:
    "'Iowan Old Style', Charter, 'Bitstream Charter', 'Sitka Text', 'Source Serif 4', Cambria, 'Noto Serif', Georgia, 'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif",
} as const
