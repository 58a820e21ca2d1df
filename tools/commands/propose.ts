import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsIn } from '../../src/engine/index.ts'
import { loadContent } from '../../src/content/compile/load.ts'
import { formatProblem } from '../../src/content/read/problem.ts'
import { factsNamed, propose, type ProposedFinding } from '../../src/content/proposals/propose.ts'
import { parseFile } from '../../src/content/read/parsed.ts'
import { questionsOf } from '../../src/schema/look-up.ts'
import { isDemand } from '../../src/schema/modalities.ts'
import type { Finding } from '../../src/schema/model.ts'
import { EFFECTS } from '../../src/schema/outcomes.ts'
import { Vocabulary } from '../../src/schema/vocabulary.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { readArguments } from '../build/read-arguments.ts'
import { readContentFolder } from '../build/read-content.ts'

/**
 * `npm run content:proposals`: how well what the workbench proposes from the statements of each organisation agrees with the findings and
 * questions that people have made. `--all` lists every proposal beside them. With `--originals DIR`: how often a guide that is made of the
 * document alone, with all that is proposed, gives the same outcome as today's.
 */
const { values } = readArguments({ all: { type: 'boolean', default: false }, originals: { type: 'string' } })
const CASES = 20_000
const VERDICTS = { same: 'samma', stricter: 'strängare', milder: 'mildare' } as const
const files = readContentFolder(values.content)
const loaded = loadContent(files)
const vocabulary = parseFile(Vocabulary, 'questions.yaml', files.get('questions.yaml') ?? '').value

const COLUMNS = ['fynd', 'villkor', 'samma effekt', 'strängare', 'mildare', 'samma fråga', 'frågor', 'rätt', 'saknas'] as const
type Column = (typeof COLUMNS)[number]
type Counts = Partial<Record<Column, number>>

if (loaded.kind === 'problems' || vocabulary === undefined) {
  for (const problem of loaded.kind === 'problems' ? loaded.problems : []) console.error(`${values.content}/${formatProblem(problem)}`)
  process.exitCode = 1
} else {
  const told = [...loaded.content.organisations].map(([id, { sv }]): readonly [string, Counts] => {
    const statements = sv.sources.sections.flatMap((section) => section.statements)
    const proposed = propose(statements, vocabulary)
    const resting = (statement: string): readonly Finding[] =>
      sv.organisation.findings.filter((own) => [own, ...own.also].some(({ statements: ids }) => ids.includes(statement)))
    const beside = proposed.findings
      .map((finding) => [finding, resting(finding.statement ?? '')] as const)
      .filter(([, own]) => own.length > 0)
    if (values.all) for (const [finding, own] of beside) tellBoth(finding, own)
    const asked = questionsOf(sv.organisation).map(({ fact }) => fact)
    const right = proposed.questions.filter(({ fact }) => asked.includes(fact)).length
    return [
      `${id} (${statements.filter(({ modality }) => isDemand(modality)).length} krav och förbud)`,
      {
        ...countsOf(beside),
        frågor: proposed.questions.length,
        rätt: right,
        saknas: asked.length - right,
      },
    ]
  })
  const sums = Object.fromEntries(COLUMNS.map((column) => [column, told.reduce((sum, [, counts]) => sum + (counts[column] ?? 0), 0)]))
  console.log(' '.repeat(36) + COLUMNS.map((column) => column.padStart(14)).join(''))
  for (const [id, counts] of [...told, ['Alla', sums] as const])
    console.log(id.padEnd(36) + COLUMNS.map((column) => String(counts[column] ?? 0).padStart(14)).join(''))
  for (const [id, { sv }] of loaded.content.organisations) {
    const path = join(values.originals ?? '', `${id}.txt`)
    if (values.originals !== undefined && existsSync(path)) tellAgreement(id, agreementOf(files, sv, readFileSync(path, 'utf8'), CASES))
  }
}

function tellAgreement(id: string, agreement: Agreement | undefined): void {
  if (agreement === undefined) return console.log(`\n${id}: det som föreslås går inte att läsa som en vägledning.`)
  const { drawn, near, byHand, differences } = agreement
  console.log(`\n${id}, gjord av dokumentet ensamt, ${CASES} fall av varje slag:`)
  for (const [kind, counts] of [['slumpade svar', drawn] as const, ['nära de fall som finns', near] as const])
    console.log(
      `  ${kind}: ${(['same', 'stricter', 'milder'] as const).map((key) => `${VERDICTS[key]} ${((counts[key] / CASES) * 100).toFixed(2)} %`).join(', ')}`,
    )
  console.log(
    `  För hand: skelettets stopp tas bort, och ${byHand.length} förslag utan villkor är inte med i jämförelsen (${effectsOf(byHand)}).`,
  )
  if (!values.all) return
  for (const [what, count] of differences) console.log(`  ${String(count).padStart(6)} ${what}`)
  for (const finding of byHand) console.log(`  inte med: ${finding}`)
}

type Beside = readonly (readonly [ProposedFinding, readonly Finding[]])[]

/** Of the statements that findings rest on. The facts are compared where both have some. */
function countsOf(beside: Beside): Counts {
  const strictest = (own: readonly Finding[]): number => Math.min(...own.map(({ effect }) => EFFECTS.indexOf(effect)))
  const mildest = (own: readonly Finding[]): number => Math.max(...own.map(({ effect }) => EFFECTS.indexOf(effect)))
  const count = (is: (finding: ProposedFinding, own: readonly Finding[]) => boolean): number =>
    beside.filter(([finding, own]) => is(finding, own)).length
  return {
    fynd: beside.length,
    villkor: count(({ when }) => when !== null),
    'samma effekt': count(({ effect }, own) => own.some((each) => each.effect === effect)),
    strängare: count(({ effect }, own) => EFFECTS.indexOf(effect) < strictest(own)),
    mildare: count(({ effect }, own) => EFFECTS.indexOf(effect) > mildest(own)),
    'samma fråga': count(
      ({ when }, own) => when !== null && factsNamed(when).some((fact) => own.some((each) => factsIn(each.when).includes(fact))),
    ),
  }
}

function tellBoth({ statement, text, effect, when }: ProposedFinding, own: readonly Finding[]): void {
  console.log(`${statement}: ${text}\n  föreslås: ${effect} ${JSON.stringify(when)}`)
  for (const each of own) console.log(`  finns: ${each.effect} ${each.id} (${factsIn(each.when).join(', ')})`)
}

/** How many there are of each effect, such as "nej 1, villkor 12". */
function effectsOf(findings: readonly string[]): string {
  const effects = findings.map((finding) => finding.slice(0, finding.indexOf(':')))
  return [...new Set(effects)].map((effect) => `${effect} ${effects.filter((other) => other === effect).length}`).join(', ')
}
