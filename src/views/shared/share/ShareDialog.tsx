import { lazy, Suspense } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { msg } from '../../../i18n/msg.ts'
import { withWords } from '../../../i18n/openFormatter.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import type { SharedView } from './SharedView.ts'

const ShareFields = lazy(async () => ({
  default: (await withWords(['export', 'own'], () => import('./ShareFields.tsx'))).ShareFields,
}))

type Props = { readonly figure: Figure; readonly view: SharedView }

/** The ways to take the view in sight along. What they need is loaded when the dialog opens. */
export function ShareDialog({ figure, view }: Props) {
  const f = useFormatter()
  return (
    <Dialog
      trigger={f.show(msg('share.open'))}
      title={f.show(msg('share.title'))}
      closeLabel={f.show(msg('action.close'))}
    >
      <Suspense fallback={<Skeleton height="24rem" />}>
        <ShareFields figure={figure} view={view} />
      </Suspense>
    </Dialog>
  )
}
