import { figureBuilder, type BuildHandlers, type BuildRequest } from './figureBuilder.ts'
import { startFigureWorker } from './startFigureWorker.ts'

/** Starts a slow figure in a worker of its own. The function returned ends it, done or not. */
export function buildInWorker(
  request: Omit<BuildRequest, 'isFull'>,
  { onProgress, onDone, onFailed }: Required<BuildHandlers>,
): () => void {
  const builder = figureBuilder(startFigureWorker)
  const ended =
    <A extends readonly unknown[]>(tell: (...args: A) => void) =>
    (...args: A) => {
      builder.end()
      tell(...args)
    }
  builder.build(
    { ...request, isFull: true },
    { onProgress, onDone: ended(onDone), onFailed: ended(onFailed) },
  )
  return builder.end
}
