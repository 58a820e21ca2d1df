import type * as z from 'zod/mini'
import { propose } from './nearest.ts'

type Issue = z.core.$ZodIssue

const SENTENCES: Readonly<Record<string, string>> = {
  id: 'Ett id skrivs med små bokstäver a–z, siffror och bindestreck, till exempel ”utan-riskbedomning”.',
  'source-id': 'Ett id i källan skrivs med små bokstäver a–z, siffror, bindestreck och punkter, till exempel ”gbg-2-7”.',
  'fact-code': 'En frågas kod är två små bokstäver, till exempel ”ar”. Koden får aldrig ändras när den en gång har använts.',
  'own-fact-code': 'Koder som börjar med x är vikta för organisationernas egna frågor. Ge den gemensamma frågan två andra bokstäver.',
  'not-own-fact-code':
    'Koden för en fråga som bara ni ställer är x och en liten bokstav, till exempel ”xa”. Koden får aldrig ändras när den en gång har använts.',
  'own-option-code':
    'Koden för ett svar eller system som bara ni har är X och två tecken, stora bokstäver A–Z eller siffror, till exempel ”X01”. Koden får aldrig ändras när den en gång har använts.',
  'option-code':
    'Ett svars kod är en eller två tecken, stora bokstäver A–Z eller siffror, till exempel ”A”. Koden får aldrig ändras när den en gång har använts.',
  'mail-address': 'En e-postadress skrivs som namn@organisation.se.',
  action: 'En åtgärd är en text, ensam eller med det som hör till den (när den görs, vem som gör den, vem man frågar).',
  'action-end': 'En åtgärd skrivs utan punkt på slutet, eftersom texten fortsätter efter den.',
  'empty-text': 'Det ska stå en text här. Skriv den, eller ta bort raden om den inte behövs.',
  'empty-list': 'Listan är tom. Lägg till minst en, eller ta bort listan om den inte behövs.',
  'web-address': 'En adress ska börja med https:// och får inte innehålla blanksteg.',
  origin: 'En webbplats som får visa guiden skrivs som https://intranat.exempel.se, utan sökväg och utan snedstreck sist.',
  day: 'Ett datum skrivs som ÅÅÅÅ-MM-DD, till exempel 2026-11-21.',
  'no-such-day': 'Dagen finns inte i kalendern. Månaden har inte så många dagar.',
  minutes: 'En tid skrivs i hela minuter, från 1 till 120.',
  count: 'Ett antal skrivs med siffror, till exempel 13.',
  'time-zone': 'En tidszon skrivs med namn, till exempel Europe/Helsinki. Utan den gäller svensk tid.',
  version: 'En version skrivs med tre tal, till exempel 1.2.0.',
  colour: 'En färg skrivs med # och sex tecken (0–9 och a–f) inom citattecken, till exempel "#0b4a6f".',
  'picture-file':
    'En bild är en SVG- eller PNG-fil i organisationens mapp, till exempel logotyp.svg. Namnet skrivs med a–z, siffror och bindestreck.',
  rule: 'Numret på en läsning skrivs med versal och siffror, till exempel G12.',
  'phrase-too-long': 'Sökfrasen får ha högst sex ord. Korta den, så att den hittar stället utan att bli ett citat.',
  'order-too-short': 'En ordning behöver minst två svarsalternativ.',
  fingerprint: 'Ett fingeravtryck har 16 tecken och skrivs inte för hand (content:verify --update).',
  'too-few-rows': 'En lista att gå igenom behöver minst två rader.',
  'group-too-small': 'En grupp behöver minst två svarsalternativ.',
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'en text',
  array: 'en lista, med ett streck före var och en',
  object: 'flera rader med indrag, var och en med sitt namn',
  boolean: 'ja eller nej (true eller false i filen)',
  record: 'flera rader med indrag, var och en med sitt namn',
}

const LACKING: Readonly<Record<string, string>> = {
  string: 'Det ska stå en text här.',
  array: 'Det ska stå en lista här.',
}

/** A Swedish sentence that says what is wrong and what would be right. `keys` are the keys that are allowed in the same place. */
export function describeIssue(issue: Issue, keys: readonly string[]): string {
  const own = SENTENCES[issue.message]
  if (own !== undefined) return own
  switch (issue.code) {
    case 'invalid_type': {
      const field = issue.path.at(-1)
      if (issue.input === undefined && typeof field === 'string') return `”${field}” saknas. ${LACKING[issue.expected] ?? 'Lägg till det.'}`
      return `Här ska det stå ${TYPES[issue.expected] ?? issue.expected}.`
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => `”${key}” hör inte hemma här.${propose(key, keys)}`).join(' ')
    case 'invalid_value': {
      const field = issue.path.at(-1)
      if (issue.input === undefined && typeof field === 'string') return `”${field}” saknas.${propose('', issue.values.map(String))}`
      const word = typeof issue.input === 'string' ? issue.input : ''
      return `”${word}” går inte att välja här.${propose(word, issue.values.map(String))}`
    }
    case 'invalid_union':
      return 'Det här är skrivet på fel sätt. Se vad som ska stå här i beskrivningen (content/README.md).'
    default:
      return 'Det här är skrivet på fel sätt. Se vad som ska stå här i beskrivningen (content/README.md).'
  }
}
