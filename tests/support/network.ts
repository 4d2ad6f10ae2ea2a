import { setupWorker } from 'msw/browser'
import { handlersOf } from '../../mocks/handlers.ts'
import type { ScenarioName } from '../../mocks/scenarios.ts'

/** The mocked network of component tests: the small made-up dataset, unless a test asks for another scenario. */
export const worker = setupWorker(...handlersOf('ok'))

/** Makes the data room answer by a scenario until the end of the test. */
export const useScenario = (name: ScenarioName): void => worker.use(...handlersOf(name))
