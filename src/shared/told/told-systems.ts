import { systemsThatTake } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Option, Organisation } from '../../schema/model.ts'
import type { ToldChange } from './told-case.ts'

/** A system that the organisation has approved and that would take the case. */
export interface ToldSystem extends Pick<ToldChange, 'outcome' | 'certain' | 'asks' | 'answers'> {
  readonly option: Option
}

/** As many as one takes in; the page of decided systems has them all. */
const MOST_SYSTEMS = 3

/** Which of the systems whose approval holds today would take a case that ends in a no or a not yet, the mildest first; three at most. */
export function tellSystems(organisation: Organisation, answers: Answers): readonly ToldSystem[] {
  const questions = questionsOf(organisation)
  const catalogue = questions.find((question) => question.catalogue)
  const { today } = organisation
  const isApproved = ({ system }: Option): boolean => {
    const decision = system?.decision
    if (decision == null || decision.verdict === 'forbjudet') return false
    return today === undefined || decision.validUntil === null || decision.validUntil >= today
  }
  const approved = new Map(catalogue?.options.filter(isApproved).map((option) => [option.id, option]))
  if (catalogue === undefined || approved.size === 0) return []
  return systemsThatTake(organisation, answers, catalogue.fact, [...approved.keys()])
    .slice(0, MOST_SYSTEMS)
    .flatMap(({ system, asks, ...found }) => {
      const option = approved.get(system)
      return option === undefined ? [] : [{ ...found, option, asks: questions.filter((question) => asks.includes(question.fact)) }]
    })
}
