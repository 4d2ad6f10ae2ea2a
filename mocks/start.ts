import { setupWorker } from 'msw/browser'
import { handlersOf } from './handlers.ts'
import { hubHandlers } from './hubHandlers.ts'
import { isScenario, scenarioNames } from './scenarios.ts'

/** What the address asks for, kept for this tab and taken out of the address, which is the app's. */
function asked(name: string): string | null {
  const url = new URL(location.href)
  const value = url.searchParams.get(name)
  if (value === null) return sessionStorage.getItem(`crossover.${name}`)
  sessionStorage.setItem(`crossover.${name}`, value)
  url.searchParams.delete(name)
  history.replaceState(history.state, '', url)
  return value
}

const wished = asked('scenario') ?? 'ok'
const scenario = isScenario(wished) ? wished : 'ok'
// Read by the messages themselves: see `scripts/mockWorkerPlugin.ts`.
asked('pseudo')

console.info(
  `Made-up data, scenario "${scenario}". Others: ?scenario=${scenarioNames.join(' | ')}. Words as no language has them: ?pseudo=1`,
)

/** Resolves when the mocked network is in place. */
export const started = setupWorker(...handlersOf(scenario), ...hubHandlers).start({
  onUnhandledRequest: 'bypass',
  quiet: true,
})
