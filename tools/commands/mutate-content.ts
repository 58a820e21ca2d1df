import { readArguments } from '../build/read-arguments.ts'
import { readContentFolder } from '../build/read-content.ts'
import { checkAll } from '../../src/content/check/check-all.ts'
import { compareContent, isSameInOtherWords } from '../../src/content/versions/compare-content.ts'
import { loadBoth } from '../../src/content/compile/load.ts'
import type { Mistake } from '../../src/content/mutate/mistake.ts'
import { MISTAKES, newlyTold, seedMistake } from '../../src/content/mutate/mutations.ts'
import { parseContent, type ParsedContent } from '../../src/content/read/parsed-content.ts'

/**
 * `npm run content:mutate`: seeds the mistakes that editors make into the content, one at a time, and tells how many of each kind
 * content:check catches, and how many of those in the very file. One that goes unnoticed is told with its reason: that it decides
 * nothing differently, or what the kind's excuse says. Exit code 1 where there is no reason. With --messages it tells what editors read
 * instead, to be read as somebody who has never programmed.
 */
const { values } = readArguments({
  most: { type: 'string', default: '3' },
  json: { type: 'boolean', default: false },
  messages: { type: 'boolean', default: false },
})
const files = readContentFolder(values.content)
const parsed = parseContent(files)
const organisations = [...new Set([...files.keys()].flatMap((path) => /^organisations\/([^/]+)\//.exec(path)?.[1] ?? []))]

const before = checkAll(parsed)
if (before.problems.length > 0)
  throw new Error(`The content has ${before.problems.length} problems of its own. Mend them first: npm run content:check.`)

const kinds = MISTAKES.map((mistake) => {
  const result = {
    kind: mistake.kind,
    seeded: 0,
    caught: 0,
    inFile: 0,
    /** What editors read, once each. */
    messages: new Set<string>(),
    unnoticed: [] as { readonly place: string; readonly reason: string | null }[],
  }
  for (const organisation of isShared(mistake) ? organisations.slice(0, 1) : organisations) {
    for (const seed of seedMistake(files, organisation, mistake, Number(values.most))) {
      const changed = parseContent(seed.files, parsed)
      const problems = newlyTold(checkAll(changed, { only: [organisation] }), before, mistake)
      result.seeded++
      for (const { message } of problems) result.messages.add(message)
      if (problems.length > 0) result.caught++
      else result.unnoticed.push({ place: `${seed.file}:${seed.line}`, reason: reasonFor(changed, organisation) ?? mistake.excuse ?? null })
      if (problems.some((problem) => problem.file === seed.file)) result.inFile++
    }
  }
  return result
})

if (values.json) console.log(JSON.stringify({ kinds: kinds.map((kind) => ({ ...kind, messages: [...kind.messages] })) }, null, 2))
else if (values.messages) for (const { kind, messages } of kinds) console.log([`## ${kind}`, ...messages, ''].join('\n'))
else {
  for (const { kind, seeded, caught, inFile, unnoticed } of kinds) {
    console.log(`${String(caught).padStart(4)} av ${String(seeded).padEnd(4)} ${kind} (${inFile} i filen)`)
    for (const { place, reason } of unnoticed) console.log(`             obemärkt: ${place} – ${reason ?? 'UTAN SKÄL'}`)
  }
  const sum = (field: 'seeded' | 'caught'): number => kinds.reduce((total, each) => total + each[field], 0)
  console.log(`${sum('caught')} av ${sum('seeded')} fel av ${kinds.length} slag fångade`)
}
if (kinds.some((each) => each.unnoticed.some(({ reason }) => reason === null))) process.exitCode = 1

function isShared({ file }: Mistake): boolean {
  return typeof file === 'string' && file.startsWith('/')
}

/** A change that decides every case as before, with the same words, is no mistake. Proved, not assumed. */
function reasonFor(changed: ParsedContent, organisation: string): string | null {
  const [older, newer] = [loadBoth(parsed, [organisation]).whole, loadBoth(changed, [organisation]).whole]
  if (older.kind !== 'content' || newer.kind !== 'content') return null
  return compareContent({ parsed, content: older.content }, { parsed: changed, content: newer.content }).every(isSameInOtherWords)
    ? 'ändringen avgör inget fall annorlunda'
    : null
}
