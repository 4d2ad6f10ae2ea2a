import { steady } from './visible.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

/** A text as it stands between the double quotes of an attribute in HTML; what would turn its neighbours is left out. */
export const attributeText = (text: string): string =>
  steady(text).replaceAll(/[&"<>]/g, (sign) => entities[sign] ?? sign)
