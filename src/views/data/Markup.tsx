import { useEffect } from 'react'
import { datasetMarkup } from '../../domain/dataset/datasetMarkup.ts'
import type { Manifest } from '../../domain/dataset/manifest.ts'
import { msg } from '../../i18n/msg.ts'
import { hrefOfFile } from '../../state/hrefOfFile.ts'
import { ownJson } from '../../state/ownScript.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'

/** What a search engine for data reads. Not rendered by React, which makes no script elements in a browser. */
export function Markup({ manifest }: { readonly manifest: Manifest }) {
  const f = useFormatter()
  useEffect(() => {
    const script = document.createElement('script')
    script.type = 'application/ld+json'
    script.textContent = ownJson(
      JSON.stringify(
        datasetMarkup(manifest, {
          name: f.show(msg('data.markup.name')),
          description: f.show(msg('data.standfirst')),
          url: location.origin + location.pathname,
          files: new URL(hrefOfFile(''), location.origin).href,
        }),
      ),
    )
    document.head.append(script)
    return () => script.remove()
  }, [manifest, f])
  return null
}
