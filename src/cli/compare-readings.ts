import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { readContentFolder } from '../build/read-content.ts'
import { loadContent, type ContentFiles } from '../content/load.ts'
import { parseFile } from '../content/parsed.ts'
import { formatProblem } from '../content/problem.ts'
import { Findings } from '../schema/findings.ts'
import type { RuleSet } from '../schema/model.ts'
import { Systems } from '../schema/systems.ts'
import { compare } from './compare.ts'
import { randomFrom } from './random-answers.ts'
import { ReadingFlows, ReadingRules, type Reading } from './reading.ts'

/**
 * `npm run content:compare -- --rules FILE --flows FILE`: compares the content with a reading of the same policies that was made
 * apart from it, over random complete answers. Exit code 1 on any difference.
 */
const { values } = parseArgs({
  options: {
    rules: { type: 'string' },
    flows: { type: 'string' },
    content: { type: 'string', default: 'content' },
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})

const cases = Number(values.cases)
const seed = Number(values.seed)
const files = readContentFolder(values.content)
const loaded = loadContent(files)

if (values.rules === undefined || values.flows === undefined || !(cases >= 1) || !Number.isInteger(seed)) {
  console.error('Ange läsningen: npm run content:compare -- --rules FIL --flows FIL [--cases ANTAL] [--seed HELTAL]')
  process.exitCode = 1
} else if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) console.error(`${values.content}/${formatProblem(problem)}`)
  process.exitCode = 1
} else {
  const rules = z.parse(ReadingRules, JSON.parse(readFileSync(values.rules, 'utf8')))
  const flows = z.parse(ReadingFlows, JSON.parse(readFileSync(values.flows, 'utf8')))
  const { organisations } = loaded.content
  for (const name of new Set([...Object.keys(flows), ...organisations.keys()])) {
    const content = organisations.get(name)?.sv.organisation
    const questions = flows[name]?.flatMap((step) => step.questions)
    if (content !== undefined && questions !== undefined) {
      const reading = { questions, rules: rules.filter((rule) => rule.organisation === name), catalogue: catalogueOf(files) }
      report(content, reading, ruleNumbers(files, name))
    } else {
      console.log(`${name}: finns inte i ${content === undefined ? 'innehållet' : 'läsningen'}`)
      process.exitCode = 1
    }
  }
}

function report(content: RuleSet, reading: Reading, ruleOf: ReadonlyMap<string, string>): void {
  const { differences, untried } = compare(content, ruleOf, reading, cases, randomFrom(seed))
  const tried = `${reading.rules.length - untried.length} av ${reading.rules.length} regler prövade`
  console.log(`${content.id}: ${cases} fall, ${differences.length} skillnader, ${tried}`)
  if (untried.length > 0) console.log(`  Gällde aldrig: ${untried.join(', ')}`)
  for (const { message, cases: seen, example } of differences) console.log(`  ${message} ${seen} fall, till exempel ${example}`)
  if (differences.length > 0) process.exitCode = 1
}

/** Finding to the number of the rule that it carries out, which the content keeps in its files only. */
function ruleNumbers(files: ContentFiles, organisation: string): ReadonlyMap<string, string> {
  const path = `organisations/${organisation}/findings.yaml`
  const { value } = parseFile(Findings, path, files.get(path) ?? '')
  return new Map(value?.findings.map((finding) => [finding.id, finding.rule]))
}

function catalogueOf(files: ContentFiles): Reading['catalogue'] {
  const { value } = parseFile(Systems, 'systems.yaml', files.get('systems.yaml') ?? '')
  return new Map(value?.systems.map((system) => [system.id, system.answers ?? {}]))
}
