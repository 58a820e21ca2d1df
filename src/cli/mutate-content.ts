import { parseArgs } from 'node:util'
import { readContentFolder } from '../build/read-content.ts'
import { checkAll } from '../content/check-all.ts'
import { MISTAKES, seedMistake } from '../content/mutations.ts'

/**
 * `npm run content:mutate`: seeds the mistakes that editors make into the content, one at a time, and tells how many of each kind
 * content:check catches, and how many of those in the very file. Exit code 1 where one goes unnoticed.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    most: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
})
const files = readContentFolder(values.content)
const organisations = [...new Set([...files.keys()].flatMap((path) => /^organisations\/([^/]+)\//.exec(path)?.[1] ?? []))]

const before = checkAll(files).problems.length
if (before > 0) throw new Error(`The content has ${before} problems of its own. Mend them first: npm run content:check.`)

const kinds = MISTAKES.map((mistake) => {
  const result = { kind: mistake.kind, seeded: 0, caught: 0, inFile: 0, unnoticed: [] as string[] }
  for (const organisation of mistake.file.toString().startsWith('/') ? organisations.slice(0, 1) : organisations) {
    for (const seed of seedMistake(files, organisation, mistake, Number(values.most))) {
      const { problems } = checkAll(seed.files, [organisation])
      result.seeded++
      if (problems.length > 0) result.caught++
      else result.unnoticed.push(`${seed.file}:${seed.line}`)
      if (problems.some((problem) => problem.file === seed.file)) result.inFile++
    }
  }
  return result
})

if (values.json) console.log(JSON.stringify({ kinds }, null, 2))
else {
  for (const { kind, seeded, caught, inFile, unnoticed } of kinds) {
    console.log(`${String(caught).padStart(4)} av ${String(seeded).padEnd(4)} ${kind} (${inFile} i filen)`)
    for (const place of unnoticed) console.log(`             obemärkt: ${place}`)
  }
  const sum = (field: 'seeded' | 'caught'): number => kinds.reduce((total, each) => total + each[field], 0)
  console.log(`${sum('caught')} av ${sum('seeded')} fel av ${kinds.length} slag fångade`)
}
if (kinds.some((each) => each.unnoticed.length > 0)) process.exitCode = 1
