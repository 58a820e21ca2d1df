import { expect, it } from 'vitest'
import { mayLimit, readLeadIn, readSentence } from './read-sentence.ts'

it.each([
  ['Sådana uppgifter får i de fallen inte lämnas till leverantören.', 'forbjudet'],
  ['Mata aldrig in hemligheter.', 'forbjudet'],
  ['Dela inte din inloggning.', 'forbjudet'],
  ['Undvik öppna tjänster.', 'forbjudet'],
  ['Öppna tjänster får endast ta emot öppen information.', 'forbjudet'],
  ['Endast upphandlade system får användas.', 'forbjudet'],
  ['Vi använder bara upphandlade system.', null],
  ['Du ska inte lita på svaret.', 'forbjudet'],
  ['Rådet är att system inte ska väljas efter priset.', 'forbjudet'],
  ['Inga personuppgifter får matas in.', 'forbjudet'],
  ['Det är inte tillåtet att spela in möten.', 'forbjudet'],
  ['AI ska användas på ett sätt som inte skadar någon.', 'forbjudet'],
  ['Du ska kontrollera att svaret inte är fel.', 'krav'],
  ['Kontrollera svaret.', 'krav'],
  ['När du är klar, berätta hur du gjorde.', 'krav'],
  ['Den som beslutar ansvarar för följderna.', 'krav'],
  ['Systemet ska vara prövat innan det används.', 'krav-innan'],
  ['Du bör fråga en kollega.', 'rekommendation'],
  ['Nämnden får besluta om undantag.', 'tillatet'],
  ['AI är en samlande beteckning.', null],
  ['Det kan inte garanteras.', null],
  ['Uppgifterna får under inga omständigheter lämnas ut.', 'forbjudet'],
  ['AI får användas till annonser men inte till urval.', 'forbjudet'],
  ['Lita inte på källor som ingen har öppnat.', 'forbjudet'],
  ['Spela aldrig in samtal.', 'forbjudet'],
  ['Lösenord hör inte hemma i öppna tjänster.', 'forbjudet'],
  ['Försök inte utreda felet själv.', 'forbjudet'],
  ['Ett verktyg utanför listan är inte godkänt.', 'forbjudet'],
  ['Endast ekonomer.', 'forbjudet'],
  ['Är inte det bra?', null],
  ['Skulle inte det hjälpa kommer vi tillbaka.', null],
  ['Är du osäker på om något är tillåtet, fråga chefen innan du börjar.', 'krav-innan'],
  ['Utlämnande får ske först efter att en jurist har prövat det.', 'krav-innan'],
  ['Filen raderas senast efter tre dagar.', 'krav'],
  ['Loggar får gallras när de inte behövs.', 'tillatet'],
  ['En ny funktion räknas som öppen.', 'krav'],
  ['Chefen kan godta att tjänsten används.', 'tillatet'],
  ['Man bör alltid anonymiseras.', 'rekommendation'],
])('”%s” is %s', (sentence, modality) => {
  expect(readSentence(sentence)?.modality ?? null).toBe(modality)
})

it('what leads to questions to ask oneself first is a demand', () => {
  expect(readLeadIn('Före användning:')).toBe('krav-innan')
})

it.each(['Läkare, men inte andra.', 'Högst tre dagar.', 'Före klockan 17', 'Bara kommunikatörer'])(
  '”%s” may limit something, however it is read',
  (text) => {
    expect(mayLimit(text)).toBe(true)
  },
)

it('a background limits nothing', () => {
  expect(mayLimit('Tekniken utvecklas snabbt.')).toBe(false)
})
