import { attributeText } from '../../../domain/text/attributeText.ts'

type Frame = {
  readonly src: string
  readonly title: string
  readonly height: number
  readonly script: string
  readonly integrity: string
}

/** A frame for another page, with the script that gives it the height of its chart. */
export const frameCode = ({ src, title, height, script, integrity }: Frame): string =>
  [
    `<iframe src="${attributeText(src)}" title="${attributeText(title)}" loading="lazy"`,
    `  style="width:0;min-width:100%;border:0" height="${height}" allow="clipboard-write; fullscreen"></iframe>`,
    `<script async src="${attributeText(script)}"`,
    `  integrity="${attributeText(integrity)}" crossorigin="anonymous"></script>`,
  ].join('\n')
