import { isoOfDay } from '../time/day.ts'
import type { Manifest } from './manifest.ts'

type Page = {
  readonly name: string
  readonly description: string
  /** Address of the page that describes the data. */
  readonly url: string
  /** Address of the folder the files are in, with a slash at its end. */
  readonly files: string
}

/**
 * The dataset in the words of schema.org, as search engines for data read it. Every published file is a download;
 * `isBasedOn` names the works whose address is known, each with its licence where that has an address too.
 */
export function datasetMarkup(manifest: Manifest, page: Page): Readonly<Record<string, unknown>> {
  const works = manifest.sources.filter((source) => source.path !== null)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.name,
    description: page.description,
    url: page.url,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Crossover' },
    dateModified: isoOfDay(manifest.dataDate),
    distribution: manifest.resources.map((resource) => ({
      '@type': 'DataDownload',
      name: resource.name,
      contentUrl: new URL(resource.path, page.files).href,
      encodingFormat: resource.path.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentSize: `${resource.bytes} B`,
      sha256: resource.hash.replace('sha256:', ''),
    })),
    isBasedOn: works.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      url: source.path,
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.licenceUrl === null ? {} : { license: source.licenceUrl }),
    })),
  }
}
