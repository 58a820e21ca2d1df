import { questionsOf } from '../../schema/look-up.ts'
import type { Flow } from '../../schema/flow.ts'
import type { Assessment, Contradiction, MergedQuestion, Question, Screening, Step } from '../../schema/model.ts'
import { compileCondition, type Scope } from './compile-condition.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

type SourceStep = Flow['steps'][number]

/** What a step asks in fewer questions than it has facts: a list that is gone through at once, and questions whose yes answers several. */
export function compileGroups(
  { screening, merged }: SourceStep,
  questions: readonly Question[],
  file: Notes,
  path: Path,
): Pick<Step, 'screening' | 'merged'> {
  const grouped = new Map<string, Path>()
  /** Reports a fact that cannot stand here, or an option that it does not have. */
  const check = (fact: string, option: string | undefined, at: Path, optionAt: Path): void => {
    const question = questions.find((own) => own.fact === fact)
    const known = questions.map((own) => own.fact)
    if (question === undefined) file.report(at, `Frågan ”${fact}” ställs inte i det här steget.${propose(fact, known)}`)
    else if (grouped.has(fact)) file.report(at, `Frågan ”${fact}” står redan i en annan grupp i steget. Ta bort den ena.`)
    else if (option !== undefined && !question.options.some(({ id }) => id === option))
      file.report(
        optionAt,
        `Svaret ”${option}” finns inte till frågan ”${fact}” här.${propose(
          option,
          question.options.map(({ id }) => id),
        )}`,
      )
    grouped.set(fact, at)
  }
  screening?.rows.forEach(({ fact, none, unsure }, index) => {
    const at = [...path, 'screening', 'rows', index]
    check(fact, none, [...at, 'fact'], [...at, 'none'])
    const options = questions.find((own) => own.fact === fact)?.options
    if (unsure !== undefined && options !== undefined && options.find(({ id }) => id === unsure)?.unknown !== true)
      file.report([...at, 'unsure'], `Svaret ”${unsure}” till frågan ”${fact}” säger inte att man inte vet. Välj ett annat.`)
  })
  merged?.forEach(({ yes }, index) => {
    const at = [...path, 'merged', index, 'yes']
    for (const [fact, option] of Object.entries(yes)) check(fact, option, [...at, fact], [...at, fact])
  })
  return {
    screening: screening === undefined ? null : compileScreening(screening),
    merged: (merged ?? []).map((question, index) => compileMerged(question, file, [...path, 'merged', index])),
  }
}

function compileMerged(question: NonNullable<SourceStep['merged']>[number], file: Notes, path: Path): MergedQuestion {
  return { ...question, help: question.help === undefined ? null : file.markdown([...path, 'help'], question.help), lang: 'sv' }
}

function compileScreening({ id, question, rows }: NonNullable<SourceStep['screening']>): Screening {
  return { id, question, rows: rows.map((row) => ({ ...row, unsure: row.unsure ?? null })), lang: 'sv' }
}

/** Answers that can hardly be true together, with the condition read. */
export function compileContradictions({ value, source }: Noted<Flow>, scope: Scope): readonly Contradiction[] {
  return (value?.contradictions ?? []).map(({ id, when, text }, index) => ({
    id,
    text,
    when: compileCondition(when, scope, source, ['contradictions', index, 'when']),
    lang: 'sv',
  }))
}

/** Facts that the organisation's own decision about a system may rest on, which have to be known before its assessment is asked about. */
const BEFORE_ASSESSMENT = ['system', 'informationsklass', 'personuppgifter', 'sekretess']

/** What the answers about the assessment mean; the question has to come after all that a decision about a system looks at. */
export function compileAssessment({ value, source }: Noted<Flow>, steps: readonly Step[]): Assessment | null {
  const assessment = value?.assessment
  if (assessment === undefined) return null
  const { fact, ...meanings } = assessment
  const questions = questionsOf({ steps })
  const asked = questions.map((question) => question.fact)
  const question = questions.find((own) => own.fact === fact)
  if (question === undefined) source.report(['assessment', 'fact'], `Frågan ”${fact}” ställs inte i flödet.${propose(fact, asked)}`)
  const options = question?.options.map(({ id }) => id) ?? []
  for (const [key, option] of Object.entries(meanings)) {
    if (question !== undefined && option !== undefined && !options.includes(option))
      source.report(['assessment', key], `Svaret ”${option}” finns inte till frågan ”${fact}” här.${propose(option, options)}`)
  }
  const late = BEFORE_ASSESSMENT.filter((other) => asked.indexOf(other) > asked.indexOf(fact))
  if (question !== undefined && late.length > 0)
    source.report(
      ['assessment', 'fact'],
      `Frågan ”${fact}” ska ställas efter ${late.map((other) => `”${other}”`).join(', ')}, eftersom ett beslut om ett system ser till dem.`,
    )
  const { approved, notForThis = null, banned = null, notAssessed = null } = assessment
  return { fact, approved, notForThis, banned, notAssessed }
}
