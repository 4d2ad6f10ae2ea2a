import { msg } from '../i18n/msg.ts'
import { Button } from './Button.tsx'
import { useFormatter } from './FormatterContext.ts'
import { isChunkError } from './isChunkError.ts'
import { Notice } from './Notice.tsx'

type Props = { readonly error: Error; readonly reset: () => void }

/** What stands in the place of a part that failed: why, and the way on. */
export function Crash({ error, reset }: Props) {
  const f = useFormatter()
  const chunk = isChunkError(error)
  return (
    <Notice kind="problem" title={f.show(chunk ? msg('state.chunk.title') : msg('state.crashed.title'))}>
      <p>{f.show(chunk ? msg('state.chunk') : msg('state.crashed'))}</p>
      {/* A browser remembers a failed import: only loading the page again asks for it anew. */}
      {chunk ? (
        <Button onClick={() => location.reload()}>{f.show(msg('action.reload'))}</Button>
      ) : (
        <Button onClick={reset}>{f.show(msg('action.retry'))}</Button>
      )}
    </Notice>
  )
}
