import { setupWorker } from 'msw/browser'
import { handlersOf } from './handlers.ts'
import { isScenario, scenarioNames } from './scenarios.ts'

const key = 'crossover.scenario'
const asked = new URLSearchParams(location.search).get('scenario') ?? sessionStorage.getItem(key) ?? 'ok'
const scenario = isScenario(asked) ? asked : 'ok'
// The app puts its addresses right and drops what it does not know: the choice is kept for this tab.
sessionStorage.setItem(key, scenario)

const pseudo = new URLSearchParams(location.search).get('pseudo')
if (pseudo !== null) sessionStorage.setItem('crossover.pseudo', pseudo)

console.info(
  `Made-up data, scenario "${scenario}". Others: ?scenario=${scenarioNames.join(' | ')}. Words as no language has them: ?pseudo=1`,
)

/** Resolves when the mocked network is in place. */
export const started = setupWorker(...handlersOf(scenario)).start({
  onUnhandledRequest: 'bypass',
  quiet: true,
})
