import { loadContent } from '../../src/content/compile/load.ts'
import { type ChoicesReport, reportChoices, type Settled, SOON } from '../../src/content/describe/choices-report.ts'
import { readArguments } from '../build/read-arguments.ts'
import { readContent, tellProblem } from '../build/read-content.ts'
import { randomFrom } from '../../src/proof/random-answers.ts'

/**
 * `npm run content:choices`: how many choices a person makes until the outcome is settled, organisation by organisation, and what
 * another order of the steps would give. `--draws N` complete answers are drawn, the same each time. `--json` for machines.
 */
const { values } = readArguments({ json: { type: 'boolean', default: false }, draws: { type: 'string', default: '2000' } })
const loaded = loadContent(readContent(values.content))
const draws = Number(values.draws)

if (loaded.kind === 'problems' || !Number.isInteger(draws) || draws < 1) {
  if (loaded.kind === 'problems') for (const problem of loaded.problems) console.error(tellProblem(values.content, problem))
  else console.error(`”${values.draws}” är inte ett antal. Skriv till exempel --draws 2000.`)
  process.exitCode = 1
} else {
  const all = [...loaded.content.organisations].map(([id, { sv }]) => ({
    id,
    count: sv.scenarios.length,
    ...reportChoices(sv.organisation, sv.scenarios, draws, randomFrom(1)),
  }))
  if (values.json) console.log(JSON.stringify(all, null, 2))
  else for (const { id, count, ...report } of all) console.log(`${id}\n${describe(report, count)}\n`)
}

function describe({ harmless, scenarios, all, most, refusals, exchanges }: ChoicesReport, count: number): string {
  return [
    harmless === null
      ? 'Inget fall är märkt som ofarligt.'
      : `Ofarliga fallet: ${harmless.afterFirst} val på ${harmless.pages} sidor, ${harmless.choices} med den första frågan.`,
    `Val från organisationens sida tills beskedet står fast, i ${count} fall: ${tell(scenarios)}`,
    `Detsamma i ${draws} dragna ur alla svar som går att ge: ${tell(all)}`,
    `Flest val till slutet som någon kan göra: ${most}`,
    `Säkra nej i fallen: ${refusals.all}. Kända efter högst ${SOON} val: ${refusals.soonAfterFirst}, och ${refusals.soon} om den första frågan räknas.`,
    ...exchanges.map(({ steps: [one, two], gives }) =>
      gives === null
        ? `Byta plats på ${one} och ${two}: går inte, en fråga bygger på en tidigare.`
        : `Byta plats på ${one} och ${two}: i fallen ${tell(gives.scenarios)}, i alla ${tell(gives.all)}, säkra nej i tid ${gives.soonAfterFirst}`,
    ),
  ]
    .map((line) => `  ${line}`)
    .join('\n')
}

function tell({ median, ninetieth, worst }: Settled): string {
  return `median ${median}, 90 % högst ${ninetieth}, flest ${worst}`
}
