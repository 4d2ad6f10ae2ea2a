/*
 * Keeps one whole version of the site in the browser, so that it opens without a network, and never half of two.
 * The build puts `build` before this text: { version, files: { path: sha256 }, moved: { path: address } }.
 */
const prefix = 'crossover-'
const base = new URL('./', self.location.href).pathname
const shell = 'app.html'
const cacheName = prefix + build.version
/** Under this name each version's copy holds how it started: no file of the site has it. */
const account = './account-of-starts'
/** A page that has not said by then that it stands, has failed to. */
const patienceMs = 10_000
/** So many failures before anything has started, and the version before is served instead. */
const mostFailures = 2

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

/**
 * A worker whose answers are broken could not tell: none of its pages would begin. It has to give the shell as it was
 * published before it is taken in.
 */
async function prove() {
  const answer = await kept(shell, shell)
  if ((await hashOf(await answer.arrayBuffer())) !== build.files[shell])
    throw new Error('this worker does not give what it keeps')
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
    await changed((known) => ({ ...known }))
    await prove()
  } catch (error) {
    paths.length = 0
    await caches.delete(cacheName)
    throw error
  }
}

/** `state`: 'trial', then 'good' or 'aside'; `starts`: when which page began, 0 once it has failed. */
async function accountOf(name) {
  const known = await (await caches.open(name)).match(account)
  // Versions of before there were accounts had stood for long.
  return known ? known.json() : { state: name === cacheName ? 'trial' : 'good', starts: {} }
}

let own = null
let lastTurn = Promise.resolve()
/** Gives the account of this version after a change, one change after the other. */
function changed(change) {
  const turn = lastTurn.then(async () => {
    const known = own ?? (await accountOf(cacheName))
    own = change(known)
    // Without room to write it down, it is known while this worker lives.
    if (own !== known)
      await caches
        .open(cacheName)
        .then((cache) => cache.put(account, new Response(JSON.stringify(own))))
        .catch(() => undefined)
    return own
  })
  lastTurn = turn.catch(() => undefined)
  return turn
}

/** Other versions that are here and were not put aside, the newest first. */
async function others() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName)
  const accounts = await Promise.all(
    names.toReversed().map(async (name) => ({ name, state: (await accountOf(name)).state })),
  )
  return accounts.filter(({ state }) => state !== 'aside')
}
const lastGood = (versions) => (versions.find(({ state }) => state === 'good') ?? versions[0])?.name

/** The version before stays beside the new one: pages that are still open may ask for its parts. So does the last that is known to start. */
async function dropOlder() {
  const versions = await others()
  const stay = [cacheName, versions[0]?.name, lastGood(versions)]
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(names.filter((name) => !stay.includes(name)).map((name) => caches.delete(name)))
}

/** Which version is served: this one, unless it was put aside. */
async function served() {
  const { state } = await changed((known) => known)
  return (state === 'aside' ? lastGood(await others()) : null) ?? cacheName
}

const isIn = (starts, client) => client !== null && Object.hasOwn(starts, client.id)

/** A page begins. When pages before it did not come to stand, this version is put aside. */
const begin = (id) =>
  changed((known) => {
    if (known.state !== 'trial') return known
    const failures = Object.values(known.starts).filter((at) => Date.now() - at > patienceMs)
    return failures.length >= mostFailures
      ? { state: 'aside', starts: {} }
      : { ...known, starts: { ...known.starts, [id]: Date.now() } }
  })

/** What pages say. One that was loaded from another version is no witness for this one. */
const heard = {
  'take-over': () => self.skipWaiting(),
  started: async (client) => {
    const { state } = await changed((known) =>
      isIn(known.starts, client) ? { state: 'good', starts: {} } : known,
    )
    if (state === 'aside') client?.postMessage({ type: 'put-aside' })
  },
  failed: (client) =>
    changed((known) =>
      isIn(known.starts, client) ? { ...known, starts: { ...known.starts, [client.id]: 0 } } : known,
    ),
  'try-again': async (client) => {
    await changed(() => ({ state: 'trial', starts: {} }))
    client?.postMessage({ type: 'begin-again' })
  },
}

async function kept(path, request) {
  const find = async () => (await caches.open(await served())).match(path)
  // A browser that is short of room may have thrown it away, or let nobody look.
  return (await find().catch(() => undefined)) ?? fetch(request)
}

async function page(request, id) {
  await begin(id).catch(() => undefined)
  return kept(shell, request)
}

/** Whatever goes wrong here, the server is asked as if nobody stood between. */
const answerTo = (event, answer) => event.respondWith(answer.catch(() => fetch(event.request)))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()))
self.addEventListener('message', (event) => {
  const { data, source } = event
  if (Object.hasOwn(heard, data?.type)) event.waitUntil(heard[data.type](source))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathOf(request.url)
  // Embedded charts live in pages of others, and are always those of the server.
  if (request.method !== 'GET' || path === null || isEmbed(request.url) || isEmbed(request.referrer)) return
  if (request.mode === 'navigate') {
    const address = Object.hasOwn(build.moved, path) ? build.moved[path] : null
    if (address !== null) event.respondWith(Response.redirect(new URL(address, self.location.origin)))
    else if (!/\.[a-z0-9]+$/i.test(path)) answerTo(event, page(request, event.resultingClientId))
  } else if (Object.hasOwn(build.files, path)) answerTo(event, kept(path, request))
  else if (path.startsWith('assets/'))
    answerTo(
      event,
      caches.match(request).then((known) => known ?? fetch(request)),
    )
})
