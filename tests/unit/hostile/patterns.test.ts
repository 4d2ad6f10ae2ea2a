import { expect, it } from 'vitest'
import { crossover } from '../../../src/catalog/crossover.ts'
import { judgeAddress } from '../../../src/data/own/judgeAddress.ts'
import { readNotes, readPins } from '../../../src/domain/display/displayText.ts'
import { familyOfRepo } from '../../../src/domain/hub/familyOfRepo.ts'
import { listedModel } from '../../../src/domain/hub/listedModel.ts'
import { readRepoId } from '../../../src/domain/hub/readRepoId.ts'
import { cleanText } from '../../../src/domain/intake/cleanText.ts'
import { readDate } from '../../../src/domain/intake/readDate.ts'
import { readLink } from '../../../src/domain/intake/readLink.ts'
import { decimalMark, readNumber, unitOfHeader } from '../../../src/domain/intake/readNumber.ts'
import { readOpenness } from '../../../src/domain/intake/readOpenness.ts'
import { readSheet } from '../../../src/domain/intake/readSheet.ts'
import { wrapText } from '../../../src/domain/layout/wrapText.ts'
import { licenceClassOf } from '../../../src/domain/series/licenceClass.ts'
import { withoutHidden } from '../../../src/domain/text/visible.ts'
import { guarded } from '../../../src/export/csvOfCells.ts'
import { readOrigin } from '../../../src/export/origin/readOrigin.ts'
import { escaped } from '../../../src/export/svg/element.ts'
import { spaceHan } from '../../../src/i18n/spaceHan.ts'
import { viewOfUrl } from '../../../src/state/viewOfUrl.ts'
import { finish } from '../../support/finish.ts'

/*
 * What reads text of others takes twice as long for twice as much of it. Eight times the text may take up to 30 times as
 * long here, for machines are busy; a pattern that tries every start with every end takes 64 times as long.
 */
const bytes = (text: string) => new TextEncoder().encode(text)
const model = (link: string) => ({ link, name: 'a' })
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a query': (text) => crossover.view(`org=${text}&note=${text}&q=${text}`),
  notes: (text) => readNotes(`2024-01-01 ${text}`, 12),
  pins: (text) => readPins(text, 8),
  'a number': (text) => readNumber(text, null),
  'a date': (text) => readDate(text, null),
  'a link': readLink,
  openness: readOpenness,
  'a column of numbers': (text) => decimalMark([text], ','),
  'a header': (text) => unitOfHeader(text.slice(0, 80)),
  'a cell': cleanText,
  'a file': (text) => finish(readSheet(text)),
  'a dropped page': (text) => readOrigin(bytes(`<!doctype html><head>${text}</head>`)),
  'a dropped drawing': (text) => readOrigin(bytes(`<svg>${text}`)),
  'a dropped answer': (text) => readOrigin(bytes(`{"view":"${text}`)),
  'a family': (text) => familyOfRepo('a/b', [text]),
  'a repository': readRepoId,
  'the link of a model': (text) => listedModel('a/b', [model(text) as never]),
  'a licence': licenceClassOf,
  'words on a drawing': (text) => wrapText(text, 200, (part) => part.length * 6),
  'Chinese with other words': spaceHan,
  'a view': (text) => viewOfUrl(`https://example.org/${text}`),
  'an address': (text) => judgeAddress(`https://${text}`, 'https://example.org'),
  'a name': withoutHidden,
  'a cell of a spreadsheet': guarded,
  'text of a drawing': escaped,
}
const units = [
  ' ',
  '\u200b ',
  '(',
  '/',
  '?#',
  '1',
  '1,',
  '1.',
  '"',
  '""',
  '!',
  '\\',
  ',',
  '_',
  '*',
  'a ',
  'a',
  '中',
  '0',
  '-',
  '=',
  '&lt',
  '<metadata>',
  '<meta name="crossover.',
  'name="a"><vt:lpwstr>',
  'charts/',
  'research',
  '万',
  '\n',
  '\t',
  '\r\n',
  '{"',
  '[',
] as const

it.each(Object.entries(readers))('%s is read in time that grows with its length', (_, read) => {
  const timeOf = (text: string): number => {
    const began = performance.now()
    read(text)
    // A millisecond is beneath what busy machines can tell.
    return Math.max(1, performance.now() - began)
  }
  const slow = units.filter((unit) => {
    const short = unit.repeat(Math.ceil(4_000 / unit.length))
    const isSlow = () => timeOf(`${short.repeat(8)}x`) > 30 * timeOf(`${short}x`)
    // Once is a pause of the machine.
    return isSlow() && isSlow() && isSlow() && isSlow()
  })
  expect(slow).toEqual([])
})
