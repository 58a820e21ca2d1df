import { factsIn, truthOf } from '../../../engine/index.ts'
import { givenBy, questionsOf } from '../../../schema/look-up.ts'
import { EFFECTS } from '../../../schema/outcomes.ts'
import type { Condition, Finding, Option, Organisation, Question } from '../../../schema/model.ts'

export interface SystemGuidance {
  /** What is asked of a system's kind, with the answer where this one's name tells it. */
  readonly kinds: readonly { readonly question: Question; readonly option: Option | null }[]
  /** Findings that apply whatever else is answered, strictest first. */
  readonly certain: readonly Finding[]
  /** Findings that may apply to this kind of system and would be ruled out for another, strictest first. */
  readonly possible: readonly Finding[]
}

/** The question whose options are the catalogue's systems, where the organisation asks it. */
export function catalogueOf(organisation: Organisation): Question | undefined {
  return questionsOf(organisation).find((question) => question.catalogue)
}

/** What an organisation's guidance says of a system from its name alone: only what looks at something that the name tells. */
export function guidanceFor(organisation: Organisation, system: Option): SystemGuidance {
  const questions = questionsOf(organisation)
  const catalogue = catalogueOf(organisation)
  const follows = catalogue === undefined ? {} : givenBy(organisation, catalogue.fact, system.id)
  const told: Readonly<Record<string, string>> = catalogue === undefined ? {} : { ...follows, [catalogue.fact]: system.id }
  const truthWith = (when: Condition, answers: Readonly<Record<string, string>>) =>
    truthOf(when, (fact) => (answers[fact] === undefined ? null : [answers[fact]]))
  const isAbout = ({ when }: Finding): boolean =>
    factsIn(when).some((fact) => {
      const alternatives = told[fact] === undefined ? [] : (questions.find((question) => question.fact === fact)?.options ?? [])
      return alternatives.some((option) => truthWith(when, { ...told, [fact]: option.id }) === false)
    })
  const findings = organisation.findings
    .filter((finding) => !finding.standing && isAbout(finding))
    .toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect))
  return {
    kinds: questions
      .filter(({ given }) => given.some(({ when }) => catalogue !== undefined && factsIn(when).includes(catalogue.fact)))
      .map((question) => ({ question, option: question.options.find((option) => option.id === follows[question.fact]) ?? null })),
    certain: findings.filter((finding) => truthWith(finding.when, told) === true),
    possible: findings.filter((finding) => truthWith(finding.when, told) === null),
  }
}
