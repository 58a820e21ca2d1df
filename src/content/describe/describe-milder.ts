import { evaluate, readAnswers } from '../../engine/index.ts'
import { outcomeById, questionsOf } from '../../schema/look-up.ts'
import type { Milder } from '../../proof/prove-child.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { tellCount, tellDeciding } from '../wording/told-failure.ts'

/** Where an organisation is milder than the one that it extends: what each says, why the other does, and what would be right. */
export function tellMilder(
  { theirs, count, answers, known, deciding }: Milder,
  own: CompiledOrganisation,
  parent: CompiledOrganisation,
): string {
  const here = evaluate(own.organisation, answers)
  const there = evaluate(parent.organisation, readAnswers(parent.organisation, known).answers)
  const reasons = there.findings.filter(({ effect }) => effect === theirs).map(({ id }) => `”${id}”`)
  const asked = there.missing.filter((fact) => !Object.hasOwn(known, fact)).map((fact) => `”${fact}”`)
  const why =
    reasons.length > 0
      ? ` på grund av ${reasons.length === 1 ? 'fyndet' : 'fynden'} ${reasons.join(', ')}`
      : asked.length > 0
        ? ` för vissa svar på ${asked.length === 1 ? 'frågan' : 'frågorna'} ${asked.join(', ')}, som inte frågas här`
        : ''
  const { id } = parent.organisation
  const label = outcomeById(own.organisation, here.outcome.id)?.id ?? here.outcome.id
  return [
    `Den här organisationen är mildare än organisationen ”${id}”: där blir det ”${theirs}”${why}, men här ”${label}” med samma svar.`,
    `Lägg till ett fynd som är minst lika strängt, låt frågan ställas här också, eller be den andra organisationen öppna regeln (opens).`,
    `Det gäller i ${tellCount(count)} fall${tellDeciding(deciding, questionsOf(own.organisation))}.`,
  ].join(' ')
}
