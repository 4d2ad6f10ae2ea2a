/** Why the address of a reader's data is not asked. The words for each are a message `own.failed.<why>`. */
export type AddressFault = 'not-an-address' | 'not-https' | 'credentials' | 'private-host'

export type JudgedAddress =
  | { readonly kind: 'good'; readonly url: URL }
  | { readonly kind: 'bad'; readonly why: AddressFault }

/** More is no address that a server takes, and browsers take their time over names of hosts. */
const longest = 8_000

/**
 * Whether data may be fetched from an address that a link names: https on a public host, or this site itself. Whoever
 * sends a link could otherwise make a reader's browser knock at machines of the reader's own network.
 */
export function judgeAddress(raw: string, site: string): JudgedAddress {
  if (raw.length > longest || !URL.canParse(raw, site)) return { kind: 'bad', why: 'not-an-address' }
  const url = new URL(raw, site)
  if (url.username !== '' || url.password !== '') return { kind: 'bad', why: 'credentials' }
  if (url.origin === new URL(site).origin) return { kind: 'good', url }
  if (url.protocol !== 'https:') return { kind: 'bad', why: 'not-https' }
  return isPrivate(url.hostname) ? { kind: 'bad', why: 'private-host' } : { kind: 'good', url }
}

/** `URL` has already written every form of an address of four numbers (octal, one number) as the common one. */
function isPrivate(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (host.startsWith('[')) return isPrivateSix(host.slice(1, -1))
  const four = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host)
  if (four) return isPrivateFour(Number(four[1]), Number(four[2]))
  return (
    !host.includes('.') ||
    /\.(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|example|invalid)$/.test(
      host,
    )
  )
}

function isPrivateFour(a: number, b: number): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true
  if (a === 100) return b >= 64 && b < 128
  if (a === 172) return b >= 16 && b < 32
  return (
    (a === 169 && b === 254) || (a === 192 && (b === 168 || b === 0)) || (a === 198 && (b === 18 || b === 19))
  )
}

/** Only addresses of the public range are asked, and none that carry an address of four numbers inside. */
function isPrivateSix(host: string): boolean {
  const first = Number.parseInt(host.split(':')[0] === '' ? '0' : (host.split(':')[0] ?? '0'), 16)
  const isPublic = first >= 0x2000 && first <= 0x3fff
  return (
    !isPublic ||
    first === 0x2002 ||
    host.startsWith('2001:0:') ||
    host.startsWith('2001::') ||
    host.startsWith('2001:db8')
  )
}
