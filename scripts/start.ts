import { build, preview } from 'vite'

/** Builds the dashboard on the committed dataset and serves it on a free port, whose address is printed. */
await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 4173, strictPort: false } })
console.log(`\nCrossover: ${server.resolvedUrls?.local[0] ?? 'no address'}\n`)
