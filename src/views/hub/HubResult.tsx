import { localeTags } from '../../i18n/locales.ts'
import { msg } from '../../i18n/msg.ts'
import { useHubModel, type HubState } from '../../state/hub/useHubModel.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Notice } from '../../ui/Notice.tsx'
import { HubFacts } from './HubFacts.tsx'
import { hubProblemText } from './hubProblemText.ts'
import { HubSeries } from './HubSeries.tsx'
import styles from './hub.module.css'

/** What the Hub says of one repository: asked, on its way, known, known from earlier, or not to be had. */
export function HubResult({ id }: { readonly id: string }) {
  const f = useFormatter()
  const state = useHubModel(id)
  const { answer, problem, asking } = state
  return (
    <section className={styles['result']} aria-labelledby="hub-id" aria-busy={asking !== 'no'}>
      <h2 className={styles['id']} id="hub-id" translate="no">
        {answer?.model.id ?? id}
      </h2>
      <Status state={state} />
      {problem ? (
        <Notice kind="problem" title={f.show(msg('hub.failed'))}>
          <p>{f.show(hubProblemText(problem))}</p>
          {answer ? <p>{f.show(msg('hub.lastGood'))}</p> : null}
          <Button onClick={state.ask}>{f.show(msg('action.retry'))}</Button>
        </Notice>
      ) : null}
      {answer ? (
        <>
          {answer.movedTo === null ? null : (
            <Notice kind="hint">
              <p>{f.show(msg('hub.moved', { from: { en: id }, to: { en: answer.movedTo } }))}</p>
            </Notice>
          )}
          <HubFacts model={answer.model} />
          <HubSeries model={answer.model} />
        </>
      ) : null}
    </section>
  )
}

/** When the answer is from, and what can be done about it. */
function Status({ state }: { readonly state: HubState }) {
  const f = useFormatter()
  const { answer, asking } = state
  if (asking !== 'no')
    return (
      <div className={styles['row']}>
        <progress className={styles['progress']} aria-label={f.show(msg('hub.asking'))} />
        <span role="status">{f.show(asking === 'waits' ? msg('hub.waiting') : msg('hub.asking'))}</span>
        <Button onClick={state.cancel}>{f.show(msg('hub.cancel'))}</Button>
      </div>
    )
  if (!answer)
    return state.problem ? null : (
      <div className={styles['row']}>
        <span role="status">{f.show(msg('hub.cancelled'))}</span>
        <Button onClick={state.ask}>{f.show(msg('hub.again'))}</Button>
      </div>
    )
  const time = new Date(answer.at).toLocaleTimeString(localeTags[f.locale], {
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <div className={styles['row']}>
      <span role="status">
        {f.show(
          state.isStale ? msg('hub.at.stale', { time: { en: time } }) : msg('hub.at', { time: { en: time } }),
        )}
      </span>
      <Button onClick={state.ask}>{f.show(msg('hub.again'))}</Button>
    </div>
  )
}
