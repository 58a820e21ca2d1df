import { parseArgs } from 'node:util'
import { readContentFolder } from '../build/read-content.ts'
import { loadContent } from '../content/load.ts'
import { formatProblem } from '../content/problem.ts'

/** `npm run content:check`: reads the whole content folder and tells every problem, with file, line and column. */
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } } })
const loaded = loadContent(readContentFolder(values.content))

if (loaded.kind === 'problems') {
  if (values.json) console.log(JSON.stringify({ problems: loaded.problems }, null, 2))
  else for (const problem of loaded.problems) console.error(`${values.content}/${formatProblem(problem)}`)
  process.exitCode = 1
} else {
  for (const [id, { sv }] of loaded.content.organisations) {
    const questions = sv.organisation.steps.flatMap((step) => step.questions).length
    const statements = sv.sources.sections.flatMap((section) => section.statements).length
    console.log(`${id}: ${questions} frågor, ${sv.organisation.findings.length} fynd, ${statements} påståenden`)
  }
}
