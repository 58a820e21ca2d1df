import { evaluate } from '../../engine/index.ts'
import type { Example, Failure } from '../../proof/ground.ts'
import type { PromiseRule } from '../../schema/claims.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Finding, Question } from '../../schema/model.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { tellDecision } from '../wording/describe-decisions.ts'
import { type Changed, changesBehind, type Since } from '../versions/since-published.ts'
import { namedFindings, tellExample, type ToldFailure } from '../wording/told-failure.ts'

type Proved = Pick<CompiledOrganisation, 'organisation' | 'claims'>

/**
 * What a failed claim means for the editor, with the smallest situation that shows it and what has changed that may be behind it. Says what
 * would be right, and never to take something away only because it no longer fits.
 */
export function describeFailure(
  failure: Failure,
  own: CompiledOrganisation,
  since: Since | null,
): { readonly message: string; readonly behind: readonly Changed[] } {
  const behind = changesBehind(failure, own, since)
  if (failure.kind === 'exception-not-needed') return { message: describeException(behind, since), behind }
  const { said, right, shown } = tellFailure(failure, own)
  return { message: [`${said}.`, shown, right].filter((part) => part !== '').join(' '), behind }
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
      return tellQuestion(failure, questionsOf(own.organisation))
    case 'decision-broken':
    case 'approval-empty':
    case 'decided-asked':
    case 'expired-rewarded':
      return tellDecision(failure, questionsOf(own.organisation))
    case 'outcome-never-reached':
    case 'outcome-not-declared':
    case 'no-guidance':
      return tellOutcome(failure, questionsOf(own.organisation))
    case 'action-never-told':
    case 'action-finds-out-known':
    case 'action-twice':
      return tellAction(failure, questionsOf(own.organisation))
    case 'contradiction-never-met':
      return {
        said: `Motsägelsen ”${failure.contradiction}” kan aldrig visas: svaren i villkoret går inte att ge tillsammans`,
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
  questions: readonly Question[],
): ToldFailure {
  switch (failure.kind) {
    case 'question-never-asked':
      return {
        said: `Frågan ”${failure.fact}” ställs aldrig: inga svar uppfyller dess villkor`,
        right: 'Rätta villkoret, eller det före det som gör att svaren inte går att ge.',
        shown: '',
      }
    case 'question-without-options':
      return {
        said: `Frågan ”${failure.fact}” har inga svar att välja`,
        right: 'Ange de svar som ska gå att välja (options).',
        shown: '',
      }
    case 'question-without-effect':
      return {
        said: `Svaret på frågan ”${failure.fact}” ändrar aldrig något: varken utfall, fynd, åtgärder eller senare frågor`,
        right:
          'Låt villkoret för ett fynd se på svaret. Ska frågan ställas ändå, lägg till ett undantag av slaget ”question-without-effect” med skälet.',
        shown: '',
      }
    case 'unknown-rewarded':
      return {
        said: `Den som svarar ”${failure.option}” på frågan ”${failure.fact}” får ett mildare besked än den som svarar ”${failure.known}”, med samma övriga svar`,
        right: 'Att inte veta får aldrig löna sig: låt samma fynd gälla för båda svaren.',
        shown: tellExample(failure.example, questions),
      }
    case 'risk-order':
      return {
        said: `Svaret ”${failure.riskier}” på frågan ”${failure.fact}” är mer riskfyllt än svaret ”${failure.safer}” men ger ett mildare utfall med samma övriga svar`,
        right: 'Rätta det fynd som är för milt för det ena svaret, eller för strängt för det andra.',
        shown: tellExample(failure.example, questions),
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
        right: 'Begränsa villkoret, eller märk fyndet som en stående skyldighet (standing).',
        shown: '',
      }
    case 'findings-alike':
      return {
        said: `Fyndet ”${failure.finding}” gäller i exakt samma fall som fyndet ”${failure.other}” och har samma effekt`,
        right:
          'Ge dem villkoren som skiljer dem åt. Säger de samma sak, gör ett fynd av dem. Ska båda stå, lägg till ett undantag av slaget ”findings-alike” med skälet.',
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

function tellAction(
  failure: Of<'action-never-told' | 'action-finds-out-known' | 'action-twice'>,
  questions: readonly Question[],
): ToldFailure {
  switch (failure.kind) {
    case 'action-never-told':
      return {
        said: `Åtgärden visas aldrig: villkoret är aldrig sant samtidigt som fyndet ”${failure.finding}” gäller`,
        right: 'Rätta villkoret, så att det gäller i något av fyndets fall.',
        shown: '',
      }
    case 'action-finds-out-known':
      return {
        said: `Åtgärden tar reda på svaret på frågan ”${failure.fact}” men visas också för den som redan har svarat`,
        right: 'Ange när den behövs (when).',
        shown: tellExample(failure.example, questions),
      }
    case 'action-twice':
      return {
        said: `Åtgärden visas tillsammans med åtgärd nummer ${failure.other.index + 1} i fyndet ”${failure.other.finding}”, och de säger eller tar reda på samma sak`,
        right: 'Ange när var och en behövs (when). Behövs de alltid tillsammans, gör en åtgärd av dem.',
        shown: tellExample(failure.example, questions),
      }
  }
}

function tellOutcome(
  failure: Of<'outcome-never-reached' | 'outcome-not-declared' | 'no-guidance'>,
  questions: readonly Question[],
): ToldFailure {
  switch (failure.kind) {
    case 'outcome-never-reached':
      return {
        said: `Utfallet ”${failure.outcome}” kan aldrig bli resultatet`,
        right: 'Rätta de fynd som ska ge det. Ger dokumentet aldrig det utfallet, ta bort det ur ”outcomes”.',
        shown: '',
      }
    case 'outcome-not-declared':
      return {
        said: `Utfallet ”${failure.outcome}” kan bli resultatet men finns inte bland utfallen`,
        right: 'Rätta det fynd som ger det, eller lägg till utfallet (outcomes).',
        shown: tellExample(failure.example, questions),
      }
    case 'no-guidance':
      return {
        said: 'Det finns svar som inte ger någon vägledning alls: inget fynd med effekt och ingen stående skyldighet gäller',
        right: 'Skriv ett fynd för de svaren, eller en stående skyldighet (standing).',
        shown: tellExample(failure.example, questions),
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
  const questions = questionsOf(own.organisation)
  return {
    said: `Löftet ”${failure.promise}” hålls inte`,
    right: 'Rätta det fynd som bryter det, så att löftet hålls.',
    shown: failure.examples
      .map((each, index) => `${tellExample(index === 0 ? each : { ...each, deciding: {} }, questions)} ${tellBreaker(each, promise, own)}`)
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
    giving.length > 0 ? `Det ger ${namedFindings(giving)}.` : 'Inget strängare fynd gäller då.',
    absent.length > 0 ? `Då gäller inte ${namedFindings(absent)}, som vilar på samma påståenden.` : '',
    weak.length > 0 ? `För svag effekt har ${namedFindings(weak.map(({ id }) => id))}, som vilar på samma påståenden.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function describeException(changed: readonly Changed[], since: Since | null): string {
  if (changed.length > 0)
    return 'Undantaget behövs inte längre. Är ändringen rätt, ta bort undantaget. Är den fel, ställ tillbaka det som är ändrat: då behövs undantaget igen.'
  const known =
    since === null
      ? 'Se vad som har ändrats'
      : `Inget fynd och ingen fråga som det gäller har ändrats sedan version ${since.version}. Se om`
  const rest = since === null ? '' : ' undantaget självt eller löftena har ändrats'
  return `Undantaget undantar ingenting: det som det gäller håller redan utan det. ${known}${rest} (verkstadens Skillnad, eller content:diff).`
}
