import { use, useState } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { msg } from '../../../i18n/msg.ts'
import { OwnSessionContext } from '../../../state/own/OwnSession.ts'
import { href } from '../../../state/useAddress.ts'
import { useTalk } from '../../../state/useTalk.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Link } from '../../../ui/Link.tsx'
import { Citations } from './Citations.tsx'
import { CopyField } from './CopyField.tsx'
import { Downloads } from './Downloads.tsx'
import { EmbedCode } from './EmbedCode.tsx'
import { PictureCode } from './PictureCode.tsx'
import { Pictures } from './Pictures.tsx'
import type { SharedView } from './SharedView.ts'
import styles from './share.module.css'

/** No program takes a longer link, and no reader reads one. */
const longestWritten = 400

type Props = { readonly figure: Figure; readonly view: SharedView }

/** Link, files, frame, citation and talk. Rendered while the dialog is open: the address is the one at that moment. */
export function ShareFields({ figure, view }: Props) {
  const f = useFormatter()
  const [url] = useState(() => location.href)
  const session = use(OwnSessionContext)
  // Slides, references and pictures write the address out: a whole file in it would drown them.
  const short = url.length > longestWritten ? url.replace(/#.*$/s, '') : url
  const title = f.show(figure.headline)
  return (
    <>
      <CopyField label={f.show(msg('cite.link'))} value={url} />
      {session?.own ? (
        <p className={styles['hint']}>
          {f.show(session.travel === 'too-large' ? msg('own.share.too-large') : msg('own.share.in-link'))}
        </p>
      ) : null}
      {typeof navigator.share === 'function' ? (
        <Button
          onClick={() => {
            // Leaving the sheet without sharing is no failure.
            void navigator.share({ title, url }).catch(() => undefined)
          }}
        >
          {f.show(msg('share.native'))}
        </Button>
      ) : null}
      <Pictures figure={figure} url={short} />
      <Downloads figure={figure} url={short} />
      <EmbedCode view={view} figure={figure} />
      <PictureCode view={view} title={title} />
      <Citations figure={figure} url={short} />
      <Talk view={view} />
    </>
  )
}

/** The reader's own sequence of views, to be presented. */
function Talk({ view }: { readonly view: SharedView }) {
  const f = useFormatter()
  const { query, has, add } = useTalk()
  return (
    <section className={styles['section']}>
      <h3 className={styles['label']}>{f.show(msg('share.talk'))}</h3>
      <p>{f.show(msg('share.talk.hint'))}</p>
      <div className={styles['row']}>
        <Button disabled={has(view)} onClick={() => add(view)}>
          {f.show(has(view) ? msg('share.talk.added') : msg('share.talk.add'))}
        </Button>
        {query === '' ? null : (
          <Link href={href(f.locale, { page: 'present' }, query)}>{f.show(msg('share.talk.open'))}</Link>
        )}
      </div>
    </section>
  )
}
