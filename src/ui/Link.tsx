import type { ComponentProps, MouseEvent } from 'react'
import { navigate } from 'wouter/use-browser-location'

/** A link inside the site: a real address, followed without loading the page again. */
export function Link({ onClick, ...props }: ComponentProps<'a'> & { readonly href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    // New tab, new window, download: the browser's own business.
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !plain || props.target) return
    event.preventDefault()
    const here = new URL(props.href, location.href).href === location.href
    navigate(props.href, { replace: here })
  }
  return <a {...props} onClick={follow} />
}
