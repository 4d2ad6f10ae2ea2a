import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'

const flag = v.optional(v.boolean(), false)
const schema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      license: v.optional(v.string(), ''),
      dev: flag,
      optional: flag,
      devOptional: flag,
      hasInstallScript: flag,
    }),
  ),
})

export type LockedPackage = v.InferOutput<typeof schema>['packages'][string] & {
  readonly name: string
  /** Its folder, from the root of the project. */
  readonly folder: string
}

/** Every package of the lock file, the project itself excepted. */
export function lockedPackages(): readonly LockedPackage[] {
  const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8')
  return Object.entries(v.parse(schema, JSON.parse(text)).packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({ ...entry, folder, name: folder.replace(/^.*node_modules\//, '') }))
}

/** The packages that code of the site may come from. Types and compilers, which some name as peers, leave nothing in it. */
export const shippedPackages = (): readonly LockedPackage[] =>
  lockedPackages().filter(
    ({ name, dev, optional, devOptional }) =>
      !dev && !optional && !devOptional && !/^@types\/|^(@typescript\/)?typescript/.test(name),
  )
