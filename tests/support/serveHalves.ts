import { createServer, get } from 'node:http'

/** Another address of a site, at which the first half of one file arrives and no more, until that is mended. */
export async function serveHalves(site: string, path: string) {
  let isMended = false
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', site)
    const headers = { ...request.headers, 'accept-encoding': 'identity' }
    get(url, { headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      if (isMended || url.pathname !== path) {
        answer.pipe(response)
        return
      }
      let left = Math.floor(Number(answer.headers['content-length']) / 2)
      answer.on('data', (chunk: Buffer) => {
        response.write(chunk.subarray(0, Math.max(left, 0)))
        left -= chunk.length
      })
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    mend: () => {
      isMended = true
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}
