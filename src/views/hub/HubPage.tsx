import { useState } from 'react'
import { readRepoId } from '../../domain/hub/readRepoId.ts'
import { msg } from '../../i18n/msg.ts'
import { href, navigate, useAddress } from '../../state/useAddress.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { HubResult } from './HubResult.tsx'
import control from '../../ui/control.module.css'
import styles from './hub.module.css'

const examples = [
  'Qwen/Qwen3-8B',
  'deepseek-ai/DeepSeek-R1',
  'meta-llama/Llama-3.1-8B-Instruct',
  'openai/gpt-oss-20b',
]

/** Any model on the Hugging Face Hub as it stands now, beside what the dataset has of it. The id is in the address. */
export function HubPage() {
  const f = useFormatter()
  const { locale, query } = useAddress()
  const asked = new URLSearchParams(query).get('repo')?.trim() ?? ''
  const id = readRepoId(asked)
  const to = (repo: string) => href(locale, { page: 'hub' }, new URLSearchParams({ repo }).toString())
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1}>
          {f.show(msg('hub.title'))}
        </h1>
        <p className={styles['standfirst']}>{f.show(msg('hub.standfirst'))}</p>
      </header>
      {/* Another address is another question: what was typed for the last one is gone. */}
      <AskForm key={`ask ${asked}`} asked={asked} ask={(repo) => navigate(to(repo))} />
      <p className={styles['examples']}>
        {f.show(msg('hub.examples'))}{' '}
        {examples.map((example) => (
          <Link key={example} href={to(example)} translate="no">
            {example}
          </Link>
        ))}
      </p>
      {asked === '' ? null : id === null ? (
        <Notice kind="problem">
          <p>{f.show(msg('hub.noId', { asked: { en: asked.slice(0, 100) } }))}</p>
        </Notice>
      ) : (
        <HubResult key={`of ${id}`} id={id} />
      )}
      <p className={styles['small']}>{f.show(msg('hub.privacy'))}</p>
    </div>
  )
}

function AskForm({ asked, ask }: { readonly asked: string; readonly ask: (repo: string) => void }) {
  const f = useFormatter()
  const [typed, setTyped] = useState(asked)
  return (
    <form
      className={styles['form']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const repo = readRepoId(typed) ?? typed.trim()
        if (repo !== '') ask(repo)
      }}
    >
      <label className={control['label']} htmlFor="hub-repo">
        {f.show(msg('hub.field'))}
      </label>
      <div className={styles['row']}>
        <input
          id="hub-repo"
          className={`${control['input']} ${styles['input']}`}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          translate="no"
          placeholder="Qwen/Qwen3-8B"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" look="solid" disabled={typed.trim() === ''}>
          {f.show(msg('hub.ask'))}
        </Button>
      </div>
    </form>
  )
}
