import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Codes } from '../../schema/model.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { writeOwnLink } from './own-case-link.ts'
import { checksum } from '../../shared/links/checksum.ts'
import {
  cleanTitle,
  LONGEST_SESSION_LINK,
  MOST_CASES,
  readSession,
  type SessionItem,
  type WorkshopSession,
  writeSession,
} from './workshop-link.ts'
import { sample } from '../../engine/sample.test-support.ts'

const codes: Codes = {
  facts: {
    ar: { id: 'arende', multiple: false, options: { A: 'anvanda', B: 'bygga' } },
    om: { id: 'omrade', multiple: true, options: { S: 'skola', V: 'vard' } },
  },
  renames: { organisations: {}, facts: {}, options: {}, scenarios: {}, parts: {}, cards: {} },
}
const minutes = fc.integer({ min: 1, max: 120 })
const published: fc.Arbitrary<SessionItem> = fc.record({
  kind: fc.constant('published' as const),
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/),
  minutes,
})
const own: fc.Arbitrary<SessionItem> = fc.record({
  kind: fc.constant('own' as const),
  own: fc.record({
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => cleanTitle(`Å${text}`)),
    text: fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => cleanTitle(`Å${text}`)),
    discussion: fc.constantFrom('', 'Hur gör vi?'),
    organisation: fc.constant('exempel'),
    version: fc.constant('1.0.0'),
    outcome: fc.constantFrom(...OUTCOMES),
    answers: fc.constantFrom({}, { arende: 'anvanda' }, { arende: 'bygga', omrade: ['skola', 'vard'] }),
  }),
  minutes,
})
const anySession: fc.Arbitrary<WorkshopSession> = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanTitle),
  items: fc.array(fc.oneof({ weight: 4, arbitrary: published }, { weight: 1, arbitrary: own }), { maxLength: 6 }),
})
const read = (fragment: string) => readSession(codes, 'exempel', fragment)
const some: WorkshopSession = {
  title: 'APT i november',
  items: [
    { kind: 'published', id: 'harmlos', minutes: 5 },
    { kind: 'published', id: 'egen-text', minutes: 10 },
    {
      kind: 'own',
      own: { title: 'Vår fråga', text: 'Får vi?', discussion: '', organisation: 'exempel', version: '1.0.0', outcome: 'nej', answers: {} },
      minutes: 3,
    },
  ],
}

describe('the link to a workshop', () => {
  it('reads as what was written, and survives an address', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const fragment = writeSession(codes, session)
        fc.pre(fragment.length <= LONGEST_SESSION_LINK)
        expect(read(fragment)).toMatchObject({ kind: 'session', session, losses: [] })
        expect(decodeURIComponent(new URL(`https://exempel.se/#${fragment}`).hash.slice(1))).toBe(fragment)
      }),
      { numRuns: 500 },
    )
  })

  it('is short without cases of one’s own', () => {
    const items = some.items.slice(0, 2)
    expect(writeSession(codes, { title: 'APT', items })).toMatchInlineSnapshot(`"1/QVBU/harmlos:5/egen-text:10/gsl6"`)
  })

  it('that was cut off or altered is refused, but what is certainly whole in it can be composed anew', () => {
    const fragment = writeSession(codes, some)
    expect(read(fragment.slice(0, -20))).toMatchObject({
      kind: 'unreadable',
      problem: { kind: 'truncated' },
      salvaged: { title: 'APT i november', items: some.items.slice(0, 2) },
    })
    expect(read(fragment.replace('harmlos', 'harml.s'))).toMatchObject({
      kind: 'unreadable',
      problem: { kind: 'damaged' },
      salvaged: { items: some.items.slice(1) },
    })
    expect(
      [read(''), read('hej'), read('1_goteborg_x'), read('2/hej'), read('1/'.repeat(9000))].map(
        (each) => each.kind === 'unreadable' && each.problem.kind,
      ),
    ).toEqual(['empty', 'foreign', 'foreign', 'newer', 'too-long'])
  })

  it('may be that of a single case, as cases were passed on before', () => {
    const [, , third] = some.items
    const single = third?.kind === 'own' ? (writeOwnLink(codes, third.own) ?? '') : ''
    expect(read(single)).toEqual({ kind: 'session', session: { title: '', items: [{ ...third, minutes: 5 }] }, losses: [] })
    expect(read(single.slice(0, -6))).toMatchObject({ kind: 'unreadable', problem: { kind: 'truncated' }, salvaged: { items: [] } })
    expect(readSession(codes, 'annan', single)).toMatchObject({ problem: { kind: 'unknown-organisation' } })
  })

  it('without cases is read as such', () => {
    expect(read(writeSession(codes, { title: '', items: [] }))).toMatchObject({
      kind: 'session',
      session: { title: '', items: [] },
      losses: [],
    })
  })

  it('keeps the place of a case that cannot be read, and tells what is lost', () => {
    const sound = (body: string) => read(`${body}/${checksum(body)}`)
    expect(sound('1/QVBU/harmlos:5/f1~!!:5/Å/egen-text:900')).toMatchObject({
      kind: 'session',
      session: { items: [{ id: 'harmlos', minutes: 5 }, { id: '', minutes: 5 }, { id: 'Å' }, { id: 'egen-text', minutes: 120 }] },
      losses: [
        { kind: 'item', number: 2 },
        { kind: 'item', number: 3 },
      ],
    })
    expect(sound(`1/QVBU/${'harmlos:5/'.repeat(30)}a:1`)).toMatchObject({ losses: [{ kind: 'too-many', limit: MOST_CASES }] })
  })

  it('of any origin is read without throwing', () => {
    const body = fc.string({ unit: fc.constantFrom(...Array.from('1/~:ab5=-_åÅ[]",')), maxLength: 60 }).map((text) => `1/${text}`)
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      body,
      body.map((text) => `${text}/${checksum(text)}`),
      fc.json().map((json) => `1//~${btoa(encodeURIComponent(json))}:5`),
    )
    fc.assert(
      fc.property(anything, (fragment) => {
        const known = read(fragment)
        expect((known.kind === 'session' ? known.session : known.salvaged).items.length).toBeLessThanOrEqual(MOST_CASES)
      }),
      sample(1500),
    )
  })
})
