import { theLanguage } from '../../schema/languages.ts'
import { languageOf } from '../read/file-kinds.ts'
import type { SourceChange } from '../read/compare-sources.ts'

/** What one of a list is called, by the key of the list. */
const THINGS: Readonly<Record<string, string>> = {
  facts: 'frågan',
  questions: 'frågan',
  options: 'svaret',
  groups: 'gruppen',
  outcomes: 'utfallet',
  outcomeTexts: 'utfallet',
  systems: 'systemet',
  terms: 'ordet',
  contacts: 'kontakten',
  steps: 'steget',
  findings: 'fyndet',
  statements: 'påståendet',
  shortcuts: 'uppgiften',
  scenarios: 'fallet',
  parts: 'introduktionens del',
  cards: 'kortet',
  checklist: 'checklistans punkt',
  promises: 'löftet',
  riskOrder: 'riskordningen för',
  changes: 'ändringen som man kan göra',
  entries: 'ändringsloggens version',
  exceptions: 'undantaget för',
  situations: 'läget',
  since: 'det som har hänt sedan',
  screenings: 'listan',
  rows: 'raden',
  merged: 'den gemensamma frågan',
  contradictions: 'motsägelsen',
  actions: 'åtgärd',
  cases: 'fallet',
  decided: 'beslutet',
}

/** What is said of a thing, by its key; a key that is not here is told as it is written. Messages use the same words. */
export const FIELDS: Readonly<Record<string, string>> = {
  title: 'rubriken',
  name: 'namnet',
  text: 'texten',
  question: 'frågans ord',
  label: 'svarets ord',
  help: 'hjälpen',
  why: 'varför frågan ställs',
  description: 'beskrivningen',
  meaning: 'vad utfallet betyder',
  intro: 'inledningen',
  standing: 'hur bindande dokumentet är',
  silent: 'vad dokumentet inte tar upp',
  when: 'villkoret',
  effect: 'effekten',
  rule: 'läsningens nummer',
  interpretation: 'tolkningen',
  background: 'bakgrunden',
  advice: 'guidens eget råd',
  ownAdvice: 'märket för eget råd',
  actions: 'åtgärderna',
  moment: 'när den görs',
  findsOut: 'vad man får veta',
  ask: 'vem man frågar',
  role: 'rollen',
  row: 'raden som det visas i',
  outcomeLabel: 'vad utfallet kallas',
  contacts: 'kontakterna',
  statements: 'påståendena',
  also: 'ytterligare påståenden',
  phrase: 'sökfrasen',
  locator: 'platsen',
  modality: 'modaliteten',
  who: 'vem det gäller',
  moments: 'när det gäller',
  covers: 'vilka svar som räknas dit (covers)',
  options: 'svaren som går att välja',
  code: 'koden',
  unknown: 'att svaret betyder ”vet inte”',
  retired: 'pensionerade koder',
  verdict: 'beslutet om systemet',
  classes: 'klasserna som beslutet gäller',
  answers: 'svaren som följer',
  aliases: 'andra namn',
  note: 'anmärkningen',
  outcome: 'utfallet',
  findings: 'väntade fynd',
  discussion: 'frågan att diskutera',
  person: 'personen',
  harmless: 'märket för det ofarliga fallet',
  exceptions: 'undantagen',
  choices: 'antalet val',
  pages: 'antalet sidor',
  harmlessWay: 'löftet om den ofarliga vägen',
  reason: 'skälet',
  from: 'svaren som ändras',
  to: 'svaret som det blir',
  with: 'svar som följer med',
  action: 'åtgärden',
  effort: 'mödan',
  ordning: 'ordningen',
  organisations: 'organisationerna',
  operator: 'vem som driver guiden',
  sections: 'avsnitten',
  outcomes: 'utfallen',
  reviewBy: 'dagen för översyn',
  validFrom: 'dagen då det gäller från',
  given: 'svaren som följer av andra',
  answer: 'svaret som följer',
  screening: 'listan',
  rows: 'raderna',
  none: 'svaret för det som inte stämmer',
  unsure: 'svaret för den som är osäker',
  yes: 'vad ett ja står för',
  assessment: 'vad svaren om bedömningen betyder',
  assumed: 'orden som säger att svaret är förutsatt',
  said: 'vad dokumentet sa',
  asOf: 'dagen som det är från',
  checkedBy: 'vem som har prövat det',
  says: 'vad dokumentet säger',
  unsaid: 'vad dokumentet inte säger',
  now: 'vad man gör nu',
  words: 'sökorden',
  lead: 'vägen till frågorna',
  leftOut: 'varför läget utelämnas',
  of: 'fallen som det gäller',
  tells: 'vad de får höra',
  never: 'vad ingen får höra',
  asks: 'vilken fråga som ställs',
  upTo: 'den högsta klassen',
  personalData: 'personuppgifterna som beslutet gäller',
  secrecy: 'om det gäller under sekretess',
  decidedBy: 'vem som har beslutat',
  decided: 'dagen för beslutet',
  where: 'var beslutet står',
  validUntil: 'den sista dagen',
  overrides: 'beslutet som det går före',
  overridesWhy: 'varför det går före',
  replaces: 'fyndet som det ersätter',
  after: 'frågan som den kommer efter',
  owner: 'vem som håller det rätt',
  theme: 'temat',
  difficulty: 'svårigheten',
  workplace: 'verksamheten',
  cards: 'korten',
  steps: 'stegen',
  questions: 'frågorna',
  promises: 'löftena',
  scenarios: 'fallen',
  scenario: 'fallet',
  fact: 'frågan',
  finding: 'fyndet',
  kind: 'slaget',
  version: 'versionen',
  must: 'fynd som ska gälla',
  mustNot: 'fynd som inte ska gälla',
}

