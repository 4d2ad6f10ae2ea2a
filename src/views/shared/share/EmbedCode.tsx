import { use, useState } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { frameHeight } from '../../../domain/layout/frameHeight.ts'
import { msg } from '../../../i18n/msg.ts'
import { editionOf } from '../../../state/EditionContext.ts'
import { embedPath } from '../../../state/embedAddress.ts'
import { embedRelease } from '../../../state/embedRelease.ts'
import { OwnSessionContext } from '../../../state/own/OwnSession.ts'
import { useManifest } from '../../../state/useManifest.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { CopyField } from './CopyField.tsx'
import { frameCode } from './frameCode.ts'
import type { SharedView } from './SharedView.ts'
import styles from './share.module.css'

const themes = ['auto', 'light', 'dark'] as const

/** The width of a column of text, which the height without a script is made for. */
const columnWidth = 800

type Props = { readonly view: SharedView; readonly figure: Figure }

/** The code that shows the view in another page: alive, or on the data as they are today. */
export function EmbedCode({ view, figure }: Props) {
  const f = useFormatter()
  const [theme, setTheme] = useState<(typeof themes)[number]>('auto')
  const [controls, setControls] = useState(true)
  const [slide, setSlide] = useState(false)
  const [frozen, setFrozen] = useState(false)
  // A view that stays on an edition already says so in its query.
  const edition = useManifest()?.edition ?? null
  const canFreeze = edition !== null && editionOf(view.query) === null
  const base = import.meta.env.BASE_URL
  const options = {
    theme,
    slide,
    locale: f.locale,
    controls: controls && !slide,
    dataset: frozen && canFreeze ? edition : null,
  }
  const fragment = use(OwnSessionContext)?.fragment ?? null
  const path = embedPath(base, view.chart, view.query, options)
  const src = new URL(fragment === null ? path : `${path}#${fragment}`, location.origin).href
  const code = frameCode({
    src,
    title: f.show(figure.headline),
    height: slide ? (columnWidth * 9) / 16 : frameHeight(figure, columnWidth, f),
    script: new URL(base + embedRelease.path, location.origin).href,
    integrity: embedRelease.integrity,
  })
  return (
    <section className={styles['section']}>
      <div className={styles['row']}>
        <Segmented
          label={f.show(msg('theme.label'))}
          value={theme}
          options={[
            { value: 'auto', label: f.show(msg('theme.auto')) },
            { value: 'light', label: f.show(msg('theme.light')) },
            { value: 'dark', label: f.show(msg('theme.dark')) },
          ]}
          onChange={(value) => setTheme(themes.find((known) => known === value) ?? 'auto')}
        />
        <Switch label={f.show(msg('view.controls'))} on={controls && !slide} onChange={setControls} />
        <Switch label={f.show(msg('share.embed.slide'))} on={slide} onChange={setSlide} />
        {canFreeze ? (
          <Switch
            label={f.show(msg('share.embed.frozen', { edition: { en: edition } }))}
            on={frozen}
            onChange={setFrozen}
          />
        ) : null}
      </div>
      <CopyField label={f.show(msg('share.embed'))} value={code} code />
    </section>
  )
}
