import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { noticeText } from './noticeText.ts'

writeFileSync(resolve(import.meta.dirname, '../NOTICE'), noticeText())
