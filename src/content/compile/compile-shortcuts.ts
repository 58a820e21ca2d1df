import type { Condition, QuestionRule, RuleSet, Shortcut } from '../../schema/model.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Shortcuts } from '../../schema/shortcuts.ts'
import { AND } from '../../proof/diagram.ts'
import { createSpace, smallestSituation } from '../../proof/space.ts'
import { VALIDITY } from '../../schema/validity.ts'
import { questionsOf } from '../../schema/look-up.ts'
import { chosenIn } from '../../engine/index.ts'
import { type AnswerRules, compileAnswers } from './compile-answers.ts'
import { answersHere, type Inherited } from './inherit-answers.ts'
import type { Noted } from '../read/noted.ts'

/** The most questions that a shortcut may leave to the person, besides what a system's name may tell: more, and it is no shortcut. */
const OPEN_QUESTIONS = 3

/** Compiles the shortcuts, and reports answers that the flow never asks for and shortcuts that leave too much to be answered. */
export function compileShortcuts(file: Noted<Shortcuts>, rules: AnswerRules & Inherited): readonly Shortcut[] {
  if (file.value === undefined) return []
  const { source } = file
  const ids = new Set<string>()
  const compiled = file.value.shortcuts.map((shortcut, index) => {
    const at = ['shortcuts', index]
    if (ids.has(shortcut.id)) source.report([...at, 'id'], `Uppgiften ”${shortcut.id}” finns två gånger. Ge en av dem ett annat id.`)
    ids.add(shortcut.id)
    if (rules.inherited.has(shortcut.id)) {
      const answers = answersHere(rules.organisation, shortcut.answers, rules.assumed)
      return { at, isRight: true, shortcut: { ...shortcut, answers, lang: 'sv' as const } }
    }
    const { answers, evaluation } = compileAnswers(shortcut.answers, rules, source, [...at, 'answers'])
    return { at, isRight: evaluation !== undefined, shortcut: { ...shortcut, answers, lang: 'sv' as const } }
  })
  const right = compiled.filter(({ isRight }) => isRight)
  const open = mostOpen(
    rules.organisation,
    right.map(({ shortcut }) => shortcut.answers),
  )
  const tooOpen = new Set<Shortcut>()
  right.forEach(({ at, shortcut }, index) => {
    const facts = open[index] ?? []
    if (facts.length <= OPEN_QUESTIONS) return
    // One of another organisation's is no shortcut here.
    if (rules.inherited.has(shortcut.id)) return void tooOpen.add(shortcut)
    source.report(
      [...at, 'answers'],
      `Uppgiften lämnar upp till ${facts.length} frågor obesvarade, men högst ${OPEN_QUESTIONS} får återstå. Svara på någon av frågorna ${facts.map((fact) => `”${fact}”`).join(', ')}.`,
    )
  })
  return compiled.flatMap(({ shortcut }) => (tooOpen.has(shortcut) ? [] : [shortcut]))
}

/** The questions that each of some answers leaves open where it leaves most, without those that a system's name may answer. */
function mostOpen(rules: RuleSet, all: readonly Answers[]): readonly (readonly string[])[] {
  const questions = questionsOf(rules)
  const conditions = all.map((answers) => questions.flatMap((question) => exactly(question, chosenIn(answers, question.fact))))
  const space = createSpace({ ...rules, findings: [] }, conditions.flat())
  return all.map((answers, index) => {
    const isOpen = ({ fact, given }: { readonly fact: string; readonly given: readonly unknown[] }): boolean =>
      given.length === 0 && fact !== VALIDITY && !Object.hasOwn(answers, fact)
    const set = (conditions[index] ?? []).reduce((node, condition) => space.diagrams.combine(AND, node, space.where(condition)), space.all)
    const costs = space.questions.flatMap(({ question, values, combinable }) => [
      values.map(({ kind }) => (isOpen(question) && (kind === 'asked' || kind === 'combined') ? -1 : 0)),
      ...combinable.map(() => [0, 0]),
    ])
    const situation = smallestSituation(space, set, costs) ?? []
    return space.questions.flatMap(({ question, first, values }) => {
      const kind = values[situation[first] ?? 0]?.kind
      return isOpen(question) && (kind === 'asked' || kind === 'combined') ? [question.fact] : []
    })
  })
}

/** True where a question has these answers and no others; nothing where it has none. */
function exactly({ fact, options }: QuestionRule, chosen: readonly string[]): readonly Condition[] {
  const others = options.flatMap(({ id }) => (chosen.includes(id) ? [] : [id]))
  if (chosen.length === 0) return []
  const has = chosen.map((option): Condition => ({ kind: 'holds', fact, options: [option] }))
  return [...has, { kind: 'not', of: { kind: 'holds', fact, options: others } }]
}
