import { measured } from '../../domain/figure/text.ts'
import type { HubModel } from '../../domain/hub/hubModel.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './hub.module.css'

/** The Hub's figures of a model, the counts large. What the Hub does not say is said not to be. */
export function HubFacts({ model }: { readonly model: HubModel }) {
  const f = useFormatter()
  const unsaid = f.show(msg('hub.unsaid'))
  const counts = [
    [msg('hub.downloads30d'), model.downloads30d],
    [msg('hub.downloadsAllTime'), model.downloadsAllTime],
    [msg('hub.likes'), model.likes],
  ] as const
  const { parameters, bytes, precisions, created, changed } = model
  const facts = [
    [msg('hub.licence'), model.licence],
    [
      msg('hub.parameters'),
      parameters === null
        ? null
        : [
            f.number('parameters', parameters, 'full'),
            ...(precisions.length > 0 ? [precisions.join(', ')] : []),
          ].join(' · '),
    ],
    [
      msg('hub.storage'),
      bytes === null
        ? null
        : f.show(msg('hub.gigabytes', { n: measured('count', Math.max(1, Math.round(bytes / 1e9))) })),
    ],
    [msg('hub.task'), model.task],
    [msg('hub.created'), created === null ? null : f.number('day', created, 'full')],
    [msg('hub.changed'), changed === null ? null : f.number('day', changed, 'full')],
  ] as const
  return (
    <>
      {model.isDisabled ? (
        <Notice kind="hint">
          <p>{f.show(msg('hub.disabled'))}</p>
        </Notice>
      ) : model.gate === 'none' ? null : (
        <Notice kind="hint">
          <p>{f.show(model.gate === 'automatic' ? msg('hub.gated.automatic') : msg('hub.gated.manual'))}</p>
        </Notice>
      )}
      <dl className={styles['counts']}>
        {counts.map(([label, value]) => (
          <div key={label.key}>
            <dt>{f.show(label)}</dt>
            <dd className={styles['count']}>{value === null ? unsaid : f.number('count', value, 'full')}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) => (
          <div key={label.key}>
            <dt>{f.show(label)}</dt>
            <dd>{value ?? unsaid}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`https://huggingface.co/${model.id}`}>{f.show(msg('hub.open'))}</a>
      </p>
    </>
  )
}
