import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '../build/read-arguments.ts'
import { readContent, tellProblem } from '../build/read-content.ts'
import { checkAll } from '../../src/content/check/check-all.ts'
import { LEDGER_FILE, ledgerAsYaml, ledgerIn, writtenDown } from '../../src/content/versions/ledger.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'

/**
 * `npm run content:publish`: writes down every id and code that there is in content/ledger.yaml, so that none of them can ever be lost or
 * come to mean something else. Refuses while content:check finds errors. `--same ID` says that an id which has got quite other words means
 * what it did.
 */
const { values } = readArguments({ same: { type: 'string', multiple: true, default: [] } })
const parsed = parseContent(readContent(values.content))
const { problems, decisions } = checkAll(parsed, { same: values.same })

if (problems.length > 0 || decisions.kind === 'problems') {
  for (const problem of problems) console.error(tellProblem(values.content, problem))
  console.error('Inget är skrivet. Rätta felen först.')
  process.exitCode = 1
} else {
  const organisations = new Map([...decisions.content.organisations].map(([id, { sv }]) => [id, sv] as const))
  writeFileSync(join(values.content, LEDGER_FILE), ledgerAsYaml(writtenDown(parsed, organisations, ledgerIn(parsed))))
  for (const [id, { organisation }] of organisations) console.log(`${id}: version ${organisation.policy.content.version} är uppskriven.`)
}
