import { type Evaluation, evaluate } from '../engine/index.ts'
import type { Answers } from '../schema/answers.ts'
import type { Option, Organisation, Question, Shortcut } from '../schema/model.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { plainText } from './plain-text.ts'

/** How fast a person is taken to be, in seconds. docs/two-minutes.md says where the figures come from. */
const PACE = {
  /** Silent reading of Swedish. */
  word: 60 / 208,
  /** Making up one's mind. */
  think: 1.35,
  /** For each doubling of the options to choose among. */
  doubling: 0.15,
  pointAndClick: 1.1 + 0.2,
  key: 0.28,
  /** Until the next page is there and has been taken in. */
  page: 0.5,
} as const

/** Letters that are typed before a system is at the top of the list. */
const LETTERS = 5
/** Words of the interface that are read on a page, such as the number of the step and what its button says. */
const PAGE_WORDS = 6
/** Answers that end the questions, since nothing can make them milder. */
const ENDING: readonly string[] = ['nej', 'inget-besked']

/** A task and how long it takes from the organisation's page to having read the answer, in seconds. */
export interface Timed {
  readonly id: string
  readonly kind: 'scenario' | 'shortcut'
  readonly seconds: number
}

/** Every scenario, walked through step by step, and every shortcut by the longest way that it leaves open; the fastest first. */
export function timeAll({ organisation, scenarios, shortcuts }: CompiledOrganisation): readonly Timed[] {
  const timed = [
    ...scenarios.map(({ id, answers }): Timed => ({ id, kind: 'scenario', seconds: secondsForCase(organisation, answers) })),
    ...shortcuts.map((shortcut): Timed => ({ id: shortcut.id, kind: 'shortcut', seconds: secondsForTask(organisation, shortcut) })),
  ]
  return timed.toSorted((a, b) => a.seconds - b.seconds)
}

/** The middle one; of an even number the slower of the two. */
export function medianOf<T>(sorted: readonly T[]): T | undefined {
  return sorted[Math.floor(sorted.length / 2)]
}

function secondsForCase(organisation: Organisation, answers: Answers): number {
  let given: Answers = {}
  let seconds = turn()
  for (const step of organisation.steps) {
    const before = seconds
    for (const question of step.questions) {
      if (!evaluate(organisation, given).asked.some(({ fact }) => fact === question.fact)) continue
      const chosen = evaluate(organisation, answers).known(question.fact) ?? []
      given = { ...given, [question.fact]: question.multiple ? chosen : (chosen[0] ?? '') }
      seconds += answered(question, chosen)
    }
    if (seconds === before) continue
    seconds += read([step.title]) + PAGE_WORDS * PACE.word + turn()
    // The answer is told in the step, with a link that leads to the result.
    const { outcome } = evaluate(organisation, given)
    if (outcome.certain && ENDING.includes(outcome.id)) break
  }
  return seconds + result(organisation, evaluate(organisation, given))
}

function secondsForTask(organisation: Organisation, { title, description, answers }: Shortcut): number {
  const questions = organisation.steps.flatMap((step) => step.questions)
  const assumed = questions.filter((question) => Object.hasOwn(answers, question.fact))
  const confirmed = assumed.flatMap((question) => [question.question, ...labelsOf(question, chosenFor(answers, question))])
  const begin = turn() + read([title, description, ...confirmed]) + PAGE_WORDS * PACE.word
  return begin + longest(organisation, questions, answers) + turn()
}

/** The longest that the questions that remain can take, with the answer that they lead to. */
function longest(organisation: Organisation, questions: readonly Question[], given: Answers): number {
  const evaluation = evaluate(organisation, given)
  const question = questions.find(({ fact }) => fact === evaluation.next)
  if (question === undefined) return result(organisation, evaluation)
  // Systems that tell the same lead the same way, and are many.
  const kinds = new Map(question.options.map((option) => [option.system === null ? option.id : JSON.stringify(option.fills), option.id]))
  const ways = [...kinds.values()].map((option) => {
    const answer = question.multiple ? [option] : option
    return answered(question, [option]) + longest(organisation, questions, { ...given, [question.fact]: answer })
  })
  return Math.max(...ways)
}

/**
 * The question and its help are read. Options are read from the top until the one that fits; where several may, all of them. What
 * is closed is not read.
 */
function answered(question: Question, chosen: readonly string[]): number {
  const help = question.help === null ? [] : [plainText(question.help)]
  const asked = read([question.question, ...help])
  const clicks = Math.max(1, chosen.length) * PACE.pointAndClick
  if (question.catalogue) {
    const found = question.options.filter((option) => chosen.includes(option.id))
    const typed = PACE.pointAndClick + LETTERS * PACE.key
    return asked + typed + PACE.think + clicks + read(found.flatMap((option) => [option.label, option.system?.note ?? '']))
  }
  const last = question.options.findIndex((option) => chosen.includes(option.id))
  const seen = question.multiple || last === -1 ? question.options : question.options.slice(0, last + 1)
  return asked + read(seen.flatMap(textsOf)) + PACE.think + PACE.doubling * Math.log2(question.options.length + 1) + clicks
}

/** The first screen of the result: the outcome, what it means, what decided it, and the first of the reasons in full. */
function result(organisation: Organisation, { outcome, findings }: Evaluation): number {
  const words = organisation.outcomes.find((candidate) => candidate.id === outcome.id)
  const deciding = new Set(findings.filter((finding) => finding.effect === outcome.id && !finding.standing).map(({ id }) => id))
  const reasons = organisation.findings.filter((finding) => deciding.has(finding.id))
  const [first] = reasons
  const told = first === undefined ? [] : [...reasons.map(({ title }) => title), plainText(first.text)]
  return read([words?.label ?? '', words?.meaning ?? '', ...told])
}

/** Deciding to go on, the click, and the next page. */
function turn(): number {
  return PACE.think + PACE.pointAndClick + PACE.page
}

function textsOf(option: Option): readonly string[] {
  return option.help === null ? [option.label] : [option.label, option.help]
}

function labelsOf(question: Question, chosen: readonly string[]): readonly string[] {
  return question.options.filter((option) => chosen.includes(option.id)).map((option) => option.label)
}

function chosenFor(answers: Answers, question: Question): readonly string[] {
  const given = answers[question.fact]
  return given === undefined ? [] : typeof given === 'string' ? [given] : given
}

function read(texts: readonly string[]): number {
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:[-–’'][\p{L}\p{N}]+)*/gu) ?? []).length * PACE.word
}
