import type { ReactNode, Ref } from 'react'
import type { Formatter } from '../../i18n/Formatter.ts'
import { localeTags } from '../../i18n/locales.ts'
import { FormatterContext } from '../../ui/FormatterContext.ts'

type Props = {
  /** The words of this part: the page's, or for a moment those of the language it comes from. */
  readonly f: Formatter
  readonly className?: string | undefined
  readonly isPrinted?: boolean
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** A part of the page that changes its language, and says so, when its turn comes. */
export function Stage({ f, className, isPrinted = true, ref, children }: Props) {
  return (
    <FormatterContext value={f}>
      <div
        className={className}
        lang={localeTags[f.locale]}
        ref={ref}
        data-stage
        data-print={isPrinted ? undefined : 'hide'}
      >
        {children}
      </div>
    </FormatterContext>
  )
}
