import { useState } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { isoOfDay } from '../../../domain/time/day.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { msg } from '../../../i18n/msg.ts'
import { useComplete } from '../../../state/useLinks.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { saveFile } from '../saveFile.ts'
import { png, slide } from './makePicture.ts'
import { presentationType, spreadsheetType } from './officeTypes.ts'
import styles from './share.module.css'

type Props = { readonly figure: Figure; readonly url: string }

type Kind = 'pptx' | 'pptx-dark' | 'deck' | 'pptx-picture' | 'xlsx' | 'json' | 'html'

/** Makes a file of the figure. The code for each kind is fetched when it is asked for. */
async function save(kind: Kind, figure: Figure, url: string, f: Formatter): Promise<void> {
  const name = `crossover-${figure.chart}-${isoOfDay(figure.dataDate)}`
  switch (kind) {
    case 'pptx':
    case 'pptx-dark':
    case 'deck':
    case 'pptx-picture': {
      const [{ pptxOf }, { themePalettes }] = await Promise.all([
        import('../../../export/pptx/pptxOf.ts'),
        import('../../../export/svg/themePalettes.ts'),
      ])
      const theme = kind === 'pptx-dark' ? 'dark' : 'light'
      const options = { ...slide, theme, transparent: false, f, url } as const
      const picture = kind === 'pptx-picture' ? { ...slide, png: await png(figure, options, 1) } : undefined
      const bytes = pptxOf([{ figure, url, picture }], {
        f,
        palette: themePalettes[theme],
        deck: kind === 'deck',
      })
      return saveFile(`${name}.pptx`, presentationType, bytes)
    }
    case 'xlsx': {
      const { xlsxOf } = await import('../../../export/xlsx/xlsxOf.ts')
      return saveFile(`${name}.xlsx`, spreadsheetType, xlsxOf(figure, url, f))
    }
    case 'html': {
      const [{ htmlOf }, page] = await Promise.all([
        import('../../../export/html/htmlOf.ts'),
        offlinePage(f.locale),
      ])
      return saveFile(`${name}.html`, 'text/html', htmlOf(page, figure, url, f))
    }
    case 'json': {
      const { jsonOf } = await import('../../../export/json/jsonOf.ts')
      return saveFile(`${name}.json`, 'application/json', jsonOf(figure, url, f))
    }
  }
  return kind satisfies never
}

/** The code that draws a figure without this site. Fetched as text: it never runs here. */
async function offlinePage(locale: Locale): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}offline.${locale}.html`)
  if (!response.ok) throw new Error(`The page could not be fetched: ${response.status}.`)
  return response.text()
}

/** Files of the view: slides whose charts can be edited, the table for spreadsheets and programs. */
export function Downloads({ figure, url }: Props) {
  const f = useFormatter()
  const complete = useComplete()
  const [failed, setFailed] = useState(false)
  const button = (kind: Kind, label: string) => (
    <Button
      onClick={() => {
        setFailed(false)
        complete(figure)
          .then((whole) => save(kind, whole, url, f))
          .catch(() => setFailed(true))
      }}
    >
      {label}
    </Button>
  )
  return (
    <section className={styles['section']}>
      <h3 className={styles['label']}>{f.show(msg('share.files'))}</h3>
      <div className={styles['row']}>
        {button('pptx', f.show(msg('share.pptx')))}
        {button('pptx-dark', f.show(msg('share.pptx.dark')))}
        {button('deck', f.show(msg('share.pptx.deck')))}
        {button('pptx-picture', f.show(msg('share.pptx.picture')))}
        {button('html', f.show(msg('share.html')))}
        {button('xlsx', 'Excel')}
        {button('json', 'JSON')}
      </div>
      <p className={styles['hint']}>{f.show(msg('share.pptx.hint'))}</p>
      <p className={styles['hint']}>{f.show(msg('share.html.hint'))}</p>
      {failed ? <p role="alert">{f.show(msg('share.failed'))}</p> : null}
    </section>
  )
}
