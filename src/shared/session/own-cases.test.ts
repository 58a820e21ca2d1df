import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check'
import { contentOf } from '../../content/check/whole-content.test-support.ts'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { recall, remember } from '../memory/memory.ts'
import { storageForTests } from '../memory/storage.test-support.ts'
import { readOwnLink, writeOwnLink } from '../../features/training/own-case-link.ts'
import { cleanWords, LONGEST, OWN_CASES, type OwnCase } from './own-cases.ts'

const { codes, organisations } = contentOf(readContentFolder('e2e/content'))
const ids = [...organisations.keys()]
const scenarios = [...organisations.entries()].flatMap(([organisation, { sv }]) =>
  sv.scenarios.map(({ answers, outcome }) => ({ organisation, answers, outcome, version: '1.2.3' })),
)

/** Words that are left as they are: with letters of all alphabets, line breaks and signs that mean something in markup and addresses. */
const words = record({ title: string(), text: string({ unit: 'grapheme' }), discussion: string() }).map((told) => {
  const { title, text, discussion } = cleanWords(told)
  return cleanWords({ title: `T ${title}`, text: `Första <b>raden</b>\n\n~%&#${text}`, discussion })
})
const anyCase = record({
  words,
  shared: constantFrom(...scenarios),
  id: constantFrom('a', 'b', 'c'),
  saved: constantFrom('2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'),
}).map(({ words: told, shared, id, saved }): OwnCase => ({ ...shared, ...told, id, saved }))
const [shared] = scenarios
if (shared === undefined) throw new Error('There are no scenarios.')
const first: OwnCase = { ...shared, id: 'a', saved: '2026-11-21T10:00:00.000Z', title: 'Titel', text: 'Text', discussion: '' }

describe('a link to a case of one’s own', () => {
  it('reads as what was written', () => {
    assert(
      property(anyCase, ({ id: _id, saved: _saved, ...own }) => {
        const link = writeOwnLink(codes, own)
        expect(link).toMatch(/^[A-Za-z0-9_.~-]+$/)
        expect(readOwnLink(codes, ids, link ?? '')).toEqual({ kind: 'case', shared: own })
      }),
    )
  })

  it('that was altered in one place is told apart from the one that was written, and never throws', () => {
    const link = writeOwnLink(codes, first) ?? ''
    for (let place = 0; place < link.length; place++) {
      for (const letter of ['a', 'Q', '~', '%', '']) {
        const altered = link.slice(0, place) + letter + link.slice(place + 1)
        if (altered !== link) expect(readOwnLink(codes, ids, altered).kind).toBe('unreadable')
      }
    }
    const anyText = oneof(
      string(),
      string({ unit: 'binary' }).map((tail) => `f1~${tail}`),
    )
    assert(
      property(anyText, (text) => {
        expect(readOwnLink(codes, ids, text).kind).toBe('unreadable')
      }),
    )
  })

  it.each([
    ['', 'empty'],
    ['1_goteborg_1.0.0_v_arA_abcd', 'foreign'],
    ['f2~a~b~abcd', 'newer'],
    [(writeOwnLink(codes, first) ?? '').slice(0, -6), 'truncated'],
    [(writeOwnLink(codes, first) ?? '').replace('~', '~A'), 'damaged'],
    ['f1'.padEnd(4001, 'a'), 'too-long'],
    [writeOwnLink(codes, { ...first, organisation: 'borta' }) ?? '', 'unknown-organisation'],
  ])('that cannot be read says why: %.30s', (fragment, kind) => {
    expect(readOwnLink(codes, ids, fragment)).toMatchObject({ kind: 'unreadable', problem: { kind } })
  })

  it('is refused where it would be too long to pass on', () => {
    expect(writeOwnLink(codes, { ...first, text: 'å'.repeat(LONGEST.text) })).toBe(null)
    expect(writeOwnLink(codes, { ...first, text: 'a'.repeat(LONGEST.text) })).not.toBe(null)
  })

  it('with words that are too long keeps their beginning', () => {
    const link = writeOwnLink(codes, { ...first, title: 'å'.repeat(LONGEST.title + 1) }) ?? ''
    expect(readOwnLink(codes, ids, link)).toMatchObject({ shared: { title: 'å'.repeat(LONGEST.title) } })
  })
})

it('saved cases of one’s own are read as they were written', () => {
  assert(
    property(array(anyCase), (cases) => {
      const storage = storageForTests()
      remember(OWN_CASES, cases, () => storage)
      expect(recall(OWN_CASES, () => storage)).toEqual({ value: cases, lost: [], isBlocked: false })
    }),
  )
})

it('saved cases of one’s own tell what is lost or had to be shortened', () => {
  const cases = [first, { ...first, text: ' ' }, { ...first, discussion: 'x'.repeat(LONGEST.discussion + 1) }]
  const read = recall(OWN_CASES, () => storageForTests({ [OWN_CASES.key]: JSON.stringify({ version: 1, cases }) }))
  expect(read.lost).toEqual(['1', '2/discussion'])
  expect(read.value).toMatchObject([first, { discussion: 'x'.repeat(LONGEST.discussion) }])
})

it('words lose the signs that do not show, and keep their lines', () => {
  const told = cleanWords({ title: 'Ett\u202E\nfall ', text: ' a\r\n\r\n\r\n\r\nb \u0000 c  \nd', discussion: '\u200B' })
  expect(told).toEqual({ title: 'Ett fall', text: 'a\n\nb   c\nd', discussion: '' })
})
