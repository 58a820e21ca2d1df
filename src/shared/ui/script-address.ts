/** The only trusted type that the security policy lets anyone make; see tools/build/headers.ts. A page may make it once. */
const POLICY = 'ai-lotsen'

interface Policy {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy
}

let policy: Policy | undefined

/** The address of a worker's script as the browser will take it. Throws for any address but those of the guide's own server. */
export function trustedScript(address: string): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: own }) ?? { createScriptURL: own }
  return policy.createScriptURL(address)
}

function own(address: string): string {
  const { href, origin } = new URL(address, window.location.href)
  if (origin !== window.location.origin) throw new Error('Scripts come from the own server only')
  return href
}
