import { createInterface } from 'node:readline'
import { readArguments } from '../build/read-arguments.ts'
import { readContent, tellProblem } from '../build/read-content.ts'
import { loadContent } from '../../src/content/compile/load.ts'
import { withToday } from '../../src/schema/with-today.ts'
import { evaluateLine } from './evaluate-line.ts'

/**
 * `npm run --silent evaluate`: JSON Lines in on standard input, JSON Lines out, one line per line and in order.
 * Exit code 1 when a line had errors or the content is broken.
 */
const { values } = readArguments({})
const loaded = loadContent(readContent(values.content))

if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) console.error(tellProblem(values.content, problem))
  process.exitCode = 1
} else {
  const rules = new Map([...loaded.content.organisations].map(([id, { sv }]) => [id, withToday(sv.organisation)]))
  let output = ''
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const result = evaluateLine(rules, line)
    if (result.errors.length > 0) process.exitCode = 1
    output += `${JSON.stringify(result)}\n`
    if (output.length > 1 << 16) {
      process.stdout.write(output)
      output = ''
    }
  }
  process.stdout.write(output)
}
