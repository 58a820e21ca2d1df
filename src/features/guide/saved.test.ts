import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { keptStore, LARGEST_FILE, readKept, writeKept } from '../../shared/session/kept.ts'
import { cleanName, LONGEST_NAME, SAVED_CASES, type SavedCase } from './saved.ts'
import { sample } from '../../engine/sample.test-support.ts'

const id = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgh-')), minLength: 1, maxLength: 12 })
const anyCase: fc.Arbitrary<SavedCase> = fc.record({
  id,
  name: fc.string({ minLength: 1, maxLength: 60 }).map(cleanName),
  organisation: id,
  version: fc.constantFrom('1.0.0', '12.3.4'),
  outcome: fc.constantFrom(...OUTCOMES),
  saved: fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2090-01-01') }).map((date) => date.toISOString()),
  answers: fc.dictionary(id, fc.oneof(id, fc.array(id, { maxLength: 4 }))),
})
const first: SavedCase = {
  id: 'a',
  name: 'Mötesanteckningar',
  organisation: 'exempel',
  version: '1.0.0',
  outcome: 'villkor',
  saved: '2026-11-21T10:00:00.000Z',
  answers: { arende: 'anvanda', omrade: ['inget'] },
}
const file = (...cases: readonly unknown[]) => JSON.stringify({ kind: 'ai-lotsen-bedomningar', version: 1, cases })

describe('saved cases', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyCase), (cases) => {
        expect(readKept(SAVED_CASES, writeKept(SAVED_CASES, cases))).toEqual({ cases, problems: [] })
      }),
    )
  })

  it('of any origin are read without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"kind":"ai-lotsen-bedomningar","version":1,"cases":[${json}]}`),
        ),
        (text) => {
          const { cases, problems } = readKept(SAVED_CASES, text)
          expect(cases.length + problems.length).toBeGreaterThan(0)
        },
      ),
      sample(5000),
    )
  })

  it('tell every problem, and keep the cases that have none', () => {
    expect(
      readKept(SAVED_CASES, file({ ...first, outcome: 'kanske', answers: { a: 1 } }, first, 7, { ...first, id: 'b', version: 'ny' })),
    ).toEqual({
      cases: [first],
      problems: [
        { kind: 'case', number: 1, field: 'outcome' },
        { kind: 'case', number: 1, field: 'answers' },
        { kind: 'case', number: 3, field: '' },
        { kind: 'case', number: 4, field: 'version' },
      ],
    })
  })

  it.each([
    ['{"kind":', { kind: 'not-json' }],
    ['[]', { kind: 'not-ours' }],
    ['{"kind":"annat","version":1,"cases":[]}', { kind: 'not-ours' }],
    ['{"kind":"ai-lotsen-bedomningar","version":2,"cases":[]}', { kind: 'newer' }],
    ['x'.repeat(LARGEST_FILE + 1), { kind: 'too-large', limit: LARGEST_FILE }],
  ])('in a file of the wrong kind are refused: %.40s', (text, problem) => {
    expect(readKept(SAVED_CASES, text)).toEqual({ cases: [], problems: [problem] })
  })

  it('with a name of a million characters keep its beginning', () => {
    const { cases, problems } = readKept(SAVED_CASES, file({ ...first, name: 'å'.repeat(1_000_000) }))
    expect(cases[0]?.name).toBe('å'.repeat(LONGEST_NAME))
    expect(problems).toEqual([{ kind: 'shortened', number: 1, field: 'name' }])
  })
})

describe('the browser’s memory', () => {
  it('holds nothing once the last case is gone', () => {
    const held = new Map<string, string>()
    const storage = {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    } as unknown as Storage
    const store = keptStore(SAVED_CASES, () => storage)
    expect(store.read()).toEqual({ cases: [], problems: [] })
    expect(store.write([first])).toBe(true)
    expect(store.read()?.cases).toEqual([first])
    store.write([])
    expect(held.size).toBe(0)
  })

  it('may be blocked', () => {
    const store = keptStore(SAVED_CASES, () => {
      throw new Error('blocked')
    })
    expect(store.read()).toBe(null)
    expect(store.write([first])).toBe(false)
  })
})
