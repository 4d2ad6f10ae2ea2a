import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeAddress } from '../../../src/data/own/judgeAddress.ts'

const site = 'https://crossover.example.org'
const judged = (raw: string, at = site) => {
  const result = judgeAddress(raw, at)
  return result.kind === 'good' ? 'good' : result.why
}

describe('an address of a reader’s data', () => {
  it.each([
    'https://raw.githubusercontent.com/me/models/main/models.csv',
    'https://example.com:8443/data.json?x=1',
    'https://8.8.8.8/x.csv',
    'https://[2606:4700::1111]/x.csv',
    '/data/models.csv',
    `${site}/data/models.csv`,
  ])('%s is asked', (raw) => {
    expect(judged(raw)).toBe('good')
  })

  it.each([
    ['http://example.com/x.csv', 'not-https'],
    ['ftp://example.com/x.csv', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:text/csv,a', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['//evil.com', 'good'],
    ['https://user:secret@example.com/x.csv', 'credentials'],
    ['https://user@example.com/x.csv', 'credentials'],
    ['https://localhost/x', 'private-host'],
    ['https://printer/x', 'private-host'],
    ['https://printer.local/x', 'private-host'],
    ['https://wiki.corp/x', 'private-host'],
    ['https://api.internal./x', 'private-host'],
    ['https://127.0.0.1/x', 'private-host'],
    ['https://2130706433/x', 'private-host'],
    ['https://0x7f.1/x', 'private-host'],
    ['https://0/x', 'private-host'],
    ['https://10.1.2.3/x', 'private-host'],
    ['https://172.31.0.1/x', 'private-host'],
    ['https://192.168.1.1/x', 'private-host'],
    ['https://169.254.169.254/latest/meta-data', 'private-host'],
    ['https://100.64.0.1/x', 'private-host'],
    ['https://[::1]/x', 'private-host'],
    ['https://[fe80::1]/x', 'private-host'],
    ['https://[fd00::1]/x', 'private-host'],
    ['https://[::ffff:192.168.1.1]/x', 'private-host'],
    ['https://[2002:c0a8:101::]/x', 'private-host'],
    ['https://', 'not-an-address'],
  ])('%s is judged %s', (raw, why) => {
    expect(judged(raw)).toBe(why)
  })

  it('of this site itself is asked where the site is served by a private host', () => {
    expect(judged('http://127.0.0.1:4173/data/models.csv', 'http://127.0.0.1:4173')).toBe('good')
    expect(judged('http://127.0.0.1:9999/data/models.csv', 'http://127.0.0.1:4173')).toBe('not-https')
  })

  it('is never asked in a private range, however its numbers are written', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(byte, byte, byte, (b, c, d) => {
        const number = ((10 * 256 + b) * 256 + c) * 256 + d
        for (const host of [
          `10.${b}.${c}.${d}`,
          String(number),
          `0x${number.toString(16)}`,
          `012.${b}.${c}.${d}`,
        ])
          expect(judged(`https://${host}/x`)).toBe('private-host')
      }),
    )
  })
})
