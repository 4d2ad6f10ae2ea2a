/** What this file uses of Trusted Types, which TypeScript's library does not describe. */
type Rules = {
  readonly createScript: (text: string) => string
  readonly createScriptURL: (address: string) => string
}
declare global {
  interface Window {
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Rules) => Rules }
  }
}

const rules: Rules = {
  createScript: (text) => {
    JSON.parse(text)
    return text
  },
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError(`${address} is no script of this site`)
    return address
  },
}
// Under the name that the site's Content-Security-Policy knows: nothing else makes texts or addresses a script's.
const policy = window.trustedTypes?.createPolicy('crossover', rules) ?? rules

/** An address a worker may be started from: one of this site's own. Throws for any other. */
export const ownScript = (address: string): string => policy.createScriptURL(address)

/** A text that may stand in a script element: data for machines, and no code. Throws for what is not JSON. */
export const ownJson = (text: string): string => policy.createScript(text)
