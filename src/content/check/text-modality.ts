import type { Language } from '../../schema/languages.ts'
import type { Effect } from '../../schema/outcomes.ts'
import { isDemand, type Modality } from '../../schema/modalities.ts'
import type { Remark } from './lint-rules.ts'
import { word } from './word-match.ts'

/** The words that say a duty, and those before them that make it a part of another sentence: "vad du ska göra" demands nothing. */
const DUTY = word(/(?:ska|skall|måste|får(?: \p{L}+)? (?:inte|aldrig|bara)|inte får)(?!\p{L})/iu)
const WHO = /^ (?:du|ni|man|alla|den|det|de|vi|en|ett|din|er|verksamheten|chefen|medarbetare\p{L}*)(?!\p{L})/iu
const ASKS = /(?:^|[^\p{L}])(?:vad|vart|var|hur|när|vem|vilken|vilket|vilka|varför|om)$/iu
const SUBORDINATE =
  /(?:^|[^\p{L}])(?:vad|vart|var|hur|när|vem|vilken|vilket|vilka|om|att|som|innan|där|eftersom|medan|tills|så länge|det(?: här)? du|allt du)(?!\p{L})/iu
/** Around a duty: the reader's. */
const YOURS = /(?:^|[^\p{L}])(?:du|ni)\s+\||\| (?:du|ni)(?!\p{L})/iu
const ADVICE = word(/bör(?!\p{L})/iu)

/** A text by what it is for. */
interface Claim {
  /** It lies under the mark of the guide's own advice. */
  readonly isOwn: boolean
  /** It is what a person is told, and not why something is asked. */
  readonly isTold: boolean
}

/** Words that a text uses for more than its sources say, or for less. `cited` is what it rests on, where all of that is known. */
export function wrongModality(text: string, cited: readonly Modality[], { isOwn, isTold }: Claim): readonly Remark[] {
  const duty = isOwn || !cited.some(isDemand) ? dutyIn(text, isTold ? undefined : YOURS) : undefined
  if (duty !== undefined)
    return [
      error(
        isOwn
          ? `Texten säger ”${duty}”, men är guidens eget råd och inget krav i dokumentet. Skriv ”bör”, en uppmaning, eller ange påståendet som kräver det.`
          : `Texten säger ”${duty}”, men inget av påståendena är ett krav. Skriv som dokumentet, till exempel ”bör” eller ”kan”, eller ange påståendet som kräver det.`,
      ),
    ]
  const advice = !isOwn && cited.length > 0 && cited.every(isDemand) ? ADVICE.find(text) : undefined
  return advice === undefined
    ? []
    : [error(`Texten säger ”${advice}”, men allt den vilar på är krav. Skriv ”ska”, eller ange påståendet som bara ger ett råd.`)]
}

/** A duty in a sentence of its own; `whose` limits it to the duties of some. */
function dutyIn(text: string, whose?: RegExp): string | undefined {
  for (const { word: duty, index } of DUTY.all(text)) {
    const before = text.slice(Math.max(0, index - 120), index).replace(/^[\s\S]*[.!?:;–”]\s*/, '')
    const clause = before.replace(/^.*, (?:men|och|så|utan) /, '').trimEnd()
    const after = text.slice(index + duty.length, index + duty.length + 40)
    const isQuestion = /^(?:[^.!:]|:(?=\p{L}))*\?/u.test(text.slice(index, index + 200))
    if (isQuestion || ASKS.test(clause)) continue
    if (whose !== undefined && !whose.test(`${clause.slice(-4)} |${after}`)) continue
    if (WHO.test(after) || !SUBORDINATE.test(clause)) return duty
  }
  return undefined
}

const DENIES =
  /(?:^|[^\p{L}])(?:inte|aldrig|förbj\p{L}*|ingen|inget|inga|ingenting|bara|enbart|endast|utan|varken|saknar|nöj|nej|stopp|sluta|upphör\p{L}*|undvik|avstå|olaglig\p{L}*|otillåt\p{L}*|utesluten|uteslutet|undantag\p{L}*)(?!\p{L})/iu
const FORBIDS = word(/(?:får(?: \p{L}+)? (?:inte|aldrig)|förbju\p{L}+|inte tillåt\p{L}*)(?!\p{L})/iu)
const NOT_FORBIDDEN = /inte förbju/giu

