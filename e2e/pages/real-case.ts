type Answers = Readonly<Record<string, string | readonly string[]>>

/** A complete case of Göteborgs Stad in the real content that gives a no, because of someone else's work alone. */
export const FOREIGN_WORK: Answers = {
  arende: 'anvanda',
  roll: 'medarbetare',
  system: 'chatgpt',
  nedladdning: 'nej',
  atkomst: 'inmatat',
  informationsklass: '0',
  sekretess: 'nej',
  skyddsvart: 'nej',
  personuppgifter: 'inga',
  bedomning: 'nej',
  upphovsratt: 'andras',
  efterlikna: 'nej',
  resultat: ['text'],
  spridning: 'internt',
  omrade: ['inget'],
  beslut: 'nej',
  granskning: 'ja',
}
