import type { IntakeIssue } from '../../domain/intake/mapSheet.ts'
import { noOwnTables, type OwnTableName, type OwnTables } from '../../domain/intake/OwnData.ts'
import type { SheetRefusal } from '../../domain/intake/Sheet.ts'
import { ownScript } from '../ownScript.ts'
import type { Intake, IntakeReply, IntakeRequest } from './intakeWorker.ts'
// oxlint-disable-next-line import/default -- the address is Vite's, not the file's
import workerAddress from './intakeWorker.ts?worker&url'

export type { Intake } from './intakeWorker.ts'

type Handlers = {
  readonly onProgress: (share: number) => void
  readonly onDone: (intake: Intake, tables: OwnTables, issues: readonly IntakeIssue[]) => void
  readonly onRefused: (refusal: SheetRefusal) => void
  readonly onCrashed: () => void
}

/** Reads a file in a worker of its own. The function returned ends it, done or not. */
export function runIntake(request: IntakeRequest, handlers: Handlers): () => void {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' })
  const rows = new Map<OwnTableName, OwnTables[OwnTableName][number][]>()
  const issues: IntakeIssue[] = []
  worker.onmessage = ({ data: reply }: MessageEvent<IntakeReply>) => {
    switch (reply.kind) {
      case 'progress':
        return handlers.onProgress(reply.share)
      case 'rows': {
        const list = rows.get(reply.table) ?? []
        for (const row of reply.rows) list.push(row)
        rows.set(reply.table, list)
        return
      }
      case 'issues':
        for (const issue of reply.issues) issues.push(issue)
        return
      case 'refused':
        worker.terminate()
        return handlers.onRefused(reply.refusal)
      case 'done':
        worker.terminate()
        // Each list holds the rows of its table, as the worker said.
        return handlers.onDone(reply.intake, { ...noOwnTables, ...Object.fromEntries(rows) }, issues)
    }
    reply satisfies never
  }
  worker.onerror = () => {
    worker.terminate()
    handlers.onCrashed()
  }
  worker.postMessage(request)
  return () => worker.terminate()
}
