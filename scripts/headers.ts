/** The response headers of the published site by address: the one place that says them. */
export function headersOf(pathname: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    // Names in /assets/ carry a hash of the content; everything else is asked for again and answered by its ETag.
    'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // The data are for everybody, notebooks and other sites included.
    ...(pathname.startsWith('/data/') && { 'access-control-allow-origin': '*' }),
  }
}
