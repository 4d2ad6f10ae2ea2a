import * as v from 'valibot'
import { mostIssues, type Issue } from '../dataset/Issue.ts'
import { withoutHidden } from '../text/visible.ts'
import { dayOfIso, type Day } from '../time/day.ts'

/** What is asked of the Hub's API for one model, by the names its documentation lists. */
export const hubExpand = [
  'downloads',
  'downloadsAllTime',
  'likes',
  'cardData',
  'tags',
  'safetensors',
  'gguf',
  'usedStorage',
  'gated',
  'disabled',
  'createdAt',
  'lastModified',
  'pipeline_tag',
] as const

/** Words of the Hub are shown, and what no one sees in them is not. */
const words = v.pipe(v.string(), v.transform(withoutHidden))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** The Hub leaves out what a repository has none of, and says null elsewhere. */
const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.nullish(schema, null)

const hubSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w.-]+(\/[\w.-]+)?$/, 'is not the id of a repository')),
  downloads: maybe(count),
  downloadsAllTime: maybe(count),
  likes: maybe(count),
  gated: v.optional(v.union([v.literal(false), v.picklist(['auto', 'manual'])]), false),
  disabled: v.optional(v.boolean(), false),
  createdAt: maybe(v.string()),
  lastModified: maybe(v.string()),
  pipeline_tag: maybe(words),
  tags: v.optional(v.array(words), []),
  usedStorage: maybe(count),
  safetensors: maybe(v.object({ total: maybe(count), parameters: maybe(v.record(words, count)) })),
  gguf: maybe(v.object({ total: maybe(count) })),
  cardData: maybe(
    v.object({
      license: maybe(v.union([words, v.array(words)])),
      license_name: maybe(words),
    }),
  ),
})

/** One model as the Hub tells of it at this moment. Null is what the Hub does not say. */
export type HubModel = {
  readonly id: string
  readonly downloads30d: number | null
  readonly downloadsAllTime: number | null
  readonly likes: number | null
  readonly licence: string | null
  readonly parameters: number | null
  /** Formats of numbers the weights are in, the most common first. */
  readonly precisions: readonly string[]
  readonly bytes: number | null
  /** Whether files are had only after asking: granted at once, or by hand. */
  readonly gate: 'none' | 'automatic' | 'manual'
  readonly isDisabled: boolean
  readonly created: Day | null
  readonly changed: Day | null
  readonly task: string | null
}

export type ParsedHubModel =
  | { readonly kind: 'parsed'; readonly value: HubModel }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }

/** Parses an answer of `GET /api/models/{id}`. Never throws; fields the Hub may add are passed over. */
export function parseHubModel(wire: unknown): ParsedHubModel {
  const result = v.safeParse(hubSchema, wire)
  if (!result.success)
    return {
      kind: 'invalid',
      issues: result.issues
        .slice(0, mostIssues)
        .map((issue) => ({ path: pathOf(v.getDotPath(issue)), message: issue.message })),
    }
  const said = result.output
  return {
    kind: 'parsed',
    value: {
      id: said.id,
      downloads30d: said.downloads,
      downloadsAllTime: said.downloadsAllTime,
      likes: said.likes,
      licence: licenceOf(said),
      parameters: said.safetensors?.total ?? said.gguf?.total ?? null,
      precisions: Object.entries(said.safetensors?.parameters ?? {})
        .toSorted(([, a], [, b]) => b - a)
        .map(([name]) => name),
      bytes: said.usedStorage,
      gate: said.gated === false ? 'none' : said.gated === 'auto' ? 'automatic' : 'manual',
      isDisabled: said.disabled,
      created: dayOfStamp(said.createdAt),
      changed: dayOfStamp(said.lastModified),
      task: said.pipeline_tag,
    },
  }
}

const pathOf = (within: string | null): string => (within === null ? 'model' : `model.${within}`)

/** A licence that is on no list is called `other`, and then may have a name of its own. */
function licenceOf({ cardData, tags }: v.InferOutput<typeof hubSchema>): string | null {
  const listed = cardData?.license ?? null
  const licence = Array.isArray(listed) ? listed.join(', ') : listed
  if (licence === 'other' && cardData?.license_name) return cardData.license_name
  return licence ?? tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length) ?? null
}

const dayOfStamp = (stamp: string | null): Day | null =>
  stamp === null ? null : dayOfIso(stamp.slice(0, 10))
