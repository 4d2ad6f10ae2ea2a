import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Built, BuiltData } from '../merge/buildDataset.ts'
import { filesOf, tableFilesOf, type PublishedFile } from '../publish/filesOf.ts'
import { publish } from '../publish/publish.ts'
import { BrokenFile } from '../read/BrokenFile.ts'
import { editionFiles } from './editionFiles.ts'
import { planEdition, type EditionPlan } from './planEdition.ts'
import type { Published } from './readPublished.ts'

/**
 * Publishes a dataset: the current files, the changelog, and, where the tables are new, a folder of their own that no
 * later run touches. Raises `BrokenFile` before anything is written.
 */
export function publishEdition(
  built: BuiltData & Partial<Pick<Built, 'report'>>,
  published: Published | null,
  to: string,
  today: string,
  beside: readonly PublishedFile[] = [],
): EditionPlan {
  const tables = tableFilesOf(built)
  const plan = planEdition(built, tables, published, today)
  if (plan.isNew && existsSync(join(to, plan.edition)))
    throw new BrokenFile(plan.edition, 'is kept already, but the changelog does not list it')
  const current = filesOf(built, plan.edition, tables)
  const changelog = { path: 'changes.json', text: `${JSON.stringify(plan.changelog, null, 1)}\n` }
  const kept = plan.isNew ? editionFiles(plan, built, tables) : []
  // The manifest is last in the list: whoever reads a new one finds everything it names.
  publish([...kept, ...beside, changelog, ...current], to)
  return plan
}
