/*
 * Keeps one whole version of the site in the browser, so that it opens without a network, and never half of two.
 * The build puts `build` before this text: { version, files: { path: sha256 }, moved: { path: address } }.
 */
const prefix = 'crossover-'
const base = new URL('./', self.location.href).pathname
const shell = 'app.html'
const cacheName = prefix + build.version

const pathOf = (url) =>
  url.startsWith(self.location.origin + base)
    ? url.slice((self.location.origin + base).length).replace(/[?#].*$/, '')
    : null
const isEmbed = (url) => /^(?:[a-z]{2}\/)?embed\//.test(pathOf(url) ?? '')

async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Puts one file aside if it is the one that was published; what an older version has of it need not be fetched again. */
async function keep(cache, path) {
  const known = await caches.match(path)
  if (known && (await hashOf(await known.clone().arrayBuffer())) === build.files[path])
    return cache.put(path, known)
  const response = await fetch(path, { cache: path.startsWith('assets/') ? 'default' : 'no-cache' })
  const bytes = await response.arrayBuffer()
  if (!response.ok || (await hashOf(bytes)) !== build.files[path])
    throw new Error(`${path} is not as published`)
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  await cache.put(path, new Response(bytes, { headers }))
}

/** All files or none: a version with a file missing or changed is thrown away, and the one before it goes on. */
async function install() {
  const cache = await caches.open(cacheName)
  const paths = Object.keys(build.files)
  const work = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await keep(cache, path)
  }
  try {
    await Promise.all([work(), work(), work(), work()])
  } catch (error) {
    paths.length = 0
    await caches.delete(cacheName)
    throw error
  }
}

/** The version before stays beside the new one: pages that are still open may ask for its parts. */
async function dropOlder() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)))
}

async function kept(path, request) {
  const cache = await caches.open(cacheName)
  // A browser that is short of room may have thrown it away.
  return (await cache.match(path)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()))
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'take-over') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathOf(request.url)
  // Embedded charts live in pages of others, and are always those of the server.
  if (request.method !== 'GET' || path === null || isEmbed(request.url) || isEmbed(request.referrer)) return
  if (request.mode === 'navigate') {
    const address = Object.hasOwn(build.moved, path) ? build.moved[path] : null
    if (address !== null) event.respondWith(Response.redirect(new URL(address, self.location.origin)))
    else if (!/\.[a-z0-9]+$/i.test(path)) event.respondWith(kept(shell, request))
  } else if (Object.hasOwn(build.files, path)) event.respondWith(kept(path, request))
  else if (path.startsWith('assets/'))
    event.respondWith(caches.match(request).then((known) => known ?? fetch(request)))
})