/** A statement whose words say another thing than what it is said to be. */
export function wrongStatement(text: string, modality: Modality): readonly Remark[] {
  const advice = ADVICE.find(text)
  if ((modality === 'krav' || modality === 'krav-innan') && advice !== undefined && dutyIn(text) === undefined)
    return [
      error(`Påståendet är ett krav, men texten säger ”${advice}”. Skriv ”ska”, eller ändra påståendet till en rekommendation (modality).`),
    ]
  if (modality === 'forbjudet' && !DENIES.test(text))
    return [
      error(
        'Påståendet är ett förbud, men texten säger inte nej till något. Skriv vad man inte får göra, eller ändra vad dokumentet säger (modality).',
      ),
    ]
  if (modality === 'tillatet') {
    const forbids = FORBIDS.find(text.replaceAll(NOT_FORBIDDEN, ''))
    if (forbids !== undefined && !/(?:^|[^\p{L}])(?:men|om|undantag|utom|trots)(?!\p{L})/iu.test(text))
      return [
        error(
          `Påståendet är något tillåtet, men texten säger ”${forbids}”. Rätta texten, eller ändra påståendet till ett förbud (modality).`,
        ),
      ]
  }
  if (modality === 'rekommendation' || modality === 'tillatet' || modality === 'information') {
    // A text that only informs may tell what others do, or how things are.
    const duty = dutyIn(text, modality === 'information' ? YOURS : undefined)
    if (duty !== undefined)
      return [
        error(
          `Texten säger ”${duty}”, men påståendet är inget krav. Skriv ”bör” eller ”kan”, eller ändra påståendet till ett krav (modality).`,
        ),
      ]
  }
  return []
}

/** What is known of some languages alone; a text in another is not looked at for it. */
type InSome<T> = Readonly<Partial<Record<Language, T>>>

const PERMITS: InSome<RegExp> = {
  sv: /(?:^|[.!?:–] )(?:(?:Du|Ni|Man|Alla|Vem som helst|AI|Systemet) (?:får(?! (?:\p{L}+ ){0,3}(?:inte|aldrig|bara|endast|först|veta))|kan (?:gärna |fritt )?(?:använda|mata|lägga|klistra|dela|ladda|skapa|låta|börja)(?! (?:\p{L}+ ){0,3}(?:först|när)))|(?:Det är|\p{Lu}\p{L}+ är) (?:tillåt\p{L}+|fritt fram)|Det går bra|Ja[,.])(?!\p{L})/u,
  en: /(?:^|[.!?:–] )(?:(?:You|Everybody|Everyone|AI) (?:(?:may|are allowed to)(?! (?:\w+ )?(?:not|never|only|have|be|need|first))|can (?:freely )?(?:use|enter|paste|share|upload|create|start))|(?:It is|\w+ is) (?:allowed|permitted)|Yes[,.])/,
}
const REFUSES: InSome<RegExp> = {
  sv: /(?:^|[.!?:–] )(?:(?:Du|Ni|Man|AI|Systemet) får (?:\p{L}+ )?(?:inte|aldrig)|(?:(?!inte är )[^.!?]){0,80}är (?:helt )?(?:förbj\p{L}+|otillåt\p{L}+))(?!\p{L})/u,
  en: /(?:^|[.!?:–] )(?:(?:You|AI) (?:may|must|are|can)(?:not| not| never)(?! (?:know|need|have|sure))|[^.!?]{0,80}(?:is|are) (?:forbidden|prohibited|not allowed))\b/,
}
/** Whatever it is about. As a term it may tell how a result is to be ("Bilden får inte …"); as information it forbids nothing. */
const FORBIDS_THAT = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,5} får (?:\p{L}+ )?(?:inte|aldrig)(?!\p{L})/u
const UNTIL = /(?:^|[^\p{L}])(?:innan|förrän|utan|om|när|tills|så länge|whether|before|until|without|unless|if|when)(?!\p{L})/iu

/** Something else than the reader that may: "Personuppgifter får matas in". */
function permissionOf(title: string, language: Language): RegExpExecArray | null {
  if (
    language !== 'sv' ||
    DENIES.test(title) ||
    UNTIL.test(title) ||
    /(?:^|[^\p{L}])(?:innan|först|måste|behöver|vet|oklart)(?!\p{L})/iu.test(title)
  )
    return null
  return /(?:^|[.!?:–] )\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4} får(?!\p{L})/u.exec(title)
}

/** A title that promises what the effect refuses, or refuses what it allows. */
export function wrongPolarity(title: string, effect: Effect, language: Language): readonly Remark[] {
  if (effect === 'nej' || effect === 'forst' || effect === 'annan-vag') {
    const permits = (PERMITS[language]?.exec(title) ?? permissionOf(title, language))?.[0].replace(/^[.!?:–] /, '')
    if (permits !== undefined)
      return [error(`Rubriken säger ”${permits}”, men effekten är ”${effect}”. Säg vad som hindrar, eller ändra effekten.`)]
  }
  if (effect === 'nej' || effect === 'annan-vag' || effect === 'inget-besked') return []
  const that = effect === 'info' && language === 'sv' ? FORBIDS_THAT.exec(title)?.[0] : undefined
  const refuses = REFUSES[language]?.exec(title)?.[0].replace(/^[.!?:–] /, '') ?? that
  if (refuses === undefined || UNTIL.test(title)) return []
  return [error(`Rubriken säger ”${refuses}”, men effekten är ”${effect}”. Säg vad som gäller, eller ändra effekten till ”nej”.`)]
}

