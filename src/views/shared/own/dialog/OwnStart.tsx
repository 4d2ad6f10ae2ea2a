import { useId, useRef, useState } from 'react'
import { msg } from '../../../../i18n/msg.ts'
import type { OwnSession } from '../../../../state/own/OwnSession.ts'
import { Button } from '../../../../ui/Button.tsx'
import { useFormatter } from '../../../../ui/FormatterContext.ts'
import { megabytes, mostRows } from './failureText.ts'
import control from '../../../../ui/control.module.css'
import styles from '../own.module.css'

const accepted = '.csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json'
const example = [
  'Model,Lab,Country,Released,Parameters,Open?,MMLU',
  'Halcyon 7B,Halcyon,Germany,Dec 2023,7B,open weights,63.1',
  'Halcyon Large,Halcyon,Germany,2024年5月,1.2T,closed,84.9',
].join('\n')

/** The three ways to bring data: a file, rows as text, an address. */
export function OwnStart({ session }: { readonly session: OwnSession }) {
  const f = useFormatter()
  const file = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [address, setAddress] = useState('')
  const id = useId()
  return (
    <div className={styles['stack']}>
      <p>{f.show(msg('own.intro'))}</p>
      <p className={styles['small']}>
        {f.show(msg('own.limits', { megabytes, rows: mostRows }))} {f.show(msg('own.forms'))}
      </p>
      <div className={styles['row']}>
        <Button look="solid" onClick={() => file.current?.click()}>
          {f.show(msg('own.file'))}
        </Button>
        <span className={styles['small']}>{f.show(msg('own.drop'))}</span>
        <input
          ref={file}
          type="file"
          accept={accepted}
          hidden
          aria-label={f.show(msg('own.file'))}
          onChange={(event) => {
            const chosen = event.target.files?.[0]
            if (chosen) session.readFile(chosen, chosen.name)
          }}
        />
      </div>
      <form
        className={styles['part']}
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') session.readFile(new Blob([text]), f.show(msg('own.paste.name')))
        }}
      >
        <label className={control['label']} htmlFor={`${id}-text`}>
          {f.show(msg('own.paste'))}
        </label>
        <textarea
          id={`${id}-text`}
          className={styles['text']}
          rows={6}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className={styles['row']}>
          <Button type="submit" disabled={text.trim() === ''}>
            {f.show(msg('own.paste.read'))}
          </Button>
          <Button onClick={() => setText(example)}>{f.show(msg('own.example'))}</Button>
        </div>
      </form>
      <form
        className={styles['part']}
        onSubmit={(event) => {
          event.preventDefault()
          if (address.trim() !== '') session.readAddress(address.trim())
        }}
      >
        <label className={control['label']} htmlFor={`${id}-address`}>
          {f.show(msg('own.address'))}
        </label>
        <div className={styles['row']}>
          <input
            id={`${id}-address`}
            className={`${control['input']} ${styles['address']}`}
            type="url"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" disabled={address.trim() === ''}>
            {f.show(msg('own.address.read'))}
          </Button>
        </div>
        <p className={styles['small']} id={`${id}-hint`}>
          {f.show(msg('own.address.hint'))}
        </p>
      </form>
    </div>
  )
}
