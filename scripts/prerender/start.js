/*
 * Starts the app once the picture that the build wrote is on the screen: what the app loads and does comes after it.
 * Stands in the page itself, at the end of its body. An address with a view of its own has no such picture.
 */
{
  const { page, address, waits } = document.getElementById('prerendered').dataset
  let isBegun = false
  const begin = () => {
    if (isBegun) return
    isBegun = true
    for (const code of document.querySelectorAll('link[data-module]')) code.rel = 'modulepreload'
    const sheets = Array.from(document.querySelectorAll('link[data-later]'), (sheet) => {
      const loaded = new Promise((done) => {
        // The app says itself what it cannot load.
        sheet.onload = sheet.onerror = done
      })
      sheet.rel = 'stylesheet'
      return loaded
    })
    Promise.all(sheets)
      .then(() => import(document.querySelector('link[data-entry]').href))
      .catch(() => dispatchEvent(new Event('not-started')))
  }
  const path = location.pathname + location.search
  // A frame may be of another theme, or of data that its address carries.
  if (waits === 'frame' && path + location.hash !== address)
    for (const part of document.querySelectorAll('[data-prerendered]')) part.remove()
  if (document.hidden || (path !== address && path !== page)) begin()
  else {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
    // Frames out of sight are not painted, and still tell their host how high they are.
    setTimeout(begin, 1000)
  }
}
