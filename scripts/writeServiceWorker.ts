import { resolve } from 'node:path'
import { writeWorker } from './serviceWorker/writeWorker.ts'

const { version, files } = writeWorker(resolve(import.meta.dirname, '../dist'))
console.log(`service worker ${version} keeps ${files} files`)
