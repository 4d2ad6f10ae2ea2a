import type { ReactNode } from 'react'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { href } from '../../state/useAddress.ts'
import { useChangelog, useDataPackage, useDataset } from '../../state/useLoaded.ts'
import { usePageParams } from '../../state/usePageParams.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { OwnButton } from '../shared/own/OwnButton.tsx'
import { RefusedParamsNotice } from '../shared/RefusedParamsNotice.tsx'
import { Changes } from './Changes.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { Freshness } from './Freshness.tsx'
import { knownProblems } from './knownProblems.ts'
import { Markup } from './Markup.tsx'
import { RowsPart } from './rows/RowsPart.tsx'
import { rowsShape } from './rows/rowsShape.ts'
import { SourceGroups } from './SourceGroups.tsx'
import { TableFiles } from './TableFiles.tsx'
import styles from './DataPage.module.css'

/** Where every number comes from, how old it is, what is wrong with it, and the files themselves. */
export function DataPage() {
  const f = useFormatter()
  const manifest = useDataPackage()
  const dataset = useDataset(['models'])
  const changelog = useChangelog()
  const { values: asked, refused, dismiss } = usePageParams(rowsShape)
  return (
    <div className={styles['page']}>
      <RefusedParamsNotice refused={refused} dismiss={dismiss} />
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {f.show(msg('data.title'))}
        </h1>
        {asked.chart === '' ? null : <RowsPart asked={asked} />}
        <p className={styles['standfirst']}>{f.show(msg('data.standfirst'))}</p>
        {manifest.kind === 'loaded' ? <Freshness manifest={manifest.value} /> : null}
        <p className={styles['text']}>{f.show(msg('own.data.text'))}</p>
        <p>
          <OwnButton />
        </p>
        <p>
          <Link href={href(f.locale, { page: 'hub' })}>{f.show(msg('hub.title'))}</Link>
        </p>
      </header>
      <Part id="files" title={f.show(msg('data.files'))} text={f.show(msg('data.files.text'))}>
        <LoadedPlace state={manifest} draw={(value) => <TableFiles manifest={value} />} />
      </Part>
      <Part id="coverage" title={f.show(msg('data.coverage'))} text={f.show(msg('data.coverage.text'))}>
        <LoadedPlace state={dataset} draw={({ tables }) => <CoverageTable models={tables.models} />} />
      </Part>
      <Part id="changes" title={f.show(msg('data.changes'))} text={f.show(msg('data.changes.text'))}>
        <LoadedPlace state={changelog} draw={({ editions }) => <Changes editions={editions} />} />
      </Part>
      <Part id="problems" title={f.show(msg('data.problems'))} text={f.show(msg('data.problems.text'))}>
        <dl className={styles['problems']}>
          {knownProblems.map(({ what, why }) => (
            <div key={what.key} className={styles['problem']}>
              <dt>{f.show(what)}</dt>
              <dd>{f.show(why)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="sources" title={f.show(msg('data.sources'))} text={f.show(msg('data.sources.text'))}>
        <LoadedPlace
          state={manifest}
          draw={(value) => (
            <>
              <p className={styles['small']}>
                {f.show(msg('data.sources.count', { n: measured('count', value.sources.length) }))}
              </p>
              <SourceGroups sources={value.sources} />
              <Markup manifest={value} />
            </>
          )}
        />
      </Part>
    </div>
  )
}

type PartProps = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Part({ id, title, text, children }: PartProps) {
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 className={styles['heading']} id={id}>
        {title}
      </h2>
      <p className={styles['text']}>{text}</p>
      {children}
    </section>
  )
}
