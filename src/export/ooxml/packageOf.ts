import { strToU8, zipSync, type Zippable } from 'fflate'
import { el, xmlDocument } from './xml.ts'

/** A file in an Office package. */
export type Part = {
  /** From the root of the package, without a slash at its start. */
  readonly path: string
  /** Its media type, where the extension does not say it. */
  readonly type?: string | undefined
  readonly content: string | Uint8Array
  readonly relations?: readonly Relation[] | undefined
}

export type Relation = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external?: boolean | undefined
}

const ns = 'http://schemas.openxmlformats.org/package/2006'
const byExtension: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Zips the parts of an Office document with its content types and relations. The same parts give the same bytes. */
export function packageOf(parts: readonly Part[], rootRelations: readonly Relation[]): Uint8Array {
  const files: Zippable = {}
  // Zip holds local times without a zone: made from local parts, the same bytes come out everywhere.
  const epoch = new Date(1980, 0, 1)
  const add = (path: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    // What is compressed already only grows.
    files[path] = [bytes, { level: /\.(png|xlsx)$/.test(path) ? 0 : 6, mtime: epoch }]
  }
  add('[Content_Types].xml', contentTypes(parts))
  add('_rels/.rels', relationsXml(rootRelations))
  for (const part of parts) {
    add(part.path, part.content)
    if (part.relations && part.relations.length > 0)
      add(relationsPath(part.path), relationsXml(part.relations))
  }
  return zipSync(files, { mtime: epoch })
}

function contentTypes(parts: readonly Part[]): string {
  const extensions = new Set(['rels', 'xml', ...parts.map((part) => extensionOf(part.path))])
  return xmlDocument(
    el(
      'Types',
      { xmlns: `${ns}/content-types` },
      ...[...extensions].flatMap((extension) => {
        const type = byExtension[extension]
        return type === undefined ? [] : [el('Default', { Extension: extension, ContentType: type })]
      }),
      ...parts.flatMap(({ path, type }) =>
        type === undefined ? [] : [el('Override', { PartName: `/${path}`, ContentType: type })],
      ),
    ),
  )
}

function relationsXml(relations: readonly Relation[]): string {
  return xmlDocument(
    el(
      'Relationships',
      { xmlns: `${ns}/relationships` },
      ...relations.map(({ id, type, target, external }) =>
        el('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: external ? 'External' : undefined,
        }),
      ),
    ),
  )
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
}

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
