import { readArguments } from '../build/read-arguments.ts'
import { readVersion } from '../build/read-revision.ts'
import { NOT_FETCHED } from '../build/shared-then.ts'
import { compareContent, type Version } from '../../src/content/versions/compare-content.ts'
import { describeComparison } from '../../src/content/describe/describe-comparison.ts'
import { asWrittenToday } from '../../src/content/edit/earlier-forms.ts'
import { loadBoth } from '../../src/content/compile/load.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'
import { formatProblem } from '../../src/content/read/problem.ts'

/**
 * `npm run content:diff -- OLD [NEW]`: what two versions of the content, folders or git revisions, decide differently. Without a newer
 * one it is the content as it lies. `--before` names the package that the older one took its shared files from. Exit code 2 where one
 * cannot be read.
 */
const { values, positionals } = readArguments({ json: { type: 'boolean', default: false }, before: { type: 'string' } }, true)
const [older, newer = values.content] = positionals

if (older === undefined || positionals.length > 2) {
  console.error('Ange en eller två versioner: npm run content:diff -- GAMMAL [NY] (mappar eller git-revisioner).')
  process.exitCode = 2
} else {
  const [before, after] = [read(older, values.before), read(newer)]
  if (before === undefined || after === undefined) process.exitCode = 2
  else {
    const changes = compareContent(before, after)
    const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)
    console.log(
      values.json
        ? JSON.stringify({ organisations: changes }, plain, 2)
        : describeComparison(changes, { older: before.content, newer: after.content }).trimEnd(),
    )
  }
}

function read(name: string, shared?: string): Version | undefined {
  try {
    const parsed = parseContent(asWrittenToday(readVersion(name, values.content, shared)))
    const loaded = loadBoth(parsed).decisions
    if (loaded.kind === 'content') return { parsed, content: loaded.content }
    console.error(`Innehållet i ”${name}” har fel och går inte att jämföra:`)
    for (const problem of loaded.problems) console.error(formatProblem(problem))
  } catch (error) {
    console.error(
      error instanceof Error && error.cause === NOT_FETCHED
        ? error.message
        : `”${name}” är varken en mapp med innehåll eller en git-revision.`,
    )
  }
  return undefined
}
