import { manifestPath } from '../data/files.ts'

const folder = manifestPath.slice(0, manifestPath.lastIndexOf('/') + 1)

/** The address of a published file, by its path in the data package; of the folder for the empty path. */
export const hrefOfFile = (path: string): string => `${import.meta.env.BASE_URL}${folder}${path}`
