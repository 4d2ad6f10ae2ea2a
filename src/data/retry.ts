import { DataError } from './DataError.ts'

const mostRetries = 2
const longestWaitMs = 30_000

/** Whether asking again can help: a lost connection, a busy or broken server. Never a file that is wrong in itself. */
export function shouldRetry(failures: number, error: Error): boolean {
  if (failures >= mostRetries || !(error instanceof DataError)) return false
  const { problem } = error
  if (problem.kind === 'network') return !problem.offline
  // By then the package is read anew as well.
  if (problem.kind === 'other-content') return failures === 0
  return problem.kind === 'http' && (problem.status === 429 || problem.status >= 500)
}

/** One second, two, four; or what the server asked for, within reason. */
export function retryDelayMs(failures: number, error: Error): number {
  const backoff = 1000 * 2 ** failures
  const asked =
    error instanceof DataError && error.problem.kind === 'http' ? (error.problem.retryAfter ?? 0) : 0
  return Math.min(longestWaitMs, Math.max(backoff, asked * 1000))
}
