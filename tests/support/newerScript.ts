import { parseSync, Visitor } from 'oxc-parser'
import { features } from 'web-features'

/** Whether what a key of MDN's data names is widely available, as the Web Platform's own list says; keys it leaves out are not judged. */
const widely = new Map(
  Object.values(features).flatMap((feature) =>
    feature.kind === 'feature'
      ? Object.entries(feature.status.by_compat_key ?? {}).map(
          ([key, { baseline }]) => [key, baseline === 'high'] as const,
        )
      : [],
  ),
)

const scriptKey = /^(?:api|javascript\.builtins)\.([^.]+)(?:\.([^.]+))?$/

/** Names that nothing widely available has: whatever they are asked of, it is something newer. */
function newerNames(part: 1 | 2): ReadonlySet<string> {
  const old = new Set<string>()
  const young = new Set<string>()
  for (const [key, isWide] of widely) {
    const found = scriptKey.exec(key)
    const name = part === 1 && found?.[2] !== undefined ? undefined : found?.[part]
    if (name !== undefined) (isWide ? old : young).add(name.replace(/_(?:static|event)$/, ''))
  }
  return new Set([...young].filter((name) => !old.has(name)))
}

const newerGlobals = newerNames(1)
const newerMembers = newerNames(2)

export type Script = { readonly path: string; readonly text: string }

/**
 * What scripts use beyond Baseline widely available, as `name` with the files that use it. A member of a global is judged
 * by both names (`Object.groupBy`), any other by its own, for there are no types here: a name that the scripts declare
 * themselves counts as theirs, which is this check's blind spot.
 */
export function newerScript(scripts: readonly Script[]): ReadonlyMap<string, readonly string[]> {
  const parsed = scripts.map(({ path, text }) => ({ path, program: parseSync(path, text).program }))
  const own = new Set<string>()
  const declare = (node: { readonly type: string; readonly name?: unknown } | null) => {
    if (node?.type === 'Identifier' && typeof node.name === 'string') own.add(node.name)
  }
  for (const { program } of parsed)
    new Visitor({
      ImportDeclaration: ({ specifiers }) => specifiers.forEach(({ local }) => declare(local)),
      VariableDeclarator: ({ id }) => declare(id),
      FunctionDeclaration: ({ id }) => declare(id),
      TSTypeAliasDeclaration: ({ id }) => declare(id),
      TSPropertySignature: ({ key }) => declare(key),
      PropertyDefinition: ({ key }) => declare(key),
      Property: ({ key }) => declare(key),
    }).visit(program)

  const found = new Map<string, Set<string>>()
  for (const { path, program } of parsed) {
    const imported = new Set<string>()
    const add = (name: string) => found.set(name, (found.get(name) ?? new Set()).add(path))
    new Visitor({
      ImportDeclaration: ({ specifiers }) => specifiers.forEach(({ local }) => imported.add(local.name)),
      Identifier: ({ name }) => void (newerGlobals.has(name) && !own.has(name) && add(name)),
      MemberExpression: ({ object, property, computed }) => {
        if (computed || property.type !== 'Identifier') return
        const on = object.type === 'Identifier' ? object.name : ''
        if (imported.has(on)) return
        const known = [
          widely.get(`javascript.builtins.${on}.${property.name}`),
          widely.get(`api.${on}.${property.name}_static`),
        ].find((isWide) => isWide !== undefined)
        if (known === false) add(`${on}.${property.name}`)
        else if (known === undefined && newerMembers.has(property.name) && !own.has(property.name))
          add(`.${property.name}`)
      },
      JSXOpeningElement: ({ name, attributes }) => {
        if (name.type !== 'JSXIdentifier') return
        for (const attribute of attributes) {
          if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') continue
          const html = attribute.name.name.toLowerCase()
          const keys = [`html.global_attributes.${html}`, `html.elements.${name.name}.${html}`]
          if (keys.some((key) => widely.get(key) === false)) add(`<${name.name} ${html}>`)
        }
        if (widely.get(`html.elements.${name.name}`) === false) add(`<${name.name}>`)
      },
    }).visit(program)
  }
  return new Map([...found].map(([name, paths]) => [name, [...paths]]))
}
