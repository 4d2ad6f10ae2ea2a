// oxlint-disable-next-line import/default -- the address is Vite's, not the file's
import workerAddress from './figureWorker.ts?worker&url'
import { ownScript } from './ownScript.ts'

/** Starts a worker that builds figures. Throws where a browser allows none. */
export const startFigureWorker = (): Worker => new Worker(ownScript(workerAddress), { type: 'module' })
