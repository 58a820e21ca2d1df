import type { Modality } from '../../schema/modalities.ts'

/** What a sentence seems to be, and the place in it that says so, in characters. */
export interface Reading {
  readonly modality: Modality
  readonly at: number
}

/** A sign is a whole word, or words in a row. */
const word = (pattern: string): RegExp => new RegExp(`(^|[^\\p{L}])(?:${pattern})(?!\\p{L})`, 'iu')

/** Up to seven words of the same clause may stand between a verb and its "inte": "får sådana uppgifter i de fallen inte". */
const BETWEEN = String.raw`(?:(?!(?:att|som|om|när|där|så|och|men|eftersom) )[\p{L}\p{N}/-]+,? ){0,7}?`
const NOT = '(?:inte|aldrig|ej|under inga (?:omständigheter|förhållanden|villkor)|på inga villkor|i inget fall)'
export const ONLY = '(?:endast|bara|enbart|uteslutande)'
const MAY = '(?:får|ska|skall|måste)'

/** Verbs that tell somebody what to do, as they begin a sentence or a point. */
const TOLD =
  'acceptera|agera|anlita|anmäl|ange|anonymisera|anpassa|ansvara|använd|arbeta|avbryt|avidentifiera|avsluta|avstå|arkivera|be|beakta|bedöm|begränsa|begär|behandla|berätta|beskriv|beställ|bestäm|bevara|byt|dela|delta|diarieför|dokumentera|dubbelkolla|faktagranska|formulera|fråga|följ|förankra|fördela|förklara|ersätt|försäkra|förvara|förutsätt|genomför|ge|granska|gallra|gör|ha|hantera|hindra|håll|hänvisa|identifiera|informera|inhämta|installera|involvera|jämför|kartlägg|klassa|klassificera|klistra|kom|kontakta|kontrollera|koppla|kryptera|korrekturläs|lagra|ladda|logga|lämna|lägg|läs|låt|maskera|meddela|märk|mata|minimera|pröva|prova|publicera|radera|rapportera|redovisa|registrera|rensa|ring|respektera|rådfråga|rådgör|samla|samråd|samverka|se|skicka|skriv|skydda|skaffa|sluta|spara|stanna|stoppa|stäm|stäng|ställ|stäv|säg|sätt|säkerställ|ta|testa|tillfråga|tillse|tillämpa|tänk|undersök|underrätta|uppdatera|uppge|upplys|upphandla|uppmärksamma|utbilda|utforma|utför|utgå|utred|utse|utvärdera|var|verifiera|vidta|visa|välj|vänd|värna|överlåt|överväg'

/** What may stand before such a verb. */
const FIRST = String.raw`^(?:["”(]|(?:därför|alltid|först|även|också|sedan|i första hand|(?:om|när|innan) [^.:]{3,90}?,?|(?:är|har|kan|vet|får|finns|saknas|blir|behöver|ser|vill|upptäcker|misstänker) [^.:]{3,90},) )?`

/** Any verb that tells somebody not to: where a sentence begins with a word and "inte", the word is its verb. Questions and "Är inte …," begin with one in the present. */
const ANY_VERB = String.raw`^["”(]?(?!(?:kan|vill|skulle|ville|hade|om|men|och|helst|dock|ännu|dem|den|det)(?!\p{L}))\p{L}*[^r\P{L}](?: (?:dig|er|sig))? (?:${NOT})(?!\p{L})(?![^.]*\?)`

/** What is told as if it were done already: "Ljudfilen raderas senast efter tre dagar", "Läkare granskar alltid bilden", "räknas som öppen". */
const DONE =
  '(?!(?:får|kan|bör|att|ska) )\\S+ (?:raderas|gallras|rings|kontaktas|väljs|anmäls|rapporteras|diarieförs|märks|meddelas)|räknas som|sker (?:med|genom|via|i)|(?:granskar|kontrollerar|klassar|läser|frågar|följer|väljer|prövar) (?:\\p{L}+ )?alltid|alltid \\p{L}+s|senast (?:efter|inom|den|\\d)|inom (?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|rimlig) (?:minut|timm|dag|dygn|veck|månad|år|tid)\\p{L}*'