const FILES: Readonly<Record<string, string>> = {
  'site.yaml': 'webbplatsen',
  'renames.yaml': 'namnbytena',
  'foreign.yaml': 'främmande ord',
  'policy.yaml': 'policyn',
  'promises.yaml': 'löftena',
  'introduction.yaml': 'introduktionen',
  'flow.yaml': 'flödet',
  'situations.yaml': 'lägena',
  'decided.yaml': 'det som är bestämt',
}

/** Where something stands, as an editor would say it: "fyndet ”hog-risk”, villkoret". `nameAt` tells what else an id in the place is called. */
export function namePlace(
  { file, at }: Pick<SourceChange, 'file' | 'at'>,
  nameAt: (index: number) => string | undefined = () => undefined,
): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  // Its lists are of organisations, not of the things that are renamed.
  const isRenames = name === 'renames.yaml'
  const parts: string[] = []
  for (let index = 0; index < at.length; index++) {
    const key = at[index] ?? ''
    const next = at[index + 1]
    const thing = THINGS[key]
    if (!isRenames && thing !== undefined && next !== undefined && next !== 'ordning') {
      parts.push(next.startsWith('nr ') ? `${thing} ${next}` : `${thing} ”${nameAt(index + 1) ?? next}”`)
      index++
    } else parts.push(FIELDS[key] ?? `”${nameAt(index) ?? key}”`)
  }
  const isAlone = isRenames || parts.length === 0 || THINGS[at[0] ?? ''] === undefined || at.length < 2
  const section = /statements\/(.+)\.yaml$/.exec(file)?.[1]
  const whole = section === undefined ? (FILES[name] ?? name) : `avsnittet ”${section}”`
  const told = [...(isAlone ? [whole] : []), ...parts].join(', ')
  if (name === 'ledger.yaml' && at.length > 0) return `uppskrivet i ledger.yaml: ${told}`
  const language = languageOf(file)
  return language === 'sv' ? told : `${theLanguage(language)}: ${told}`
}
