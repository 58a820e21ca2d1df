import { evaluate } from '../engine/index.ts'
import type { Example, Failure } from '../proof/ground.ts'
import type { PromiseRule } from '../schema/claims.ts'
import type { Finding } from '../schema/model.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { tellDecision } from './describe-decisions.ts'
import { type Changed, changesBehind, type Since, tellChanged } from './since-published.ts'
import { tellExample, type ToldFailure } from './told-failure.ts'

type Proved = Pick<CompiledOrganisation, 'organisation' | 'claims'>

/**
 * What a failed claim means for the editor, with the smallest situation that shows it and what has changed that may be behind it. Says what
 * would be right, and never to take something away only because it no longer fits.
 */
export function describeFailure(failure: Failure, own: CompiledOrganisation, since: Since | null): string {
  const changed = changesBehind(failure, own, since)
  if (failure.kind === 'exception-not-needed') return describeException(changed, since)
  const cause = changed.length === 0 ? '' : `, därför att ${listed(changed.map(tellChanged))}`
  const { said, right, shown } = tellFailure(failure, own)
  const meant = cause === '' ? '' : ' Var det meningen?'
  return [`${said}${cause}.${meant}`, right, shown].filter((part) => part !== '').join(' ')
}

function tellFailure(failure: Exclude<Failure, { readonly kind: 'exception-not-needed' }>, own: Proved): ToldFailure {
  switch (failure.kind) {
    case 'promise-broken':
    case 'promise-empty':
      return tellPromise(failure, own)
    case 'question-never-asked':
    case 'question-without-options':
    case 'question-without-effect':
    case 'unknown-rewarded':
    case 'risk-order':
      return tellQuestion(failure)
    case 'decision-broken':
    case 'approval-empty':
    case 'decided-asked':
    case 'expired-rewarded':
      return tellDecision(failure)
    case 'outcome-never-reached':
    case 'outcome-not-declared':
    case 'no-guidance':
      return tellOutcome(failure)
    case 'action-never-told':
    case 'action-finds-out-known':
    case 'action-twice':
      return tellAction(failure)
    case 'contradiction-never-met':
      return {
        said: `Motsägelsen ”${failure.contradiction}” kan aldrig visas: svaren i ”when” går inte att ge tillsammans`,
        right: 'Rätta villkoret, så att det nämner svar som kan ges båda två. Utesluter frågorna redan varandra, ta bort motsägelsen.',
        shown: '',
      }
    default:
      return tellFinding(failure)
  }
}

type Of<Kind extends Failure['kind']> = Extract<Failure, { readonly kind: Kind }>

function tellQuestion(
  failure: Of<'question-never-asked' | 'question-without-options' | 'question-without-effect' | 'unknown-rewarded' | 'risk-order'>,
): ToldFailure {
  switch (failure.kind) {
    case 'question-never-asked':
      return {
        said: `Frågan ”${failure.fact}” ställs aldrig: inga svar uppfyller villkoret i ”when”`,
        right: 'Rätta villkoret, eller det före det som gör att svaren inte går att ge.',
        shown: '',
      }
    case 'question-without-options':
      return {
        said: `Frågan ”${failure.fact}” har inga svar att välja`,
        right: 'Skriv de svar som ska gå att välja under ”options”.',
        shown: '',
      }
    case 'question-without-effect':
      return {
        said: `Svaret på frågan ”${failure.fact}” ändrar aldrig något: varken utfall, fynd, åtgärder eller senare frågor`,
        right:
          'Låt ett fynd se på svaret i sitt ”when”. Ska frågan ställas ändå, skriv ett undantag med skäl i promises.yaml (kind: question-without-effect).',
        shown: '',
      }
    case 'unknown-rewarded':
      return {
        said: `Den som svarar ”${failure.option}” på ”${failure.fact}” får ”${failure.example.outcome}”, fast svaret ”${failure.known}” ger något strängare med samma övriga svar`,
        right: 'Att inte veta får aldrig löna sig: låt samma fynd gälla för båda svaren.',
        shown: tellExample(failure.example),
      }
    case 'risk-order':
      return {
        said: `Svaret ”${failure.riskier}” på ”${failure.fact}” är mer riskfyllt än ”${failure.safer}” men ger ett mildare utfall med samma övriga svar`,
        right: 'Rätta det fynd som är för milt för det ena svaret, eller för strängt för det andra.',
        shown: tellExample(failure.example),
      }
  }
}

function tellFinding(
  failure: Of<'finding-never-applies' | 'finding-always-applies' | 'findings-alike' | 'also-never-applies'>,
): ToldFailure {
  switch (failure.kind) {
    case 'finding-never-applies':
      return {
        said: `Fyndet ”${failure.finding}” gäller aldrig: inga svar som går att ge uppfyller villkoret`,
        right: 'Rätta villkoret, så att de svar som fyndet är till för uppfyller det.',
        shown: '',
      }
    case 'finding-always-applies':
      return {
        said: `Fyndet ”${failure.finding}” gäller alltid, vad man än svarar`,
        right: 'Begränsa villkoret, eller skriv ”standing: true” om det är en stående skyldighet.',
        shown: '',
      }
    case 'findings-alike':
      return {
        said: `Fyndet ”${failure.finding}” gäller i exakt samma fall som ”${failure.other}” och har samma effekt`,
        right:
          'Ge dem villkoren som skiljer dem åt. Ska båda stå, skriv ett undantag med skäl i promises.yaml (kind: findings-alike); säger de samma sak, gör ett fynd av dem.',
        shown: '',
      }
    case 'also-never-applies':
      return {
        said: `De här ytterligare påståendena visas aldrig: villkoret är aldrig sant samtidigt som fyndet ”${failure.finding}” gäller`,
        right: 'Rätta villkoret, så att det gäller i något av fyndets fall.',
        shown: '',
      }
  }
}

