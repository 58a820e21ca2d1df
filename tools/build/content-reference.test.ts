import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../src/proof/ground.ts'
import { COMPARISON_EXCEPTIONS, FINDING_EXCEPTIONS, OPTION_EXCEPTIONS, QUESTION_EXCEPTIONS } from '../../src/schema/claims.ts'
import { readReference } from './content-reference.ts'
import { inRoot } from './root.ts'
import { KEYS } from './schema-keys.test-support.ts'

const readme = source('content/README.md')
const told = readReference(readme)
const tellKey = (kind: string, key: string, isRequired: boolean): string => `${kind}: ${key}${isRequired ? ' (krävs)' : ''}`

/** Where the words stand that the check tells them with. */
const TELLING = ['describe/describe-failure', 'wording/describe-decisions']
  .map((name) => readFileSync(inRoot(`src/content/${name}.ts`), 'utf8'))
  .join('\n')

/** What is told of each thing that is proved, as the guide says it too. A proof that comes to has no words here, which the types refuse. */
const PROVED: Readonly<Record<Failure['kind'], string | readonly string[]>> = {
  'promise-broken': 'Löftet … hålls inte',
  'promise-empty': 'Löftet … prövar ingenting',
  'exception-not-needed': 'Undantaget undantar ingenting',
  'unknown-rewarded': 'Den som svarar … får ett mildare besked än den som svarar …',
  'risk-order': 'Svaret … är mer riskfyllt än …',
  'question-never-asked': 'Frågan … ställs aldrig',
  'question-without-options': 'Frågan … har inga svar att välja',
  'question-without-effect': 'Svaret på frågan … ändrar aldrig något',
  'finding-never-applies': 'Fyndet … gäller aldrig',
  'finding-always-applies': 'Fyndet … gäller alltid',
  'findings-alike': 'Fyndet … gäller i exakt samma fall som …',
  'also-never-applies': 'De här ytterligare påståendena visas aldrig',
  'action-never-told': 'Åtgärden visas aldrig',
  'action-finds-out-known': 'Åtgärden tar reda på … men visas också för den som redan har svarat',
  'action-twice': 'Åtgärden visas tillsammans med åtgärd nummer …',
  'outcome-never-reached': 'Utfallet … kan aldrig bli resultatet',
  'outcome-not-declared': 'Utfallet … kan bli resultatet men finns inte bland utfallen',
  'no-guidance': 'Det finns svar som inte ger någon vägledning alls',
  'contradiction-never-met': 'Motsägelsen … kan aldrig visas',
  'decision-broken': [
    'Systemet … är förbjudet här, men frågorna ger inte alltid nej',
    'Systemet … är inte godkänt för det som svaren säger, men det blir ändå tillåtet',
    'Systemet … är godkänt bara till en gräns, men den som inte vet om gränsen hålls får ändå ja',
  ],
  'approval-empty': 'Systemet … är godkänt här, men inga svar med det ger ett ja',
  'decided-asked': 'Frågan … ställs om systemet …, fast organisationen redan har beslutat om det',
  'expired-rewarded': 'Den som väljer ett system vars beslut har gått ut får …, fast det blev strängare medan beslutet gällde',
}

/** Under which heading it tells of what each part of the check finds. */
const FOUND: Readonly<Record<string, string>> = {
  loadBoth: 'Går det att läsa?',
  proveContent: 'Håller det för alla svar?',
  checkDecided: 'Håller det för alla svar?',
  checkTexts: 'Är texterna rätt?',
  lintContent: 'Är texterna rätt?',
  checkLocators: 'Är texterna rätt?',
  silentAssumptions: 'Är texterna rätt?',
  adviseContent: 'Ryms det?',
  checkLedger: 'Är något borta?',
  sameLocators: 'Råd och varningar',
  checkTranslations: 'Råd och varningar',
  adviseForeign: 'Råd och varningar',
  dateWarnings: 'Råd och varningar',
  missingOperator: 'Råd och varningar',
}

describe('the editors’ guide', () => {
  it('tells of every key, and of no other', () => {
    const keys = [...KEYS].flatMap(([kind, own]) => own.map(({ path, isRequired }) => tellKey(kind, path, isRequired)))
    const written = [...told].flatMap(([kind, own]) =>
      KEYS.has(kind) ? [...own].map(([key, { isRequired }]) => tellKey(kind, key, isRequired)) : [],
    )
    expect(keys.filter((key) => !written.includes(key))).toEqual([])
    expect(written.filter((key) => !keys.includes(key))).toEqual([])
  })

  it('tells of every kind of exception, and of what is proved in the words of the check', () => {
    const exceptions = [...COMPARISON_EXCEPTIONS, ...QUESTION_EXCEPTIONS, ...FINDING_EXCEPTIONS, ...OPTION_EXCEPTIONS]
    const isTold = (cell: string): boolean => readme.includes(`\n| ${cell} |`)
    const proved = Object.values(PROVED).flat()
    expect([...exceptions.map((kind) => `\`${kind}\``), ...proved].filter((cell) => !isTold(cell))).toEqual([])
    const pieces = proved.flatMap((words) => words.split('…').map((piece) => piece.trim()))
    expect(pieces.filter((piece) => !TELLING.includes(piece))).toEqual([])
  })

  it('tells of every part of the check, and of every mark that it prints', () => {
    const parts = [
      ...source('src/content/check/check-all.ts').matchAll(/^import \{ (.+) \} from '\.{1,2}\/(?!read\/|wording\/|first-causes\.)/gm),
    ].flatMap(([, names = '']) => names.split(', '))
    expect(parts.filter((name) => !name.startsWith('type ')).sort()).toEqual(Object.keys(FOUND).sort())
    expect(Object.values(FOUND).filter((heading) => !readme.includes(`\n### ${heading}\n`))).toEqual([])
    const marks = /const advice = \{([^}]+)\}/.exec(source('tools/commands/check-content.ts'))?.[1] ?? ''
    const printed = [...marks.matchAll(/^ +'?([\p{L} ]+)'?:/gmu)].map(([, mark = '']) => mark)
    expect(printed.filter((mark) => !readme.includes(`\n| ${mark} |`))).toEqual([])
    expect(printed.length).toBeGreaterThan(4)
  })

  it('leads nowhere that there is not', () => {
    const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    )
    const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor)
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([])
    expect(links.length).toBeGreaterThan(10)
    const files = [...readme.matchAll(/\]\(((?:example|\.\.)[^)]*)\)/g)].map(([, file = '']) => file)
    expect(files.filter((file) => !existsSync(inRoot(`content/${file}`)))).toEqual([])
    expect(files.length).toBeGreaterThan(30)
  })
})

function source(path: string): string {
  return readFileSync(inRoot(path), 'utf8')
}
