import { filterParams } from '../../catalog/filter/filterParams.ts'
import { nameList } from '../../domain/params/nameList.ts'
import type { Codec } from '../../domain/params/Param.ts'
import { modelOrders, type ModelOrder } from '../../domain/series/modelOrder.ts'

export type Sorting = { readonly order: ModelOrder; readonly descending: boolean }

/** An order in an address: `name`, or `-released` for the newest first, which is how the list stands unless asked. */
export const sorting: Codec<Sorting> = {
  fallback: { order: 'released', descending: true },
  read: (raw) => {
    const descending = raw.startsWith('-')
    const order = modelOrders.find((one) => one === (descending ? raw.slice(1) : raw))
    return order === undefined ? undefined : { order, descending }
  },
  write: ({ order, descending }) => `${descending ? '-' : ''}${order}`,
}

/** What the address of the list of models holds: the filter that all charts share, the order, and the models ticked. */
export const modelsShape = { ...filterParams, sort: sorting, compare: nameList } as const
