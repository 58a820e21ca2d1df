import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sample } from '../../engine/sample.test-support.ts'
import { LINKS_THEN } from './links-then.test-support.ts'
import { readFragment } from './read-fragment.ts'
import { seal } from './seal.ts'

/** Sound links of every kind that the guide has written. */
const SOUND = LINKS_THEN.filter(({ opens }) => !('kind' in opens && opens.kind === 'unreadable'))
  .map(({ link }) => link)
  .filter((each) => /^[\w./~:-]+$/.test(each))
const words = fc.stringMatching(/^[A-Za-z0-9.:-]{1,60}$/)
/** Links of any kind that there is or may come: each format and each sign. */
const made = fc
  .tuple(
    fc.stringMatching(/^[a-z]?[1-9]\d{0,2}$/),
    fc.constantFrom('_' as const, '/' as const, '~' as const),
    fc.array(words, { minLength: 1 }),
  )
  .map(([format, sign, fields]) => seal({ format, sign }, fields))
const link = fc.oneof(fc.constantFrom(...SOUND), made)

const encode = (text: string): string => Array.from(text, (each) => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
/** What happens to links on their way, by name. Each leaves all of the link in place. */
const WAYS: Readonly<Record<string, (text: string, at: number) => string>> = {
  ...Object.fromEntries(
    [
      '.',
      ',',
      ')',
      '>',
      '”',
      '"',
      ' ',
      '\u00a0',
      '&x=',
      '&fbclid=a_b',
      '?utm_source=mail',
      '%0A',
      ').',
      '…',
      '_',
      '*',
      '/',
      '%C2%A0',
      '%A0',
      '#',
    ]
      .concat(' Hälsningar Anna', '\r\n\r\n-- \r\nAnna', '\u200b', ';', '\\')
      .map((tail) => [`gets ${JSON.stringify(tail)} behind it`, (text: string) => text + tail]),
  ),
  'has a # that was encoded before it': (text) => `%23${text}`,
  'has two # before it': (text) => `#${text}`,
  'is encoded once more': (text) => encodeURIComponent(text),
  'is encoded three times': (text) => encodeURIComponent(encodeURIComponent(encode(text))),
  'is encoded to the last letter': encode,
  'is broken into two lines': (text, at) => `${text.slice(0, at)}\r\n${text.slice(at)}`,
  'is broken into two lines that are encoded': (text, at) => `${text.slice(0, at)}%0D%0A${text.slice(at)}`,
  'is broken in a reply': (text, at) => `${text.slice(0, at)}\n> ${text.slice(at)}`,
  'is broken as mails break lines': (text, at) => `${text.slice(0, at)}=\r\n${text.slice(at)}`,
  'gets a soft hyphen': (text, at) => `${text.slice(0, at)}\u00ad${text.slice(at)}`,
  'has hyphens that do not break': (text) => text.replaceAll('-', '\u2011'),
  'has its signs escaped by a template': (text) => text.replaceAll('/', '&#x2F;').replaceAll('_', '&#95;'),
  'has its signs escaped by Markdown': (text) => text.replaceAll('_', '\\_').replaceAll('~', '\\~'),
  'stands in brackets': (text) => `<${text}>`,
  'stands within a whole address': (text) => `https://exempel.se/delat/#${text}`,
}

describe('a link that was passed on is the link that was sent where it', () => {
  it.each(Object.entries(WAYS))('%s', (_, way) => {
    fc.assert(
      fc.property(link, fc.nat(), (sent, at) => {
        expect(readFragment(way(sent, at % sent.length))).toBe(sent)
      }),
      sample(1000),
    )
  })

  it('has been encoded and continued in any order', () => {
    const tail = fc.constantFrom(...['.', ',', ')', '>', '”', ' ', '\u00a0', '&x=', '?a=b'])
    fc.assert(
      fc.property(link, fc.array(tail, { maxLength: 4 }), fc.nat(3), fc.array(tail, { maxLength: 3 }), (sent, first, times, last) => {
        let text = sent + first.join('')
        for (let time = 0; time < times; time++) text = encodeURIComponent(text)
        expect(readFragment(text + last.join(''))).toBe(sent)
      }),
      sample(5000),
    )
  })
})

it('what is no link is decoded, without what ends a sentence', () => {
  expect(['hej', 'fall=a%2Cb', 'fall=a,b).', 'avsnitt-3%22.', '<img src=x>', '', '%E0%A4%A', '%', '#'].map(readFragment)).toEqual([
    'hej',
    'fall=a,b',
    'fall=a,b',
    'avsnitt-3',
    '<img src=x',
    '',
    '%E0%A4%A',
    '%',
    '#',
  ])
})

it('what anybody may have written is read, at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof readFragment(text)).toBe('string')
    }),
    sample(5000),
  )
  const started = performance.now()
  for (const text of ['1/abcd'.repeat(5000), '%25'.repeat(9999), '#'.repeat(29_999), `1_${'#1_'.repeat(9000)}`, '&#37;'.repeat(6000)])
    readFragment(text)
  expect(performance.now() - started).toBeLessThan(2000)
})
