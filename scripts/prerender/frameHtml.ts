import { escaped } from '../../src/export/svg/element.ts'
import { put, tag } from './pageHtml.ts'

/** What the page of an embedded chart says before any script runs. Texts are plain, `body` is HTML. */
export type FrameSpec = {
  readonly title: string
  readonly description: string
  /** The address whose picture this is: any other one begins with nothing. */
  readonly address: string
  /** The chart's own page, which search engines shall list in the place of its frames. */
  readonly full: string
  readonly body: string
}

/** The built page of an embedded chart with its words and its picture in it. */
export function frameHtml(shell: string, frame: FrameSpec, css: string): string {
  const head = [
    `<meta name="description" content="${escaped(frame.description)}" />`,
    tag('link', { rel: 'canonical', href: frame.full }),
    `<style data-prerendered>${css}</style>`,
  ].join('\n    ')
  const kept = `<div id="prerendered" data-prerendered data-waits="frame" data-address="${escaped(frame.address)}">${frame.body}</div>\n    `
  const withHead = put(shell, /<\/head>/, `${head}\n    </head>`)
  const withTitle = put(withHead, /<title>[^<]*<\/title>/, `<title>${escaped(frame.title)}</title>`)
  return put(withTitle, /<div id="root"><\/div>/, `${kept}<div id="root"></div>`)
}