function tellAction(failure: Of<'action-never-told' | 'action-finds-out-known' | 'action-twice'>): ToldFailure {
  switch (failure.kind) {
    case 'action-never-told':
      return {
        said: `Åtgärden visas aldrig: villkoret är aldrig sant samtidigt som fyndet ”${failure.finding}” gäller`,
        right: 'Rätta villkoret, så att det gäller i något av fyndets fall.',
        shown: '',
      }
    case 'action-finds-out-known':
      return {
        said: `Åtgärden tar reda på ”${failure.fact}” men visas också för den som redan har svarat`,
        right: 'Skriv i ”when” när den behövs.',
        shown: tellExample(failure.example),
      }
    case 'action-twice':
      return {
        said: `Åtgärden visas tillsammans med nummer ${failure.other.index + 1} i fyndet ”${failure.other.finding}”, som säger eller tar reda på samma sak`,
        right: 'Skriv i ”when” när var och en behövs. Behövs de alltid tillsammans, gör en åtgärd av dem.',
        shown: tellExample(failure.example),
      }
  }
}

function tellOutcome(failure: Of<'outcome-never-reached' | 'outcome-not-declared' | 'no-guidance'>): ToldFailure {
  switch (failure.kind) {
    case 'outcome-never-reached':
      return {
        said: `Utfallet ”${failure.outcome}” kan aldrig bli resultatet`,
        right: 'Rätta de fynd som ska ge det. Ger dokumentet aldrig det utfallet ska det inte stå i ”outcomes”.',
        shown: '',
      }
    case 'outcome-not-declared':
      return {
        said: `Utfallet ”${failure.outcome}” kan bli resultatet men finns inte i ”outcomes”`,
        right: 'Rätta det fynd som ger det, eller skriv utfallet i ”outcomes”.',
        shown: tellExample(failure.example),
      }
    case 'no-guidance':
      return {
        said: 'Det finns svar som inte ger någon vägledning alls: inget fynd med effekt och ingen stående skyldighet gäller',
        right: 'Skriv ett fynd för de svaren, eller en stående skyldighet (standing: true).',
        shown: tellExample(failure.example),
      }
  }
}

function tellPromise(failure: Of<'promise-broken' | 'promise-empty'>, own: Proved): ToldFailure {
  if (failure.kind === 'promise-empty')
    return {
      said: `Löftet ”${failure.promise}” prövar ingenting: inga svar som går att ge uppfyller villkoret`,
      right: 'Rätta villkoret, så att löftet gäller de fall som det är till för.',
      shown: '',
    }
  const promise = own.claims.promises.find(({ id }) => id === failure.promise)
  return {
    said: `Löftet ”${failure.promise}” hålls inte`,
    right: 'Rätta det fynd som bryter det, så att löftet hålls.',
    shown: failure.examples
      .map((example, index) => `${tellExample(index === 0 ? example : { ...example, deciding: {} })} ${tellBreaker(example, promise, own)}`)
      .join(' '),
  }
}

/** The finding that gives the outcome, or that should have given another: one that rests on the same statements and does not. */
function tellBreaker({ answers, outcome }: Example, promise: PromiseRule | undefined, { organisation }: Proved): string {
  const { findings } = evaluate(organisation, answers)
  const giving = findings.filter(({ effect }) => effect === outcome).map(({ id }) => id)
  const effects = new Map(findings.map(({ id, effect }) => [id, effect]))
  const isKeeping = ({ effect }: Finding): boolean => effect !== 'info' && promise?.allowed.includes(effect) === true
  const related = organisation.findings.filter(({ statements }) => statements.some((id) => promise?.statements.includes(id)))
  const absent = related.filter((finding) => isKeeping(finding) && !effects.has(finding.id)).map(({ id }) => id)
  const weak = related.filter((finding) => !isKeeping(finding) && effects.has(finding.id) && !giving.includes(finding.id))
  return [
    giving.length > 0 ? `Det ger ${quoted(giving)}.` : 'Inget strängare fynd gäller då.',
    absent.length > 0 ? `${quoted(absent)} vilar på samma påståenden som löftet men gäller inte då.` : '',
    weak.length > 0
      ? `${weak.map(({ id, effect }) => `”${id}” vilar på samma påståenden men har bara effekten ”${effect}”`).join(', ')}.`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function describeException(changed: readonly Changed[], since: Since | null): string {
  if (changed.length > 0)
    return `Undantaget behövs inte längre, därför att ${listed(changed.map(tellChanged))}. Var det meningen? Är det fel, ställ tillbaka det som är ändrat: då behövs undantaget igen.`
  const known =
    since === null
      ? 'Se vad som har ändrats'
      : `Inget fynd och ingen fråga som det gäller har ändrats sedan version ${since.version}. Se om`
  const rest = since === null ? '' : ' undantaget självt eller löftena har ändrats'
  return `Undantaget undantar ingenting: det som det gäller håller redan utan det. ${known}${rest}: npm run content:diff -- main.`
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `”${id}”`).join(', ')
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`
}
