/** What is there once the app has drawn what the build wrote. */
const signs: Readonly<Record<string, string>> = {
  // A draft says less than the picture that it would replace.
  figure: 'main [role="application"]:not([data-draft="true"] *), main [role="alert"]',
  frame: '[role="application"]:not([data-draft="true"] *), [role="alert"]',
  model: 'main dl, main h1 + p:not([role]), main [role="alert"]',
  rows: 'main [role="table"], main [role="alert"]',
}

/** No page takes longer: then the app shows itself, whatever it has. */
const patience = 15_000
/** Nor should a reader wait longer for a full figure, while a draft is there that can be set. */
const draftPatience = 4000

/**
 * Keeps the picture that the build wrote into the page until the app has drawn the same, so that the reader sees it at
 * once and nothing moves. An address with a view of its own has no such picture: the app shows itself from the start.
 */
export function keepPrerendered(root: HTMLElement): void {
  const kept = document.getElementById('prerendered')
  if (!kept) return
  // The page of a named view: before the app starts, the address becomes the one it knows.
  const { page = '', address = '' } = kept.dataset
  if (location.pathname === page && location.search === '' && page !== address)
    history.replaceState(null, '', address + location.hash)
  const reveal = () => {
    observer.disconnect()
    clearTimeout(timer)
    root.removeAttribute('data-waiting')
    for (const element of document.querySelectorAll('[data-prerendered]')) element.remove()
  }
  const awaited = signs[kept.dataset['waits'] ?? ''] ?? 'main h1, main [role="alert"]'
  const observer = new MutationObserver(() => {
    if (root.querySelector(awaited)) reveal()
    else if (!isDrafted && root.querySelector('[data-draft="true"]')) {
      isDrafted = true
      clearTimeout(timer)
      timer = setTimeout(reveal, draftPatience)
    }
  })
  let isDrafted = false
  let timer = setTimeout(reveal, patience)
  if (location.pathname + location.search !== address) {
    reveal()
    return
  }
  root.setAttribute('data-waiting', '')
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-draft'] })
}
