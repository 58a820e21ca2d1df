import type { Answers } from '../schema/answers.ts'
import type { Example, Failure } from '../proof/ground.ts'

/** Answers as they are written in content, so that they can be pasted into a scenario. */
export function tellAnswers(answers: Answers): string {
  return `{${Object.entries(answers)
    .map(([fact, value]) => `${fact}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`)
    .join(', ')}}`
}

/** A whole number with the thousands set apart. */
export function tellCount(count: bigint): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, ' ')
}

/** What a failed claim means for the editor, with the smallest situation that shows it. */
export function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'question-never-asked':
      return `Frågan ”${failure.fact}” ställs aldrig: inga svar uppfyller villkoret i ”when”. Ändra villkoret, eller ta bort frågan.`
    case 'question-without-options':
      return `Frågan ”${failure.fact}” har inga svar att välja. Lägg till svar, eller ta bort frågan.`
    case 'question-without-effect':
      return `Svaret på frågan ”${failure.fact}” ändrar aldrig något: varken utfall, fynd, åtgärder eller senare frågor. Ta bort frågan, eller skriv ett undantag med skäl i promises.yaml (kind: question-without-effect).`
    case 'finding-never-applies':
      return `Fyndet ”${failure.finding}” gäller aldrig: inga svar som går att ge uppfyller villkoret. Ändra villkoret, eller ta bort fyndet.`
    case 'finding-always-applies':
      return `Fyndet ”${failure.finding}” gäller alltid, vad man än svarar. Begränsa villkoret, eller skriv ”standing: true” om det är en stående skyldighet.`
    case 'findings-alike':
      return `Fyndet ”${failure.finding}” gäller i exakt samma fall som ”${failure.other}” och har samma effekt. Slå ihop dem, eller skriv ett undantag med skäl i promises.yaml (kind: findings-alike).`
    case 'also-never-applies':
      return `De här ytterligare påståendena visas aldrig: villkoret är aldrig sant samtidigt som fyndet ”${failure.finding}” gäller. Ändra villkoret, eller ta bort posten.`
    case 'action-never-told':
      return `Åtgärden visas aldrig: villkoret är aldrig sant samtidigt som fyndet ”${failure.finding}” gäller. Ändra villkoret, eller ta bort åtgärden.`
    case 'action-finds-out-known':
      return `Åtgärden tar reda på ”${failure.fact}” men visas också för den som redan har svarat. Skriv i ”when” när den behövs. ${tellExample(failure.example)}`
    case 'action-twice':
      return `Åtgärden visas tillsammans med nummer ${failure.other.index + 1} i fyndet ”${failure.other.finding}”, som säger eller tar reda på samma sak. Ta bort den ena, eller skriv i ”when” när var och en behövs. ${tellExample(failure.example)}`
    case 'outcome-never-reached':
      return `Utfallet ”${failure.outcome}” kan aldrig bli resultatet. Ta bort det ur ”outcomes”, eller rätta fynden.`
    case 'outcome-not-declared':
      return `Utfallet ”${failure.outcome}” kan bli resultatet men finns inte i ”outcomes”. ${tellExample(failure.example)}`
    case 'no-guidance':
      return `Det finns svar som inte ger någon vägledning alls: inget fynd med effekt och ingen stående skyldighet gäller. ${tellExample(failure.example)}`
    case 'unknown-rewarded':
      return `Den som svarar ”${failure.option}” på ”${failure.fact}” får ”${failure.example.outcome}”, fast svaret ”${failure.known}” ger något strängare med samma övriga svar. Att inte veta får aldrig löna sig. ${tellExample(failure.example)}`
    case 'risk-order':
      return `Svaret ”${failure.riskier}” på ”${failure.fact}” är mer riskfyllt än ”${failure.safer}” men ger ett mildare utfall med samma övriga svar. ${tellExample(failure.example)}`
    case 'promise-broken':
      return `Löftet ”${failure.promise}” hålls inte. ${tellExample(failure.example)}`
    case 'ban-broken':
      return `Systemet ”${failure.verdict.system}” är förbjudet här, men frågorna ger inte alltid nej. Lägg till ett fynd som ger ”nej” för systemet, eller ta bort ”verdict: forbjudet”. ${tellExample(failure.example)}`
    case 'approval-empty':
      return failure.verdict.classIndex === null
        ? `Systemet ”${failure.verdict.system}” är godkänt här, men inga svar med det ger ”villkor” eller ”ja”. Rätta fynden, eller ta bort systemet.`
        : `Systemet ”${failure.verdict.system}” är godkänt för den här klassen, men inga svar med dem ger ”villkor” eller ”ja”. Rätta fynden, eller ta bort klassen.`
    case 'promise-empty':
      return `Löftet ”${failure.promise}” prövar ingenting: inga svar som går att ge uppfyller villkoret. Rätta villkoret.`
    case 'exception-not-needed':
      return 'Undantaget behövs inte: det som det undantar gäller redan. Ta bort det.'
  }
}

function tellExample({ answers, outcome, count, deciding }: Example): string {
  const why = Object.keys(deciding).length > 0 ? ` Avgörande: ${tellAnswers(deciding)}.` : ''
  return `Det blir ”${outcome}” i ${tellCount(count)} fall.${why} Kortaste vägen: ${tellAnswers(answers)}`
}
