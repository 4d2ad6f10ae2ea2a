const host = 'huggingface.co'
/** Of an address of a repository with all that may follow it. */
const longest = 1_000

/**
 * The id of a model's repository from what a reader typed or pasted: `Qwen/Qwen2.5-7B`, `gpt2`, or an address of its
 * page. Null for anything that can be no such id, data sets and spaces included.
 */
export function readRepoId(raw: string): string | null {
  if (raw.length > longest) return null
  const typed = raw.trim().replace(/^(https?:\/\/)?(www\.)?(?=huggingface\.co\/)/i, '')
  const isPage = typed.toLowerCase().startsWith(`${host}/`)
  const path = (isPage ? typed.slice(host.length + 1).replace(/[?#].*$/s, '') : typed).replace(/\/+$/, '')
  const parts = path.split('/')
  if (isPage && (parts[0] === 'datasets' || parts[0] === 'spaces')) return null
  const id = (isPage ? parts.slice(0, 2) : parts).join('/')
  const part = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?'
  const isId = new RegExp(`^${part}(?:/${part})?$`).test(id) && id.length <= 96
  return isId && !/--|\.\./.test(id) ? id : null
}
