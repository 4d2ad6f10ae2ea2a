import { use, useEffect, useState } from 'react'
import type { DatumFacts } from '../domain/figure/Figure.ts'
import { LinkContext } from '../ui/LinkContext.ts'
import styles from './figure.module.css'

type Props = { readonly facts: DatumFacts; readonly label: string }

/** The way to the source of a mark; where its address comes later, as soon as that is there. */
export function LateLink({ facts, label }: Props) {
  const find = use(LinkContext)
  const { link, linkOf } = facts
  const [found, setFound] = useState<{ readonly of: string; readonly link: string | null } | null>(null)
  useEffect(() => {
    if (linkOf === undefined || find === null) return
    let isWanted = true
    void find(linkOf).then((address) => {
      if (isWanted) setFound({ of: linkOf, link: address })
    })
    return () => {
      isWanted = false
    }
  }, [find, linkOf])
  const address = link ?? (found?.of === linkOf ? found?.link : null)
  if (!address) return null
  return (
    <a className={styles.link} href={address} rel="noreferrer" target="_blank">
      {label}
    </a>
  )
}
