import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { NOT_FOUND_SCRIPT } from './not-found-html.ts'

/** Where the page for unknown addresses leads from an address, in a guide that lies in /x/y/; null where it stays. */
async function leadsTo(address: string): Promise<string | null> {
  let to: string | null = null
  const { pathname, search, hash } = new URL(address, 'https://exempel.se')
  const location = { pathname, search, hash, replace: (next: string) => void (to = next) }
  const fetch = (path: string) => Promise.resolve({ ok: path === '/x/y/favicon.svg' })
  const document = { links: [], head: { append: () => undefined }, createElement: () => ({}) }
  await runInNewContext(NOT_FOUND_SCRIPT, { location, fetch, document })
  return to
}

it.each([
  ['/x/y/delat/%231_exempel_1.2.3_v_arB_cxh5', '/x/y/delat/#1_exempel_1.2.3_v_arB_cxh5'],
  ['/x/y/delat%25231_exempel_1.2.3_v_arB_cxh5.', '/x/y/delat#1_exempel_1.2.3_v_arB_cxh5.'],
  ['/x/y/prov/workshop/%231/QVBU/harmlos:5/gsl6', '/x/y/prov/workshop/#1/QVBU/harmlos:5/gsl6'],
  ...['.', ',', ')', '>', '”', '%20', '%C2%A0', '&x=', ').', '%0D%0A', ';', '_'].map((tail) => [`/x/y/om${tail}`, '/x/y/om']),
  ['/x/y/om/).', '/x/y/om/'],
  ['/x/y/om,?inbaddad#del', '/x/y/om?inbaddad#del'],
  ['/x/y/%0D%0Aom/', '/x/y/om/'],
])('an address that was passed on badly leads on: %s', async (address, to) => {
  expect(await leadsTo(address)).toBe(to)
  expect(await leadsTo(to ?? '')).toBe(null)
})

it.each(['/x/y/finns/inte/', '/x/y/finns-inte/bild.png', '/x/y/?inbaddad', '/annat/%23'])('any other stays: %s', async (address) => {
  expect(await leadsTo(address)).toBe(null)
})
