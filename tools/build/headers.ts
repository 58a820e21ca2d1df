import { ADDRESS_SCRIPT_HASH } from './address-script.ts'
import { NOT_FOUND_SCRIPT_HASH } from './not-found-html.ts'

/** The one source of every header that the guide is made for: the ready server files, the meta policy and the test servers all come from here. */

/** The only trusted type: the address of a worker. Its name is repeated where it is made, in src/shared/ui/script-address.ts. */
const TRUSTED_TYPES = 'ai-lotsen'

const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", ADDRESS_SCRIPT_HASH, NOT_FOUND_SCRIPT_HASH],
  'style-src': ["'self'"],
  // The design system draws its signs as masks with data: addresses.
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [TRUSTED_TYPES],
}

/** The policy for a meta element, where nobody can set headers. Browsers take who may frame the guide from a header alone. */
export const META_POLICY = Object.entries(POLICY)
  .map(([name, values]) => `${name} ${values.join(' ')}`)
  .join('; ')

/** The headers of every answer. `origins` are the web sites that may show the guide in a frame, besides its own. */
export function securityHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${META_POLICY}; frame-ancestors ${["'self'", ...origins].join(' ')}`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** Files named after their content never change; all others are asked for anew each time, which costs a short 304. */
export const CACHING = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const

/** The folder that holds nothing but files named after their content. */
export const HASHED_FOLDER = 'assets'

/**
 * The address of such a file, as a regular expression for servers that see whole addresses: the guide itself may lie below a folder
 * of that name, where its pages must not be kept.
 */
export const HASHED_FILE = `/${HASHED_FOLDER}/[^/]+-[A-Za-z0-9_-]{8}[.][a-z.]+$`
