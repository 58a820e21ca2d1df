import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadContentOrThrow } from './content-modules.ts'
import { META_POLICY, securityHeaders } from './headers.ts'
import { serverFiles } from './server-files.ts'

const ORIGIN = 'https://intranat.exempel.se'

test('the files in server/ are what the build would write for the site', () => {
  const { site } = loadContentOrThrow('content')
  for (const { name, text } of serverFiles(site.origins).filter((file) => file.folder === 'server')) {
    expect(readFileSync(`server/${name}`, 'utf8'), `Kör npm run build och lägg till server/${name}`).toBe(text)
  }
})

test('every server gets every header, and the policy says nothing unsafe', () => {
  for (const { name, text } of serverFiles([ORIGIN])) {
    for (const header of Object.keys(securityHeaders([]))) expect(text, name).toContain(header)
    expect(text, name).toContain(`frame-ancestors 'self' ${ORIGIN}`)
    expect(text, name).toContain('immutable')
    expect(text, name).not.toContain('unsafe')
  }
})

test('what may frame the guide stands in the header alone, since browsers ignore it in a page', () => {
  expect(META_POLICY).not.toContain('frame-ancestors')
  expect(securityHeaders([])['Content-Security-Policy']).toBe(`${META_POLICY}; frame-ancestors 'self'`)
})
