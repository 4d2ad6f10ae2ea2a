import { useId, useState } from 'react'
import { modelOrders } from '../../domain/series/modelOrder.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Select } from '../../ui/Select.tsx'
import { modelsShape, sorting, type Sorting } from './modelsShape.ts'
import styles from './ModelsTools.module.css'

type Props = {
  readonly q: string
  readonly sort: Sorting
  readonly change: (values: { readonly q?: string; readonly sort?: Sorting }, gesture?: string) => void
}

/** The search; and the order, where there are no headers to press. */
export function ModelsTools({ q, sort, change }: Props) {
  const f = useFormatter()
  const id = useId()
  // The address holds what was typed without its loose ends; the field keeps them while they are typed.
  const [typed, setTyped] = useState(q)
  const shown = modelsShape.q.read(typed) === q ? typed : q
  const orders = modelOrders.flatMap((order) =>
    [false, true].map((descending) => ({
      value: sorting.write({ order, descending }),
      label: f.show(msg(`models.order.${order}.${descending ? 'down' : 'up'}`)),
    })),
  )
  return (
    <div className={styles['tools']} role="search" data-print="hide">
      <div className={styles['search']}>
        <label className={styles['label']} htmlFor={id}>
          {f.show(msg('models.search'))}
        </label>
        <input
          id={id}
          className={styles['input']}
          type="search"
          value={shown}
          placeholder={f.show(msg('models.search.hint'))}
          maxLength={modelsShape.q.control.most}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => {
            setTyped(event.target.value)
            change({ q: modelsShape.q.read(event.target.value) ?? '' }, 'q')
          }}
        />
      </div>
      <div className={styles['order']}>
        <Select
          label={f.show(msg('models.order'))}
          value={sorting.write(sort)}
          options={orders}
          onChange={(raw) => {
            const next = sorting.read(raw)
            if (next) change({ sort: next })
          }}
        />
      </div>
    </div>
  )
}
