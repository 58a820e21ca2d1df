import { expect, test } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { checkAll } from './check-all.ts'
import { MISTAKES, seedMistake } from './mutations.ts'
import { parseContent } from './parsed-content.ts'

const files = readContentFolder('content')
const parsed = parseContent(files)

test('at least 40 kinds of mistake are seeded, each under its own name', () => {
  expect(MISTAKES.length).toBeGreaterThanOrEqual(40)
  expect(new Set(MISTAKES.map((mistake) => mistake.kind)).size).toBe(MISTAKES.length)
})

test('the content has no problem before anything is seeded', () => {
  expect(checkAll(parsed).problems).toEqual([])
}, 60_000)

test.for(MISTAKES.map((mistake) => [mistake.kind, mistake] as const))('caught: %s', { timeout: 60_000 }, ([, mistake]) => {
  // A small organisation that has a place for the mistake, since each is proved whole.
  const organisations = ['riktlinje', 'lst-skane', 'digg-imy', 'goteborg']
  const seeds = organisations.flatMap((id) => [...seedMistake(files, id, mistake, 1)].map((seed) => ({ id, seed })))
  const [first] = seeds
  if (first === undefined) throw new Error('there is no place to make this mistake')
  expect(checkAll(parseContent(first.seed.files, parsed), { only: [first.id] }).problems).not.toEqual([])
})
