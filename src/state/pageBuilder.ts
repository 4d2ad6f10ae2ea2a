import { setTableReader } from '../data/tableReader.ts'
import { figureBuilder } from './figureBuilder.ts'
import { setReadyBuilder } from './readyBuilder.ts'
import { startFigureWorker } from './startFigureWorker.ts'

/** The page's own: it lives as long as the page, so that data are sent to it once. */
export const pageBuilder = figureBuilder(startFigureWorker, (isReady) => {
  setReadyBuilder(isReady ? pageBuilder : null)
  setTableReader(isReady ? pageBuilder.read : null)
})
