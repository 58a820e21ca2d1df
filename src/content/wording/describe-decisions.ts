import type { Failure } from '../../proof/ground.ts'
import type { DecisionPart } from '../../schema/decisions.ts'
import type { Question } from '../../schema/model.ts'
import { tellExample, type ToldFailure } from './told-failure.ts'

type DecisionFailure = Extract<Failure, { readonly kind: 'decision-broken' | 'approval-empty' | 'decided-asked' | 'expired-rewarded' }>

const BROKEN: Readonly<Record<Exclude<DecisionPart, 'expired' | 'unknown'>, string>> = {
  banned: 'är förbjudet här, men frågorna ger inte alltid nej',
  approved: 'är godkänt här, men inga svar med det ger ett ja, ens på villkor',
  beyond: 'är inte godkänt för det som svaren säger, men det blir ändå tillåtet',
  unsure: 'är godkänt bara till en gräns, men den som inte vet om gränsen hålls får ändå ja',
}

/** What it means for the editor that what was decided on systems does not hold. */
export function tellDecision(failure: DecisionFailure, questions: readonly Question[]): ToldFailure {
  switch (failure.kind) {
    case 'approval-empty': {
      const { system, key } = failure.verdict
      const what = key === 'upTo' ? 'är godkänt för den här klassen, men inga svar med den ger ett ja, ens på villkor' : BROKEN.approved
      return {
        said: `Systemet ”${system}” ${what}`,
        right: 'Rätta det fynd som hindrar det, eller systemets egna svar (answers). Är det inte längre godkänt, ändra beslutet (verdict).',
        shown: '',
      }
    }
    case 'decision-broken': {
      const { system, part } = failure.verdict
      return {
        said: `Systemet ”${system}” ${BROKEN[part]}`,
        right: 'Rätta det som står i vägen. Ska beslutet inte gälla där, skriv ett fynd som går före beslutet (overrides), med skälet.',
        shown: tellExample(failure.example, questions),
      }
    }
    case 'decided-asked':
      return {
        said: `Frågan ”${failure.settled.fact}” ställs om systemet ”${failure.settled.system}”, fast organisationen redan har beslutat om det`,
        right: 'Rätta de svar på frågan som följer av tidigare svar (given), så att beslutet svarar.',
        shown: tellExample(failure.example, questions),
      }
    case 'expired-rewarded':
      return {
        said: `Den som väljer ett system vars beslut har gått ut får ”${failure.example.outcome}”, fast det blev strängare medan beslutet gällde`,
        right:
          'Ett beslut som har gått ut räknas som att man inte vet, och det får aldrig löna sig: rätta det fynd som är för milt när svaret är ”vet inte”.',
        shown: tellExample(failure.example, questions),
      }
  }
}
