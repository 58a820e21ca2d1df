import { expect, it } from 'vitest'
import { readLeadIn, readSentence } from './read-sentence.ts'

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
])('”%s” is %s', (sentence, modality) => {
  expect(readSentence(sentence)?.modality ?? null).toBe(modality)
})

it('what leads to questions to ask oneself first is a demand', () => {
  expect(readLeadIn('Före användning:')).toBe('krav-innan')
})
