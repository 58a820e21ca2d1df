import { readArguments } from '../build/read-arguments.ts'
import { isOfFolder, readContent, tellProblem } from '../build/read-content.ts'
import { checkAll } from '../../src/content/check/check-all.ts'
import { tellCount } from '../../src/content/wording/told-failure.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'
import { placeholdersIn } from '../../src/content/check/placeholders.ts'
import { dayIn } from '../../src/schema/day-in.ts'
import { countErrors, countFollowing, type Problem } from '../../src/content/read/problem.ts'
import type { ProofReport } from '../../src/content/check/prove-content.ts'

/**
 * `npm run content:check`: reads the whole content folder, proves every claim over all answers and reads the language. Every
 * problem is told with file, line and column; exit code 1 where there are any. Warnings alone do not fail.
 */
const { values } = readArguments({ json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } })
const content = parseContent(readContent(values.content))
const { problems, warnings, english, overdue, operator, reports } = checkAll(content, { dayAt: dayIn })

const waiting = problems.length > 0 ? [] : placeholdersIn(content)
const told = new Set(waiting.map(place))
/** What comes with the guide is no business of those who have a folder of their own. */
const isOwn = ({ file }: Problem): boolean => isOfFolder(values.content, file)
const advice = {
  råd: warnings.filter((warning) => isOwn(warning) && !told.has(place(warning))),
  driften: operator,
  översyn: overdue,
  engelska: english.filter(isOwn),
  'att ersätta': waiting,
}

if (values.json) {
  const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value)
  console.log(JSON.stringify({ problems, warnings, overdue, operator, english, organisations: reports }, plain, 2))
} else {
  for (const [kind, told] of Object.entries(advice)) for (const warning of told) console.log(`${place(warning)} (${kind})`)
  for (const report of reports) tellReport(report)
  console.log(`Varningar: ${advice.råd.length} råd, ${overdue.length} om översyn, ${advice.engelska.length} om engelskan.`)
  if (waiting.length > 0)
    console.log(`${waiting.length} texter är inte skrivna än. Guiden byggs inte för att publiceras förrän de är ersatta.`)
  for (const line of problemLines(problems)) console.error(line)
  if (problems.length > 0) console.error(tellErrors(problems))
  else console.log('Fel: 0.')
}
if (problems.length > 0) process.exitCode = 1

function place(problem: Problem): string {
  return tellProblem(values.content, problem)
}

/** So many of those that come of one cause are told; they are often the same thing in many places. */
const MOST_OF_A_CAUSE = 3

/** Each error on a line of its own, with the shortest way to a situation that shows it, and below each cause the first of what comes of it. */
function problemLines(all: readonly Problem[]): readonly string[] {
  let count = 0
  return all.flatMap((problem, index) => {
    count = problem.role === 'effect' ? count + 1 : 0
    const isLast = all[index + 1]?.role !== 'effect'
    const rest =
      count > MOST_OF_A_CAUSE && isLast && !values.all ? [`  … och ${count - MOST_OF_A_CAUSE} till av samma orsak. Visa alla: --all`] : []
    if (count > MOST_OF_A_CAUSE && !values.all) return rest
    const indent = problem.role === 'effect' ? '  ' : ''
    return [`${indent}${place(problem)}`, ...(problem.way === undefined ? [] : [`${indent}  Kortaste vägen dit: ${problem.way.told}`])]
  })
}

function tellErrors(all: readonly Problem[]): string {
  const following = countFollowing(all)
  return `Fel: ${countErrors(all)}${following === 0 ? '' : `, varav ${following} kan följa av något annat (indragna)`}.`
}

function tellReport(report: ProofReport): void {
  const { id, hindered, questions, findings, situations, promises, exceptions, neverAlone, unnamed, beside, milliseconds } = report
  if (hindered.length > 0) {
    console.log(`${id}: inte prövat: fel i ${hindered.join(', ')}. Rätta dem först.`)
    return
  }
  if (neverAlone.length > 0) console.log(`${id}: avgör aldrig ensamma (upplysning): ${neverAlone.join(', ')}`)
  if (unnamed.length > 0) console.log(`${id}: svar som inget villkor och ingen riskordning nämner (upplysning): ${unnamed.join(', ')}`)
  const proof = situations === null ? 'inte bevisat' : `${tellCount(situations)} fullständiga situationer bevisade`
  console.log(`${id}: ${questions} frågor, ${findings} fynd, ${proof}, ${promises} löften, ${exceptions} undantag, ${milliseconds} ms`)
  if (beside !== null) console.log(`${id}: aldrig mildare än ${beside.parent}, bevisat för ${beside.claims} utfall`)
}
