import { namespaces } from '../ooxml/officeTypes.ts'
import { el, val, xmlDocument } from '../ooxml/xml.ts'
import type { Palette } from './slideColours.ts'

/** Faces that every Office has, for Latin and for Chinese. */
const latin = 'Arial'
const chinese = 'Microsoft YaHei'

/** The dashboard's colours and faces as an Office theme: what is added to a slide by hand matches the charts. */
export function themeXml(palette: Palette): string {
  const { tone } = palette
  const colours = [
    ['dk1', palette.ink],
    ['lt1', palette.surface],
    ['dk2', palette.ink2],
    ['lt2', palette.grid],
    ['accent1', tone.open],
    ['accent2', tone.closed],
    ['accent3', tone['category-1']],
    ['accent4', tone['category-2']],
    ['accent5', tone['category-3']],
    ['accent6', tone['category-4']],
    ['hlink', palette.accent],
    ['folHlink', palette.accent],
  ] as const
  const font = (name: string) =>
    el(
      name,
      {},
      el('a:latin', { typeface: latin }),
      el('a:ea', { typeface: chinese }),
      el('a:cs', { typeface: '' }),
      el('a:font', { script: 'Hans', typeface: chinese }),
    )
  const three = (list: string, each: string) => el(list, {}, each, each, each)
  const fill = el('a:solidFill', {}, val('a:schemeClr', 'phClr'))
  return xmlDocument(
    el(
      'a:theme',
      { 'xmlns:a': namespaces.a, name: 'Crossover' },
      el(
        'a:themeElements',
        {},
        el(
          'a:clrScheme',
          { name: 'Crossover' },
          ...colours.map(([name, colour]) => el(`a:${name}`, {}, val('a:srgbClr', colour))),
        ),
        el('a:fontScheme', { name: 'Crossover' }, font('a:majorFont'), font('a:minorFont')),
        el(
          'a:fmtScheme',
          { name: 'Crossover' },
          three('a:fillStyleLst', fill),
          three('a:lnStyleLst', el('a:ln', { w: 9525 }, fill)),
          three('a:effectStyleLst', el('a:effectStyle', {}, el('a:effectLst'))),
          three('a:bgFillStyleLst', fill),
        ),
      ),
    ),
  )
}
