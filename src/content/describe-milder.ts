import { evaluate, readAnswers } from '../engine/index.ts'
import { outcomeById } from '../schema/look-up.ts'
import type { Milder } from '../proof/prove-child.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { tellAnswers, tellCount } from './told-failure.ts'

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
      ? ` på grund av ${reasons.join(' och ')}`
      : asked.length > 0
        ? ` för vissa svar på ${asked.join(' och ')}, som inte frågas här`
        : ''
  const { id } = parent.organisation
  const label = outcomeById(own.organisation, here.outcome.id)?.id ?? here.outcome.id
  return [
    `Den här organisationen är mildare än ”${id}”: där blir det ”${theirs}”${why}, men här ”${label}” med samma svar.`,
    `Lägg till ett fynd som är minst lika strängt, låt frågan ställas här också, eller be ”${id}” öppna regeln (”opens” i organisationens policy.yaml).`,
    `Det gäller i ${tellCount(count)} fall. Avgörande: ${tellAnswers(deciding)}. Kortaste vägen: ${tellAnswers(answers)}.`,
  ].join(' ')
}
