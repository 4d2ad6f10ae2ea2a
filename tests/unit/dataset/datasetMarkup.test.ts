import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetMarkup } from '../../../src/domain/dataset/datasetMarkup.ts'
import { parseManifest } from '../../../src/domain/dataset/manifest.ts'

const wire: unknown = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'))
const parsed = parseManifest(wire)
if (parsed.kind !== 'parsed') throw new Error('The published data package does not parse.')
const manifest = parsed.value
const markup = datasetMarkup(manifest, {
  name: 'Name',
  description: 'Description',
  url: 'https://example.org/site/data/',
  files: 'https://example.org/site/data/',
})

test('every published file is a download with its absolute address, its size and its checksum', () => {
  expect(markup['distribution']).toHaveLength(manifest.resources.length)
  const [first] = manifest.resources
  expect(markup['distribution']).toContainEqual({
    '@type': 'DataDownload',
    name: first?.name,
    contentUrl: `https://example.org/site/data/${first?.path}`,
    encodingFormat: 'application/json',
    contentSize: `${first?.bytes} B`,
    sha256: first?.hash.slice('sha256:'.length),
  })
})

test('csv files are said to be csv', () => {
  expect(JSON.stringify(markup)).toContain('models.csv","encodingFormat":"text/csv"')
})

test('a licence without an address is not made up', () => {
  const without = manifest.sources.find((source) => source.licenceUrl === null && source.path !== null)
  expect(markup['isBasedOn']).toContainEqual({
    '@type': 'CreativeWork',
    name: without?.title,
    url: without?.path,
    publisher: { '@type': 'Organization', name: without?.publisher },
  })
})
