import { useDeferredValue, useMemo } from 'react'
import { asOfOf, claimsAddress } from '../../catalog/claims/claimsAddress.ts'
import { claimsOn, dayJudged } from '../../catalog/claims/claimsOn.ts'
import { claimTables, type ClaimData } from '../../domain/claims/claimTables.ts'
import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useViewState, type ViewState } from '../../state/useViewState.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { DayControl } from '../shared/DayControl.tsx'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { RefusedNotice } from '../shared/RefusedNotice.tsx'
import { Card } from './Card.tsx'
import { Tally } from './Tally.tsx'
import styles from './claims.module.css'

/** The article's claims, each with its verdict by a stated rule, as of any day since. */
export function ClaimsPage() {
  const f = useFormatter()
  const state = useDataset(claimTables)
  const address = useViewState(claimsAddress)
  const { view, refused, dismiss } = address
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {f.show(msg('claims.title'))}
        </h1>
        <p className={styles['standfirst']}>{f.show(msg('claims.standfirst'))}</p>
      </header>
      {refused ? <RefusedNotice refused={refused} settings={view.controls} dismiss={dismiss} /> : null}
      <LoadedPlace state={state} draw={(data) => <Claims data={data} address={address} />} />
    </div>
  )
}

function Claims({ data, address }: { readonly data: ClaimData; readonly address: ViewState }) {
  const { view, change, preview } = address
  const f = useFormatter()
  // The slider answers at once; verdicts and figures follow.
  const query = useDeferredValue(view.query)
  const day = asOfOf(query)
  const cards = useMemo(() => claimsOn(data, day), [data, day])
  return (
    <>
      <div className={styles['overview']}>
        {view.controls.map(({ key, kind, label, raw, fallbackRaw }) =>
          kind.kind === 'day' ? (
            <DayControl
              key={key}
              label={f.show(label)}
              kind={kind}
              raw={raw}
              noneRaw={fallbackRaw}
              dataDate={data.dataDate}
              onChange={(next) => change(key, next)}
              onPreview={(next) => preview(key, next)}
            />
          ) : null,
        )}
        <Tally cards={cards} day={dayJudged(data, day)} />
      </div>
      <div className={styles['cards']}>
        {cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </div>
    </>
  )
}
