import { describe, expect, test } from 'vitest'
import { KEYS } from '../../../tools/build/schema-keys.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { IS_PROVING } from '../../engine/sample.test-support.ts'
import { checkAll } from './check-all.ts'
import { MISTAKES, newlyTold, seedMistake } from '../mutate/mutations.ts'
import { NAME_KINDS, type Names, namesIn } from '../wording/names.ts'
import { parseContent } from '../read/parsed-content.ts'

const files = readContentFolder('e2e/content')
const parsed = parseContent(files)
const before = checkAll(parsed)

/** A message is read by somebody who has never programmed, and has to fit in a field of a form. */
const MOST_WORDS = 90

const keys = new Set([...KEYS.values()].flat().map(({ path }) => path.slice(path.lastIndexOf('.') + 1)))

/** What in a message belongs to programs and files. In brackets stands what to look for in the file, and after "Det som finns är" what to write. */
function unplain(message: string, names: Names): readonly string[] {
  const said = message.replace(/ \([^)]*\)/g, '').replace(/Det som finns är [^.]*\.|id:t ”[^”]+”/g, '')
  const quoted = [...said.matchAll(/”([^”]+)”/g)].map(([, word = '']) => word)
  const own = said.replace(/”[^”]*”/g, '””')
  return [
    ...(own.match(/[{}[\]`]|=>|\\[a-z]|\b(?:undefined|null|true|false|string|boolean|object|array|record|regex|yaml|npm|id: )\b/gi) ?? []),
    ...(own.match(/\b[a-z]+: [a-z0-9-]+-[a-z0-9-]+/g) ?? []),
    ...quoted.filter((word) => keys.has(word) && !SWEDISH.has(word)),
    ...quoted.filter((word) =>
      NAME_KINDS.some((kind) => names.of(kind, word) !== undefined && names.of(kind, word) !== word && !SWEDISH.has(word)),
    ),
    ...(message.split(/\s+/).length > MOST_WORDS ? [`${message.split(/\s+/).length} ord`] : []),
  ]
}

/** Words that are no less Swedish for being a key or an id as well. */
const SWEDISH = new Set(['policy', 'text', 'system', 'ja', 'nej', 'roll', 'begaran', 'chef'])

// In every organisation that it can be made in where there is time to prove; else in the first one.
describe.each(MISTAKES.map((mistake) => [mistake.kind, mistake] as const))('%s', (_kind, mistake) => {
  test('is told in words', () => {
    const seeds = ['utan-policy', 'provlan', 'provskolan', 'provstad'].flatMap((id) =>
      [...seedMistake(files, id, mistake, 1)].slice(0, 1).map((seed) => ({ id, seed })),
    )
    const told = seeds.slice(0, IS_PROVING ? seeds.length : 1).flatMap(({ id, seed }) => {
      const changed = parseContent(seed.files, parsed)
      const names = namesIn(changed, id)
      const checked = checkAll(changed, { only: [id] })
      return newlyTold(checked, before, mistake).flatMap(({ message }) => unplain(message, names).map((wrong) => `${wrong}: ${message}`))
    })
    expect(told.join('\n')).toBe('')
  })
})
