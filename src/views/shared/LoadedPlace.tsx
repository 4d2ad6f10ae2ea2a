import type { ReactNode } from 'react'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { problemText } from '../../state/problemText.ts'
import type { Loaded } from '../../state/useLoaded.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Notice } from '../../ui/Notice.tsx'

type Props<T> = { readonly state: Loaded<T>; readonly draw: (value: T) => ReactNode }

/** A place on a page for loaded data, whatever state the loading is in. */
export function LoadedPlace<T>({ state, draw }: Props<T>) {
  const f = useFormatter()
  switch (state.kind) {
    case 'loading':
      return <p role="status">{f.show(msg('state.loading'))}</p>
    case 'loaded':
      return draw(state.value)
    case 'newer': {
      const found = measured('count', state.found)
      const supported = measured('count', state.supported)
      return (
        <Notice kind="problem" title={f.show(msg('state.newer.title'))}>
          <p>{f.show(msg('state.newer', { found, supported }))}</p>
        </Notice>
      )
    }
    case 'failed':
      return (
        <Notice kind="problem" title={f.show(msg('state.failed.title'))}>
          <p>
            {f.show(problemText(state.problem))} {f.show(msg('problem.file', { file: { en: state.file } }))}
          </p>
          <Button onClick={state.retry}>{f.show(msg('action.retry'))}</Button>
        </Notice>
      )
  }
  return state satisfies never
}
