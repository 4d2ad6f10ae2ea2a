import type { ReactNode } from 'react'
import { ChartView } from '../charts/ChartView.tsx'
import { FigureTable } from '../charts/FigureTable.tsx'
import type { Figure } from '../domain/figure/Figure.ts'
import { summaryOf } from '../domain/figure/summaryOf.ts'
import { measured } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import type { SavedFigure } from './SavedFigure.ts'
import styles from './offline.module.css'

/** One chart without a network: to explore, read and check, with all its rows, method and sources. */
export function OfflinePage({ saved }: { readonly saved: SavedFigure }) {
  const f = useFormatter()
  const { figure, url } = saved
  const day = { ...measured('day', figure.dataDate), precision: 'full' } as const
  return (
    <main className={styles['page']}>
      <header>
        <p className={styles['kicker']}>{f.show(msg('offline.saved', { day }))}</p>
        <h1 className={styles['headline']}>{f.show(figure.headline)}</h1>
        <p className={styles['subtitle']}>{f.show(figure.subtitle)}</p>
      </header>
      <ChartView figure={figure} f={f} density="page" width={960} />
      <p className={styles['text']}>
        <strong>{f.show(msg('section.howToRead'))}</strong> {f.show(figure.howToRead)}
      </p>
      <Part title={f.show(msg('section.summary'))}>
        <Lines lines={summaryOf(figure).map(f.show)} />
      </Part>
      <Part title={f.show(msg('section.table'))}>
        <FigureTable figure={figure} name={figure.subtitle} />
      </Part>
      <Part title={f.show(msg('section.notes'))}>
        <Lines lines={figure.notes.map((note) => f.show(note.text))} />
      </Part>
      <Part title={f.show(msg('section.sources'))}>
        <Sources figure={figure} />
      </Part>
      <footer className={styles['foot']}>
        <a href={url}>{f.show(msg('offline.live'))}</a>
      </footer>
    </main>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles['lines']}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Sources({ figure }: { readonly figure: Figure }) {
  return (
    <ul className={styles['lines']}>
      {figure.sources.map(({ id, title, url, licence, citation }) => (
        <li key={id}>
          {url === '' ? title : <a href={url}>{title}</a>}
          {citation === title ? null : ` · ${citation}`}
          {licence === '' ? null : ` · ${licence}`}
        </li>
      ))}
    </ul>
  )
}
