import { expect, test } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { checkAll } from '../check/check-all.ts'
import { MISTAKES, newlyTold, seedMistake } from './mutations.ts'
import { parseContent } from '../read/parsed-content.ts'

const files = readContentFolder('e2e/content')
const parsed = parseContent(files)
const before = checkAll(parsed)

test('at least 40 kinds of mistake are seeded, each under its own name', () => {
  expect(MISTAKES.length).toBeGreaterThanOrEqual(40)
  expect(new Set(MISTAKES.map((mistake) => mistake.kind)).size).toBe(MISTAKES.length)
})

test('the content has no problem before anything is seeded', () => {
  expect(before.problems).toEqual([])
})

test.for(MISTAKES.map((mistake) => [mistake.kind, mistake] as const))('caught: %s', ([, mistake]) => {
  // A small organisation that has a place for the mistake, since each is proved whole.
  const organisations = ['utan-policy', 'provlan', 'provstad']
  for (const id of organisations) {
    const [seed] = seedMistake(files, id, mistake, 1)
    if (seed === undefined) continue
    expect(newlyTold(checkAll(parseContent(seed.files, parsed), { only: [id] }), before, mistake)).not.toEqual([])
    return
  }
  throw new Error('there is no place to make this mistake')
})
