import type { Mistake, Seeded } from './mistake.ts'

/** Mistakes in characters and words, which decide nothing. */
export const MISTAKES_IN_TEXTS: readonly Mistake[] = [
  { kind: 'fil i Windows-1252', file: 'findings.yaml', find: /(?<=\n {4}title: [^\n]*)[åäö]/g, put: '\ufffd' },
  { kind: 'fil i UTF-16', file: 'flow.yaml', find: /^[\s\S]*$/g, put: ([text]) => text.replaceAll(/[^]/g, '$&\0') },
  { kind: 'bokstav öppnad i fel kodning', file: 'shortcuts.yaml', find: /ä/g, put: 'Ã¤' },
  { kind: 'bokstav utbytt mot frågetecken', file: 'findings.yaml', find: /(?<=\n {4}title: [^\n]* \p{Ll}+)[åäö](?=\p{Ll})/gu, put: '?' },
  { kind: 'blanksteg utan bredd i id', file: 'findings.yaml', find: /(?<=\n {2}- id: [a-z]+)(?=-)/g, put: '\u200b' },
  { kind: 'mjukt bindestreck i text', file: 'findings.yaml', find: /(?<=\n {4}title: [^\n]*\p{Ll}{4})(?=\p{Ll}{4})/gu, put: '\u00ad' },
  { kind: 'hårt blanksteg som indrag', file: 'findings.yaml', find: /(?<=\n) {4}(?=effect)/g, put: '\u00a0\u00a0\u00a0\u00a0' },
  { kind: 'kyrillisk bokstav i ord', file: 'findings.yaml', find: /(?<=\n {4}title: \p{Lu}\p{Ll}*)a/gu, put: '\u0430' },
  { kind: 'bokstav som två tecken', file: 'findings.yaml', find: /(?<=\n {4}title: [^\n]*)ö/gu, put: 'o\u0308' },
  {
    kind: 'konflikt från git',
    file: 'policy.yaml',
    find: /(?<=\n)version: [^\n]+\n|(?<=\n)outcomes: [^\n]+\n/g,
    put: ([line]) => `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> annan\n`,
  },
  { kind: 'tagg i ren text', file: 'findings.yaml', find: /(?<=\n {4}title: )(?=\p{Lu})/gu, put: '<strong>Obs</strong> ' },
  { kind: 'fetstil i ren text', file: /^statements\//, find: /(?<=\n {4}text: )(\p{L}+)/gu, put: ([word]) => `**${word}**` },
  { kind: 'den 31 februari', file: 'policy.yaml', find: /(?<=reviewBy: '?)\d{4}-\d\d-\d\d/g, put: '2027-02-31' },
  { kind: 'den 31 februari i text', file: 'findings.yaml', find: /(?<=\n {4}title: [^\n]+)(?=\.\n)/g, put: ' före den 31 februari' },
  {
    kind: 'platshållare kvar',
    file: 'findings.yaml',
    find: /(?<=\n {4}text: (?:>-\n {6})?)(?=\p{Lu})/gu,
    put: 'Skriv här vad det betyder. ',
  },
  {
    kind: 'rubrik som lovar vid nej',
    file: 'findings.yaml',
    find: /(?<=\n {4}effect: nej\n {4}title: )[^\n]+/g,
    put: 'Du får använda AI till det här.',
  },
  {
    kind: 'rubrik som förbjuder vid villkor',
    file: 'findings.yaml',
    find: /(?<=\n {4}effect: villkor\n {4}title: )[^\n]+/g,
    put: 'Du får inte använda AI till det här.',
  },
  {
    kind: 'krav i guidens eget råd',
    file: 'findings.yaml',
    find: /(?<=\n {4}advice: (?:>-\n {6})?)(?=\p{Lu})/gu,
    put: 'Du måste alltid fråga först. ',
  },
  {
    kind: 'krav som säger bör',
    file: /^statements\//,
    find: /(?<=\n {4}text: )[^\n]+(?=\n {4}modality: krav\n)/g,
    put: 'Du bör granska svaret.',
  },
  {
    kind: 'förbud som inte säger nej',
    file: /^statements\//,
    find: /(?<=\n {4}text: )[^\n]+(?=\n {4}modality: forbjudet\n)/g,
    put: 'Mata in vad som helst.',
  },
  {
    kind: 'råd som säger ska',
    file: /^statements\//,
    find: /(?<=\n {4}text: )[^\n]+(?=\n {4}modality: (?:information|rekommendation|tillatet)\n)/g,
    put: 'Du ska granska svaret.',
  },
  {
    kind: 'engelska som tillåter det svenskan förbjuder',
    file: 'en.yaml',
    find: /(?<=\n {4}title: (?:You|AI) (?:may|must|can)) not(?= (?:(?!\b(?:not|never|no|only|without|before|until|un\w+)\b)[^\n])*\n)/g,
    put: '',
  },
  {
    kind: 'annan organisations namn',
    file: 'findings.yaml',
    find: /(?<=\n {4}title: )\p{Lu}/gu,
    put: ([letter], place) => `I ${nameOfAnother(place)} gäller: ${letter}`,
  },
  {
    kind: 'staden i en kommun',
    file: 'findings.yaml',
    find: /(?<=\n {4}title: )\p{Lu}/gu,
    put: ([letter = ''], place) => (isNoCity(place) ? `Fråga staden. ${letter}` : letter),
  },
  {
    kind: 'telefonnummer i text',
    file: 'findings.yaml',
    find: /(?<=\n {4}text: (?:>-\n {6})?)(?=\p{Lu})/gu,
    put: 'Ring 031-365 00 00. ',
    isWarning: true,
  },
  {
    kind: 'e-post i text',
    file: 'findings.yaml',
    find: /(?<=\n {4}text: (?:>-\n {6})?)(?=\p{Lu})/gu,
    put: 'Skriv till anna@exempel.se. ',
    isWarning: true,
  },
  {
    kind: 'persons namn i text',
    file: 'scenarios.yaml',
    find: /(?<=\n {4}person: )[^\n]+/g,
    put: 'Anna Lindqvist, handläggare',
    isWarning: true,
  },
  {
    kind: 'eget råd i rubrik utan märke',
    file: 'findings.yaml',
    find: /(?<=\n {4}title: )(?=\p{Lu})/gu,
    put: 'Vårt råd är att vänta. ',
    excuse: 'fyndet är i sin helhet guidens eget råd',
  },
  {
    kind: 'märkt råd som säger att dokumentet kräver',
    file: 'findings.yaml',
    find: /(?<=\n {4}advice: (?:>-\n {6})?)(?=\p{Lu})/gu,
    put: 'Dokumentet kräver att du frågar först. ',
  },
  {
    kind: 'plats i fel avsnitt',
    file: /^statements\//,
    find: /(?<=\n {4}locator: (?:Avsnitt )?)\d(?:\.\d)*(?=[ ,\n])/g,
    put: ([section], place) => anotherSection(section, place),
  },
  {
    kind: 'dokumentets ord i egen text',
    file: 'findings.yaml',
    find: /(?<=\n {4}title: )(?=\p{Lu})/gu,
    put: (_found, place) => longPhrase(place),
  },
  {
    kind: 'förutsättning som beskrivningen inte säger',
    file: 'shortcuts.yaml',
    find: /(?<=\n {4}description: )(?:>-\n {6}[^\n]+|[^>\n][^\n]*)(?=\n {4}answers)/g,
    put: 'Du gör det som vanligt.',
    excuse: 'inget svar som uppgiften förutsätter och som beskrivningen ska säga gör utfallet strängare',
  },
  {
    kind: 'engelsk rad borttagen',
    file: 'en.yaml',
    find: /(?<=\n {2}[a-z-]+:\n(?: {4}[^\n]+\n)*) {4}title: [^\n]+\n(?= {4})/g,
    put: '',
    isWarning: true,
  },
  {
    kind: 'engelsk rad borttagen ur en lista',
    file: 'en.yaml',
    find: /(?<=\n {2}silent:\n) {4}- [^\n]+\n(?= {4}- )|(?<=\n {4}[a-z]+:\n) {6}- [^\n]+\n(?= {6}- )/g,
    put: '',
    isWarning: true,
  },
]

function nameOfAnother({ files, organisation }: Seeded): string {
  const names = [...files].filter(([path]) => path.endsWith('/policy.yaml') && !path.includes(`/${organisation}/`))
  return (
    names.flatMap(([, text]) => /(?<=^name: )(?:Länsstyrelsen \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:kommun|Stad))$/mu.exec(text)?.[0] ?? [])[0] ?? ''
  )
}

function isNoCity({ files, organisation }: Seeded): boolean {
  return /^name: .*(?:[Kk]ommun|Länsstyrelse)/m.test(files.get(`organisations/${organisation}/policy.yaml`) ?? '')
}

function anotherSection(section: string, { files, organisation }: Seeded): string {
  const place = new RegExp(`^organisations/${organisation}/statements/(\\d[\\d.]*)\\.yaml$`)
  return [...files.keys()].flatMap((path) => place.exec(path)?.[1] ?? []).find((other) => other[0] !== section[0]) ?? section
}

function longPhrase({ files, organisation }: Seeded): string {
  const texts = [...files].flatMap(([path, text]) => (path.startsWith(`organisations/${organisation}/statements/`) ? [text] : []))
  const [phrase] = texts.flatMap((text) => /(?<=\n {4}phrase: )(?:\p{L}+ ){3,}\p{L}+(?=\n)/u.exec(text)?.[0] ?? [])
  return phrase === undefined ? '' : `Här gäller ${phrase}. `
}
