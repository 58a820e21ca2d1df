import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HASHED_FILE, META_POLICY, securityHeaders } from './headers.ts'
import { serverFiles } from './server-files.ts'

const ORIGIN = 'https://intranat.exempel.se'

test('the files in server/ are what the build would write for a site that the same others may frame', () => {
  const [, ancestors = ''] = /frame-ancestors '(?:self|none)'([^;"]*)/.exec(readFileSync('server/nginx.conf', 'utf8')) ?? []
  const origins = ancestors.split(' ').filter((origin) => origin !== '')
  for (const { name, text } of serverFiles(origins).filter((file) => file.folder === 'server')) {
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

const textOf = (name: string): string => serverFiles([]).find((file) => file.name === name)?.text ?? ''

test('files named after their content are kept for ever, and nothing else is, in whatever folder the guide lies', () => {
  const isHashed = (address: string): boolean => new RegExp(HASHED_FILE).test(address)
  for (const file of ['about-page-BJkq7hg_.js', 'index-C-x_9aZ0.css', 'digg-imy-logotyp-0a1b2c3d.svg', 'worker-DLfM3Rft.js.gz'])
    expect(isHashed(`/x/y/assets/${file}`), file).toBe(true)
  for (const address of ['/assets/guide/', '/assets/guide/index.html', '/assets/index.html', '/assets/sw.js', '/assets/goteborg/fynd/'])
    expect(isHashed(address), address).toBe(false)
})

test('the file for Apache needs no more than leave to set headers, since anything else would stop the whole site', () => {
  expect(textOf('.htaccess')).not.toMatch(/^(Options|DirectoryIndex|Require|AuthType|IndexIgnore|Expires)/m)
})

test('the file for IIS takes away what a folder above has set before it sets the same, since twice would stop the whole site', () => {
  const text = textOf('web.config')
  for (const [, kind = '', key = '', value = ''] of text.matchAll(/<(add|mimeMap) (name|fileExtension)="([^"]+)"/g))
    expect(text.indexOf(`<remove ${key}="${value}" />`), value).toBeLessThan(text.indexOf(`<${kind} ${key}="${value}"`))
  for (const header of Object.keys(securityHeaders([]))) expect(text).toContain(`<remove name="${header}" />`)
})

test('no header stands in two blocks of _headers, since some hosts put both values into one', () => {
  const names = [...textOf('_headers').matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(5)
  expect(new Set(names).size).toBe(names.length)
})

test('a folder without a page is a page that does not exist, and not a door that is closed', () => {
  expect(textOf('nginx.conf')).toContain('error_page 403 =404 $guide/404.html;')
  expect(textOf('Caddyfile')).toContain('@missing not file {path} {path}/index.html')
  expect(textOf('.htaccess')).toContain('RewriteCond %{REQUEST_FILENAME}/index.html !-f')
})
