import { useState } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import type { CitationFormat } from '../../../export/citation/citationOf.ts'
import { msg } from '../../../i18n/msg.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { CopyField } from './CopyField.tsx'
import { useAsync } from './useAsync.ts'
import styles from './share.module.css'

const load = async () => (await import('../../../export/citation/citationOf.ts')).citationOf

type Props = { readonly figure: Figure; readonly url: string }

/** The view as a reference, in the format the reader's text needs. */
export function Citations({ figure, url }: Props) {
  const f = useFormatter()
  const [format, setFormat] = useState<CitationFormat>('text')
  const citationOf = useAsync(load)
  const options = [
    { value: 'text', label: f.show(msg('share.cite.text')) },
    { value: 'bibtex', label: 'BibTeX' },
    { value: 'csl-json', label: 'CSL-JSON' },
    { value: 'markdown', label: 'Markdown' },
  ] as const
  return (
    <section className={styles['section']}>
      <Segmented
        label={f.show(msg('cite.citation'))}
        value={format}
        options={options}
        onChange={(value) => setFormat(options.find((option) => option.value === value)?.value ?? 'text')}
      />
      {citationOf ? (
        <CopyField
          label={f.show(msg('cite.citation'))}
          value={citationOf(format, figure, url, f).trimEnd()}
          code={format !== 'text'}
        />
      ) : null}
    </section>
  )
}
