import { useState } from 'react'
import type { Figure } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './CiteDialog.module.css'

type Props = { readonly figure: Figure; readonly name: Text }

/** The address of the view in sight, and how to cite it. */
export function CiteDialog({ figure, name }: Props) {
  const f = useFormatter()
  return (
    <Dialog
      trigger={f.show(msg('action.cite'))}
      title={f.show(msg('cite.title'))}
      closeLabel={f.show(msg('action.close'))}
    >
      <CiteFields figure={figure} name={name} />
    </Dialog>
  )
}

/** Rendered while the dialog is open: the address is the one at that moment. */
function CiteFields({ figure, name }: Props) {
  const f = useFormatter()
  const link = location.href
  const citation = f.show(
    msg('cite.text', {
      headline: figure.headline,
      chart: name,
      day: measured('day', figure.dataDate),
      link: { en: link },
    }),
  )
  return (
    <>
      <CopyField label={f.show(msg('cite.link'))} value={link} />
      <CopyField label={f.show(msg('cite.citation'))} value={citation} />
    </>
  )
}

type FieldProps = { readonly label: string; readonly value: string }

function CopyField({ label, value }: FieldProps) {
  const f = useFormatter()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <div className={styles['field']}>
      <p className={styles['label']}>{label}</p>
      <p className={styles['value']}>{value}</p>
      <Button onClick={() => void copy()}>
        {f.show(outcome === 'copied' ? msg('action.copied') : msg('action.copy'))}
      </Button>
      <p role="status">{outcome === 'failed' ? f.show(msg('cite.copy.failed')) : null}</p>
    </div>
  )
}
