import * as v from 'valibot'
import { optionalLink, text } from './columns.ts'
import { mostIssues, type Issue, type Parsed } from './Issue.ts'
import { modelLinksName } from './modelLinksName.ts'
import { readVersion } from './readVersion.ts'

const schema = v.pipe(
  v.object({
    schemaVersion: v.number(),
    table: v.literal('models'),
    columns: v.object({ id: v.array(text), link: v.array(optionalLink) }),
  }),
  v.check(({ columns }) => columns.id.length === columns.link.length, 'has columns of different lengths'),
)

/** The address of each model's record, by the model's id; models without one are in no entry. */
export type ModelLinks = ReadonlyMap<string, string>

/** Parses `models.links.json`, the column of the models' table that its part `listed` leaves out. Never throws. */
export function parseModelLinks(wire: unknown): Parsed<ModelLinks> {
  if (typeof wire === 'object' && wire !== null && 'schemaVersion' in wire) {
    const version = readVersion(wire.schemaVersion, modelLinksName)
    if (version) return version
  }
  const result = v.safeParse(schema, wire)
  if (!result.success) {
    const issues = result.issues.slice(0, mostIssues).map((issue): Issue => {
      const path = v.getDotPath(issue)
      return { path: path === null ? modelLinksName : `${modelLinksName}.${path}`, message: issue.message }
    })
    return { kind: 'invalid', issues }
  }
  const { id, link } = result.output.columns
  return {
    kind: 'parsed',
    value: new Map(
      id.flatMap((model, index) => {
        const address = link[index]
        return address ? [[model, address] as const] : []
      }),
    ),
  }
}
