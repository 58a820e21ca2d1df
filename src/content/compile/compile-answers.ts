import { evaluate, type Evaluation } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Option, Organisation } from '../../schema/model.ts'
import type { GivenAnswers } from '../../schema/shortcuts.ts'
import { conditionInWords } from '../wording/condition-in-brief.ts'
import type { Scope } from './compile-condition.ts'
import { propose } from '../read/nearest.ts'
import type { Notes } from '../read/noted.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Path } from '../read/source-file.ts'

/** What answers in the content are held against. While the files behind it have problems, any complaint could be a consequence of those. */
export interface AnswerRules {
  readonly scope: Scope
  readonly organisation: Organisation
  /** What is asked, and when, is known to be right. */
  readonly areQuestionsRight: boolean
  /** What the answers lead to is known to be right as well. */
  readonly areFindingsRight: boolean
}

/**
 * Checks answers that stand in the content: questions and options that exist here, and that the flow asks with these very answers.
 * The evaluation is left out where there are problems, since it would tell of other answers than those that were meant.
 */
export function compileAnswers(
  given: GivenAnswers,
  rules: AnswerRules,
  source: Notes,
  path: Path,
): { readonly answers: Answers; readonly evaluation?: Evaluation } {
  if (!rules.areQuestionsRight) return { answers: given }
  const before = source.problems.length
  for (const [fact, value] of Object.entries(given)) checkAnswer(fact, value, rules, source, path)
  if (source.problems.length > before) return { answers: given }
  const evaluation = evaluate(rules.organisation, given)
  for (const fact of evaluation.ignored) source.reportEffect(path, describeIgnored(fact, given, evaluation, rules), fact)
  return evaluation.ignored.length > 0 ? { answers: given } : { answers: given, evaluation }
}

/** Why an answer does not count. It may be the question that was changed, so nothing is said of taking the answer away. */
function describeIgnored(fact: string, given: GivenAnswers, { filled, known }: Evaluation, { organisation }: AnswerRules): string {
  const questions = questionsOf(organisation)
  const by = filled.get(fact)
  if (by === undefined) {
    const when = questions.find((question) => question.fact === fact)?.when ?? null
    const rule = when === null ? '' : ` Den ställs när ${conditionInWords(when, questions)}.`
    return `Frågan ”${fact}” ställs inte med de här svaren.${rule} Har villkoret ändrats? Rätta det, eller de svar här som gör att frågan inte ställs.`
  }
  const giving = `Svaret på frågan ”${by.join('” och frågan ”')}”`
  const follows = (known(fact) ?? []).join(', ')
  const written = String(given[fact] ?? '')
  if (follows === written)
    return `${giving} avgör redan svaret på frågan ”${fact}”, så den ställs inte. Skriv bara svar på frågor som ställs.`
  const catalogue = questions.find((question) => question.catalogue)?.fact ?? ''
  const isDecided = fact === organisation.assessment?.fact && by.includes(catalogue)
  const where = isDecided
    ? 'beslutet om systemet'
    : by.includes(catalogue)
      ? 'systemets svar (answers)'
      : 'det som följer av andra svar (given)'
  return `${giving} ger svaret ”${follows}” på frågan ”${fact}”, men här står ett annat. Har ${where} ändrats? Rätta det av dem som är fel.`
}

/** Checks one answer: a question and options that exist here. */
export function checkAnswer(fact: string, value: string | readonly string[], rules: AnswerRules, source: Notes, path: Path): void {
  const { scope } = rules
  const question = questionsOf(rules.organisation).find((candidate) => candidate.fact === fact)
  if (question === undefined) {
    source.reportKey(path, fact, scope.explain(fact) ?? `Frågan ”${fact}” finns inte.${propose(fact, scope.facts.keys())}`)
    return
  }
  const isList = typeof value !== 'string'
  if (isList !== question.multiple) {
    const form = question.multiple ? 'kan ha flera svar. Skriv dem som en lista.' : 'har ett enda svar. Skriv det utan lista.'
    source.report([...path, fact], `Frågan ”${fact}” ${form}`)
    return
  }
  const options = isList ? value : [value]
  if (options.length === 0) source.report([...path, fact], 'Listan är tom. Ange det svar som gäller.')
  options.forEach((option, index) => {
    const at = isList ? [...path, fact, index] : [...path, fact]
    const problem =
      options.indexOf(option) === index
        ? describeOption(option, fact, question.options, scope)
        : `Svaret ”${option}” står två gånger. Ta bort det ena.`
    if (problem !== undefined) source.report(at, problem)
    else if (options.length > 1 && question.exclusive.includes(option))
      source.report(at, `Svaret ”${option}” går inte att kombinera med andra.`)
  })
}

function describeOption(option: string, fact: string, options: readonly Option[], scope: Scope): string | undefined {
  const ids = options.map((own) => own.id)
  if (ids.includes(option)) return undefined
  const group = scope.facts.get(fact)?.groups.get(option)
  if (group !== undefined)
    return `Gruppen ”${option}” av svar på frågan ”${fact}” går inte att ange här. Välj det svar som gäller.${propose('', group)}`
  const covering = options.find((own) => own.covers.includes(option))
  if (covering !== undefined)
    return `Svaret ”${option}” på frågan ”${fact}” går inte att välja här, utan ingår i svaret ”${covering.id}”. Välj det i stället.`
  return `Svaret ”${option}” finns inte till frågan ”${fact}” här.${propose(option, ids)}`
}