const SWEDISH = {
  denies:
    /(?:^|[^\p{L}])(?:inte|aldrig|ej|ingen|inget|inga|ingenting|varken|förbj\p{L}*|förbud\p{L}*|utan|bara|endast|enbart|nej|o\p{L}+)(?!\p{L})/iu,
  forbids: word(/(?:(?:får|ska|kan) (?:\p{L}+ )?(?:inte|aldrig)|inte får|förbjud\p{L}*|inte tillåt\p{L}*|aldrig)(?!\p{L})/iu),
  demands: word(/(?:ska|skall|måste|krävs?|kräver|krav\p{L}*|behöv\p{L}*)(?!\p{L})/iu),
  advises: /(?:^|[^\p{L}])(?:bör|borde|rekommend\p{L}*|råd\p{L}*)(?!\p{L})/iu,
} as const
const ENGLISH = {
  denies:
    /\b(?:not|never|no|none|nothing|neither|nor|cannot|nobody|only|forbid\w*|prohibit\w*|bans?|banned|without|unless|un\w+|before|until|else|other than|refus\w+|avoid\w*|rather than|instead)\b|n[’']t\b/giu,
  forbids: /\b(?:may not|must not|must never|may never|never|not allowed|not permitted|forbidden|prohibited|banned)\b/i,
  demands: /\b(?:must|shall)\b/i,
  permits: /\b(?:may|can|might|could)\b/i,
  obliges: /\b(?:must|shall|ha(?:ve|s) to|need\w*|requir\w*|demand\w*|(?:is|are) to|will|obliged|going to|supposed|meant|intend\w*)\b/i,
  advises: /\b(?:should|ought|advis\w*|advice|recommend\w*|encourag\w*|better|good)\b/i,
} as const

/** English that forbids, demands or advises where the Swedish does not, or the other way. Told at the English. */
export function wrongEnglish(swedish: string, english: string): readonly Remark[] {
  const [theirs, ours] = [sentencesOf(swedish), sentencesOf(english)]
  // What is lost in one sentence may seem to be there in another, and what is told more freely may have moved to another.
  const pairs =
    theirs.length === ours.length ? theirs.map((sentence, index) => [sentence, ours[index] ?? ''] as const) : [[swedish, english] as const]
  const remarks = [...pairs.flatMap(([own, told]) => weakened(own, told)), ...sharpened(swedish, english)]
  return remarks.slice(0, 1)
}

function sentencesOf(text: string): readonly string[] {
  return text.replaceAll(/([.!?:])\s+/g, '$1\n- ').split(/\n\s*-\s+/)
}

function weakened(swedish: string, english: string): readonly Remark[] {
  const forbids = SWEDISH.forbids.find(swedish)
  if (forbids !== undefined && english.match(ENGLISH.denies) === null)
    return [error(`Svenskan säger ”${forbids}”, men engelskan säger inte nej till något. Skriv till exempel ”must not”.`)]
  const demands = SWEDISH.demands.find(swedish)
  const milder = /\b(?:should|ought to)\b/i.exec(english)?.[0] ?? ENGLISH.permits.exec(english)?.[0]
  const isDuty = demands !== undefined && !SWEDISH.advises.test(swedish) && dutyIn(swedish) !== undefined
  if (isDuty && milder !== undefined && !ENGLISH.obliges.test(english))
    return [error(`Svenskan säger ”${demands}”, men engelskan ”${milder}”. Skriv ”must”.`)]
  const may = ENGLISH.permits.exec(english)?.[0]
  if (may !== undefined && !ENGLISH.advises.test(english) && demands === undefined && ADVICE.test(swedish))
    return [error(`Svenskan säger ”bör”, men engelskan ”${may}”. Skriv ”should”.`)]
  return []
}

function sharpened(swedish: string, english: string): readonly Remark[] {
  if (SWEDISH.denies.test(swedish)) return []
  const forbids = ENGLISH.forbids.exec(english)?.[0]
  if (forbids !== undefined) return [error(`Engelskan säger ”${forbids}”, men svenskan förbjuder inget. Skriv som svenskan.`)]
  const must = ENGLISH.demands.exec(english)?.[0]
  if (must === undefined || SWEDISH.demands.test(swedish)) return []
  return [error(`Engelskan säger ”${must}”, men svenskan kräver inget. Skriv som svenskan, till exempel ”should” eller ”may”.`)]
}

function error(message: string): Remark {
  return { severity: 'error', message }
}