/** In the order they are tried: the stricter first, so that a sentence that both forbids and allows is read as forbidding. */
const SIGNS: readonly (readonly [Modality, RegExp])[] = [
  ['forbjudet', word(`${MAY} ${BETWEEN}(?:${NOT}|${ONLY})`)],
  [
    'forbjudet',
    word(
      `${NOT} (?:få|får|ska|skall|tillåt\\p{L}*)|${ONLY} ${BETWEEN}(?:får|ska|skall|tillåt\\p{L}*)|otillåt\\p{L}*|förbjud\\p{L}*|förbud\\p{L}*`,
    ),
  ],
  ['forbjudet', word(`${ONLY} (?:\\p{L}+ )?använd\\p{L}*|brott\\p{L}*|olaglig\\p{L}*`)],
  ['forbjudet', word(`${MAY} [^.]{0,80}(?:sätt som|så att) (?:\\p{L}+ ){0,3}(?:${NOT}|ingen|inget|inga)`)],
  ['forbjudet', word(`ing(?:en|et|a) ${BETWEEN}(?:får|ska|skall|lämnas|matas|läggs|skickas|delas|används)`)],
  ['forbjudet', word(`(?:får|kan) [^.:;?]{3,160}?(?:men|dock) ${NOT}`)],
  ['forbjudet', word(`${NOT} (?:\\p{L}+ )?godkän(?:t|d|da)|hör ${NOT} hemma`)],
  ['forbjudet', new RegExp(`^${ONLY} `, 'iu')],
  ['forbjudet', new RegExp(ANY_VERB, 'iu')],
  ['forbjudet', new RegExp(`${FIRST}(?:undvik|avstå|${NOT} \\p{Ll}+a|(?:${TOLD}) ${BETWEEN}(?:${NOT}|${ONLY}))(?!\\p{L})`, 'iu')],
  [
    'krav',
    word(
      String.raw`ska|skall|måste|krävs|behöver|(?:är|vara) skyldig\p{L}*|ansvarar|(?:är|vara) (?:\p{L}+ )?ansvarig\p{L}*|ansvar(?:et)?|kräv\p{L}*|krav(?:en)?|(?:se|ser) till|förutsätter|åligger|gäller|(?:att )?följ(?:s|er|a)`,
    ),
  ],
  ['krav', new RegExp(`${FIRST}(?:${TOLD})(?!\\p{L})`, 'iu')],
  ['krav', word(`får ${BETWEEN}först (?:efter|när|sedan|om|då)`)],
  ['krav', word(String.raw`viktig\p{L}*|nödvändig\p{L}*|avgörande|säkerställ\p{L}*`)],
  ['rekommendation', word(String.raw`bör|rekommend\p{L}*|helst|gärna|fördel|uppmuntr\p{L}*|lämpligt|lämpligen|olämpligt`)],
  ['krav', word(DONE)],
  [
    'tillatet',
    word(
      String.raw`får|tillåt\p{L}*|godkän\p{L}*|välkomnar|kan (?:du )?(?:använda\p{L}*|vara tillåt\p{L}*)|kan [^.:;?]{0,60}?(?:godta|godkänna|medge|tillåta|bevilja|besluta)`,
    ),
  ],
]

const BEFORE = word('innan|före|först|i förväg|på förhand|förrän')

const LIMITS = word(
  'inte|aldrig|ej|inga|ingen|inget|ingenting|varken|utan|utom|undantag|före|bara|endast|enbart|alltid|högst|lägst|minst|längst|senast|tidigast|innan|förrän|först|tills|mot|\\d+|en annan|namngiven\\p{L}*|omgående|genast',
)

/** Whether a word in it may limit what is allowed, however it is read. Such a sentence is never taken for a silent one. */
export function mayLimit(text: string): boolean {
  return readSentence(text) !== undefined || LIMITS.test(text)
}

/** What points inherit from the words that lead to them; a list of what to ask oneself before is a demand too. */
export function readLeadIn(text: string): Modality | undefined {
  return readSentence(text)?.modality ?? (BEFORE.test(text) ? 'krav-innan' : undefined)
}

/** What a sentence seems to be; undefined where no word in it asks, forbids, allows or advises. */
export function readSentence(text: string): Reading | undefined {
  for (const [modality, sign] of SIGNS) {
    const found = sign.exec(text)
    if (found === null) continue
    return { modality: modality === 'krav' && BEFORE.test(text) ? 'krav-innan' : modality, at: found.index + (found[1] ?? '').length }
  }
  return undefined
}

const STRICTEST: readonly Modality[] = ['forbjudet', 'krav-innan', 'krav', 'rekommendation', 'tillatet', 'information']

/** The stricter of what a point says and what the words that lead to it say. */
export function stricter(one: Modality | undefined, other: Modality | undefined): Modality | undefined {
  return STRICTEST.find((modality) => modality === one || modality === other)
}
