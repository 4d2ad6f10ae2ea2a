import { useState } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { isoOfDay } from '../../../domain/time/day.ts'
import type { PictureOptions } from '../../../export/svg/svgOf.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { saveFile } from '../saveFile.ts'
import { page, png, slide, svg } from './makePicture.ts'
import styles from './share.module.css'

type Props = { readonly figure: Figure; readonly url: string }
type Ground = { readonly theme: 'light' | 'dark'; readonly transparent: boolean }

/** The view as a picture: to save in the size that is needed, or to copy. */
export function Pictures({ figure, url }: Props) {
  const f: Formatter = useFormatter()
  const [ground, setGround] = useState<Ground>({ theme: 'light', transparent: false })
  const [said, setSaid] = useState<'failed' | 'copied' | null>(null)
  const name = `crossover-${figure.chart}-${isoOfDay(figure.dataDate)}`
  const withGround = (size: typeof page | typeof slide): PictureOptions => ({ ...size, ...ground, f, url })
  const act = async (work: () => Promise<unknown>, done: 'copied' | null = null) => {
    setSaid(null)
    try {
      await work()
      setSaid(done)
    } catch {
      setSaid('failed')
    }
  }
  const savePng = (size: typeof page | typeof slide, scale: number, suffix: string) =>
    void act(async () =>
      saveFile(`${name}${suffix}.png`, 'image/png', await png(figure, withGround(size), scale)),
    )
  return (
    <section className={styles['section']}>
      <h3 className={styles['label']}>{f.show(msg('picture.title'))}</h3>
      <div className={styles['row']}>
        <Segmented
          label={f.show(msg('theme.label'))}
          value={ground.theme}
          options={[
            { value: 'light', label: f.show(msg('theme.light')) },
            { value: 'dark', label: f.show(msg('theme.dark')) },
          ]}
          onChange={(theme) => setGround({ ...ground, theme: theme === 'dark' ? 'dark' : 'light' })}
        />
        <Switch
          label={f.show(msg('picture.transparent'))}
          on={ground.transparent}
          onChange={(transparent) => setGround({ ...ground, transparent })}
        />
      </div>
      <div className={styles['row']}>
        <Button
          onClick={() =>
            void act(async () =>
              saveFile(`${name}.svg`, 'image/svg+xml', await svg(figure, withGround(page))),
            )
          }
        >
          SVG
        </Button>
        <Button onClick={() => savePng(page, 1, '')}>PNG 1×</Button>
        <Button onClick={() => savePng(page, 2, '@2x')}>PNG 2×</Button>
        <Button onClick={() => savePng(page, 4, '@4x')}>PNG 4×</Button>
        <Button onClick={() => savePng(slide, 1, '-slide')}>PNG 1920 × 1080</Button>
        {typeof ClipboardItem === 'undefined' ? null : (
          <Button
            onClick={() =>
              void act(() => {
                // Safari wants the promise itself, made within the click.
                const blob = png(figure, withGround(page), 2).then(
                  (bytes) => new Blob([bytes], { type: 'image/png' }),
                )
                return navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
              }, 'copied')
            }
          >
            {f.show(msg('picture.copy'))}
          </Button>
        )}
      </div>
      <p className={styles['hint']} role="status">
        {said === 'copied' ? f.show(msg('picture.copied')) : f.show(msg('picture.hint'))}
      </p>
      {said === 'failed' ? <p role="alert">{f.show(msg('share.failed'))}</p> : null}
    </section>
  )
}
