import { expect, test } from 'vitest'
import {
  asStored,
  filesOf,
  isFile,
  isOtherVersion,
  isPageOf,
  isPagesStoreOf,
  isStoreOf,
  keyOf,
  notStored,
  pagesAbove,
  pagesStore,
  placeOn,
} from './decisions.ts'

const ROOT = 'https://exempel.se/kommun/ai/'
const GUIDE = { root: ROOT, languages: ['en'] }
const PAGE =
  '<!doctype html><html lang="sv"><head><script src="../early.js"></script><script type="module" src="../assets/index-B1.js"></script><link rel="stylesheet" href="../assets/index-C2.css" integrity="sha256-x="></head>'

test('a page of this version is told by the script that it names', () => {
  expect(isPageOf('index-B1.js', PAGE)).toBe(true)
})

test('neither the login page of a proxy, nor a page of another version, nor nothing, is a page of this version', () => {
  expect(isPageOf('index-B1.js', '<!doctype html><html><title>Logga in</title><script src="/login.js"></script></html>')).toBe(false)
  expect(isPageOf('index-B2.js', PAGE)).toBe(false)
  expect(isPageOf('index-B1.js', '')).toBe(false)
})

test('a page has one key, whatever stands after its address', () => {
  for (const end of ['', '?inbaddad', '?utm_source=brev&utm=1', '#fynd', 'index.html', 'index.html?inbaddad#x'])
    expect(keyOf(`${ROOT}goteborg/${end}`)).toBe(`${ROOT}goteborg/`)
})

test('a file is a script, a style sheet or a picture, and never a page', () => {
  for (const type of ['text/javascript', 'application/javascript; charset=utf-8', 'text/css', 'image/svg+xml', 'image/png'])
    expect(isFile(type)).toBe(true)
  for (const type of ['text/html', 'application/json', '', null]) expect(isFile(type)).toBe(false)
})

test('the stores of other versions are those that go, and no other guide loses any', () => {
  const mine = pagesStore('index-B1.js', ROOT)
  expect(isOtherVersion('index-B2.js', ROOT, mine)).toBe(true)
  expect(isOtherVersion('index-B1.js', ROOT, mine)).toBe(false)
  expect(isOtherVersion('index-B2.js', ROOT, `ai-lotsen-precache-v2-${ROOT}`)).toBe(false)
  for (const other of ['https://exempel.se/', 'https://exempel.se/ai/', `${ROOT}en/`, 'https://www.exempel.se/kommun/ai/']) {
    expect(isOtherVersion('index-B2.js', other, mine)).toBe(false)
    expect(isStoreOf(other, mine)).toBe(false)
  }
  expect([isPagesStoreOf(ROOT, mine), isPagesStoreOf(ROOT, `ai-lotsen-precache-v2-${ROOT}`)]).toEqual([true, false])
  expect(isStoreOf(ROOT, mine)).toBe(true)
  expect(isStoreOf(ROOT, `ai-lotsen-precache-v2-${ROOT}`)).toBe(true)
  expect(isStoreOf(ROOT, `annat-${ROOT}`)).toBe(false)
})

test('a stored page tells the day when it came, and is the same otherwise', () => {
  const stored = asStored(PAGE, '2026-11-29')
  expect(stored).toContain('<html data-stored="2026-11-29" lang="sv">')
  expect(stored.replace(' data-stored="2026-11-29"', '')).toBe(PAGE)
})

test('the files that a page names are found from where it lies', () => {
  expect(filesOf(PAGE, `${ROOT}goteborg/`)).toEqual([
    { file: `${ROOT}assets/index-B1.js`, integrity: '' },
    { file: `${ROOT}assets/index-C2.css`, integrity: 'sha256-x=' },
  ])
})

test('from a page that is not stored the way leads to those above it, and never to the start page', () => {
  expect(pagesAbove(`${ROOT}goteborg/fynd/nagot/?inbaddad`, GUIDE)).toEqual([`${ROOT}goteborg/fynd/`, `${ROOT}goteborg/`])
  expect(pagesAbove(`${ROOT}en/goteborg/fynd/`, GUIDE)).toEqual([`${ROOT}en/goteborg/`])
  for (const none of ['goteborg/', 'om/', 'en/om/', 'en/', '']) expect(pagesAbove(ROOT + none, GUIDE)).toEqual([])
})

test('the place on the page above is that of the page, and a frame is still a frame', () => {
  expect(placeOn(`${ROOT}goteborg/fynd/`, `${ROOT}goteborg/fynd/nagot/?inbaddad`)).toBe(`${ROOT}goteborg/fynd/?inbaddad#nagot`)
})

test('that a page is not stored is told in its language', () => {
  expect(notStored(`${ROOT}energi/`, GUIDE)).toBe('utan-nat.html')
  expect(notStored(`${ROOT}en/energi/`, GUIDE)).toBe('utan-nat.en.html')
})
