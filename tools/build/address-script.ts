import { createHash } from 'node:crypto'

/**
 * Stands first in every page. All that a page names is seen from where it lies, so that a page which is served without the slash that
 * ends its folder, or with two in a row, finds nothing: it goes to the address that it has. Not where a server has just led here, which
 * would lead here for ever.
 */
const SCRIPT = `{const{pathname:p,search:s,hash:h}=location;let t=p.replace(/\\/{2,}/g,'/');if(!/\\/$|\\.html$/i.test(t))t+='/';if(t!==p&&!performance.getEntriesByType('navigation')[0]?.redirectCount)location.replace(t+s+h)}`

export const ADDRESS_SCRIPT = `<script>${SCRIPT}</script>`

/** What the security policy needs in order to let that one script run, and no other. */
export const ADDRESS_SCRIPT_HASH = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`
