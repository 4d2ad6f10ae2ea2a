import { attributeText } from '../../../domain/text/attributeText.ts'

type Picture = {
  readonly page: string
  readonly light: string
  readonly dark: string
  readonly title: string
}

/** A picture for another page that follows the reader's theme and leads to the view. */
export const pictureMarkup = ({ page, light, dark, title }: Picture): string =>
  [
    `<a href="${attributeText(page)}"><picture>`,
    `  <source media="(prefers-color-scheme: dark)" srcset="${attributeText(dark)}">`,
    `  <img src="${attributeText(light)}" alt="${attributeText(title)}" width="960">`,
    `</picture></a>`,
  ].join('\n')
