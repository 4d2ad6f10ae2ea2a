import { strFromU8, unzipSync } from 'fflate'
import { parseXml, type XmlElement } from './xmlTree.ts'

export type OfficePackage = {
  readonly names: readonly string[]
  readonly xml: (path: string) => XmlElement
  readonly bytes: (path: string) => Uint8Array
  /** Relations of a part by their id: the path inside the package, or null for an address outside. */
  readonly relations: (
    path: string,
  ) => ReadonlyMap<string, { readonly type: string; readonly path: string | null }>
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** Opens an Office file. */
export function openPackage(file: Uint8Array): OfficePackage {
  const files = unzipSync(file)
  const bytes = (path: string): Uint8Array => {
    const found = files[path]
    if (!found) throw new Error(`no ${path}`)
    return found
  }
  const xml = (path: string) => parseXml(strFromU8(bytes(path)))
  const relations = (path: string) => {
    const folder = folderOf(path)
    const rels = `${folder}_rels/${path.slice(folder.length)}.rels`
    if (!files[rels]) return new Map()
    return new Map(
      xml(rels).children.map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes
        const inside = new URL(Target, `file:///${folder}`).pathname.slice(1)
        return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: TargetMode ? null : inside }]
      }),
    )
  }
  return { names: Object.keys(files), xml, bytes, relations }
}

/** What makes Office offer to repair a file: parts without type, dangling or unused relations, ids that lead nowhere. */
export function packageFaults(file: OfficePackage): readonly string[] {
  const faults: string[] = []
  const types = file.xml('[Content_Types].xml').children
  const overrides = types
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => attributes['PartName'])
  const extensions = types
    .filter(({ name }) => name === 'Default')
    .map(({ attributes }) => attributes['Extension'])
  if (new Set(overrides).size !== overrides.length) faults.push('a part has two types')
  for (const name of overrides)
    if (!file.names.includes(name?.slice(1) ?? '')) faults.push(`type of ${name}, which is not there`)
  const reached = new Set<string>()
  const follow = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    const relations = file.relations(path)
    for (const { path: target } of relations.values()) {
      if (target === null) continue
      if (file.names.includes(target)) follow(target)
      else faults.push(`${path} relates to ${target}, which is not there`)
    }
    if (path === '' || !path.endsWith('.xml')) return
    const used = idsIn(file.xml(path))
    for (const id of used) if (!relations.has(id)) faults.push(`${path} uses ${id}, which is no relation`)
    const needsNoId =
      /(theme|slideMaster|slideLayout|notesMaster|notesSlide|slide|styles|sharedStrings|presProps|viewProps|tableStyles)$/
    for (const [id, { type }] of relations)
      if (!used.has(id) && !needsNoId.test(type)) faults.push(`${path} does not use ${id}`)
  }
  follow('')
  for (const name of file.names) {
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue
    if (!reached.has(name)) faults.push(`nothing leads to ${name}`)
    const extension = name.slice(name.lastIndexOf('.') + 1)
    if (!overrides.includes(`/${name}`) && (extension === 'xml' || !extensions.includes(extension)))
      faults.push(`${name} has no type`)
  }
  return faults
}

function idsIn(element: XmlElement): ReadonlySet<string> {
  const own = Object.entries(element.attributes).flatMap(([name, value]) =>
    name.startsWith('r:') ? [value] : [],
  )
  return new Set([...own, ...element.children.flatMap((child) => [...idsIn(child)])])
}
