import { headerRules } from './headers.ts'

const entries = (headers: Readonly<Record<string, string>>) => Object.entries(headers)
const note = 'Written by `npm run hosts` from scripts/headers.ts.'

/** Netlify, Cloudflare Pages: `_headers` in the published folder, where the build puts it as well. */
function underscoreHeaders(): string {
  const rules = headerRules.flatMap(({ what, globs, headers }) =>
    globs.map((glob) =>
      [`# ${what}`, glob, ...entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    ),
  )
  return `# ${note}\n\n${rules.join('\n\n')}\n`
}

/** Vercel: at the root of the repository. */
function vercel(): string {
  const headers = headerRules.map((rule) => ({
    source: `/(${rule.pattern})`,
    headers: entries(rule.headers).map(([key, value]) => ({ key, value })),
  }))
  const config = { buildCommand: 'npm run build', outputDirectory: 'dist', trailingSlash: true, headers }
  return `${JSON.stringify(config, null, 2)}\n`
}

/** nginx: included in the `http` block; the server block then adds what the maps say. */
function nginx(): string {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))]
  const variable = (name: string) => `$crossover_${name.replaceAll('-', '_')}`
  const maps = names.map((name) => {
    const lines = headerRules.flatMap(({ pattern, headers }) => {
      const value = headers[name]
      return value === undefined ? [] : [`  "~^/${pattern}$" "${value}";`]
    })
    return [`map $uri ${variable(name)} {`, '  default "";', ...lines, '}'].join('\n')
  })
  return `# ${note}
# An empty value sends no header. For the folder of the built site, in the http block:
#
#   include crossover.conf;
#   server {
#     root /srv/crossover;
#     gzip_static on;
#     error_page 404 /404.html;
#     location ~ ^/(assets|data)/. { try_files $uri $uri/index.html =404; }
#     location / { try_files $uri $uri/index.html =404; }
${names.map((name) => `#     add_header ${name} ${variable(name)} always;`).join('\n')}
#   }

${maps.join('\n\n')}
`
}

/** The headers of the site in the words of common static hosts, by path in the repository. */
export const hostFiles: Readonly<Record<string, string>> = {
  'deploy/_headers': underscoreHeaders(),
  'deploy/vercel.json': vercel(),
  'deploy/nginx/crossover.conf': nginx(),
}
