import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { headersOf } from './headers.ts'

const host = process.env['HOST'] ?? '127.0.0.1'
const portsToTry = 20

export type Site = { readonly url: string; readonly close: () => Promise<void> }

/**
 * Serves a built site as a static host would: precompressed files, ETags, the app for addresses without a page, 404 for
 * files that are not there. Takes the given port or the next free one (0: any), and gives the address it listens on.
 */
export async function serveSite(directory: string, port: number): Promise<Site> {
  const send = sirv(directory, {
    // What has no page of its own is the app's, which says so.
    single: '404.html',
    // Not addresses of the app, even without an ending; `/data/` itself is a page.
    ignores: ['^/(assets|data)/.'],
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value)
    },
  })
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    send(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' })
      response.end('Not found\n')
    })
  })
  const address = await listen(server, port, port === 0 ? 0 : port + portsToTry)
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()))
      // Browsers keep connections open for a next request.
      server.closeAllConnections()
    })
  return { url: `http://${host}:${address.port}/`, close }
}

function listen(server: Server, port: number, last: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last))
      else reject(error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'))
      else resolve(address)
    })
  })
}
