import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../../tools/build/read-content.ts'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { LANGUAGES, type Language } from '../../../../schema/languages.ts'
import { createTexts } from '../../../../shared/texts/index.ts'
import { texts as english } from '../../../../shared/texts/pages/texts.en.ts'
import { texts as swedish } from '../../../../shared/texts/pages/texts.sv.ts'
import { texts as workbenchInEnglish } from '../../texts.en.ts'
import { texts as workbenchInSwedish } from '../../texts.sv.ts'
import { signOffAsWord } from '../../views/sign-off/sign-off-word.ts'
import { setAsideIn } from '../document.ts'
import { checkDraft } from '../jobs.ts'
import { type Block, wordsIn } from './blocks.ts'
import { draftFacts, publishedFacts } from './facts.ts'
import type { Say } from './say.ts'
import { writeSignOff } from './sign-off.ts'

const published = readContentFolder('e2e/content')
const FINDINGS = 'organisations/provstad/findings.yaml'

function sayIn(language: Language): Say {
  const instance = createTexts(language, {})
  instance.addResourceBundle(language, 'pages', language === 'sv' ? swedish : english)
  instance.addResourceBundle(language, 'workbench', language === 'sv' ? workbenchInSwedish : workbenchInEnglish)
  return { t: instance.getFixedT(language, 'workbench'), pages: instance.getFixedT(language, 'pages'), language }
}

function withFile(path: string, from: string, to: string): ContentFiles {
  const text = published.get(path) ?? ''
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  return new Map([...published, [path, text.replace(from, to)]])
}

function signOffOf(files: ContentFiles, id: string, language: Language = 'sv', before: ContentFiles = published) {
  const facts = draftFacts(
    checkDraft(files, before, () => undefined),
    { id, name: id },
    language,
    setAsideIn(files, id),
  )
  return { facts, ...writeSignOff(sayIn(language), facts, '2027-01-02') }
}

const asText = (blocks: readonly Block[]): string => wordsIn(blocks).join('\n')

describe('a document to sign', () => {
  const draft = withFile(
    FINDINGS,
    'bedomning: [nej, vet-ej]}\n    effect: forst\n    title: Systemet behöver',
    'bedomning: [nej, vet-ej]}\n    effect: nej\n    title: Systemet behöver',
  )
  const { facts, title, blocks } = signOffOf(draft, 'provstad')
  const told = asText(blocks)

  it('says which organisation, document and version it is about, and what is in it', () => {
    expect(title).toBe('Underlag för godkännande: Provstads kommun')
    for (const words of [
      'Dokument: Riktlinje för AI i Provstad (riktlinje, Provstads kommun). Beslutad 2026-01-01',
      'Guidens innehåll: Version 1.1.0, gäller från 1 februari 2026, ses över senast 1 januari 2099',
      'Läge: Utkast – inte publicerat',
      'Underlaget är från: 2 januari 2027',
      'Tolkningar: i 1 fynd och 1 påståenden',
    ])
      expect(told).toContain(words)
  })

  it('names where the files are changed, and to what, in words', () => {
    expect(told).toContain('fyndet ”Systemet behöver vara riskbedömt”, effekten\nFörut: något först\nNu: nej')
    const task = signOffOf(withFile('organisations/provstad/shortcuts.yaml', 'spridning: internt', 'spridning: nej'), 'provstad')
    expect(asText(task.blocks)).toContain(
      'uppgiften ”Skriva ett mejl”, svaren som följer, ”Delar du resultatet med andra?”\nFörut: ”Ja, inom kommunen”\nNu: ”Nej”',
    )
  })

  it('tells every finding once, with its condition in words and the statements beside', () => {
    const entries = blocks.filter((block) => block.kind === 'entry')
    const { organisation } = facts.whole ?? {}
    for (const finding of organisation?.findings ?? []) {
      const own = entries.filter(({ words }) => words.some(({ text }) => text === finding.title) && /^\d+\. $/.test(words[0]?.text ?? ''))
      expect(own, finding.title).toHaveLength(1)
    }
    const intern = entries.find(({ words }) => words[1]?.text === 'Du får inte mata in intern information i öppna system.')
    expect(asText(intern?.left ?? [])).toContain(
      'i stället.\nGäller när\nÄr det öppet för alla eller infört hos er? ”Öppet för alla, även med eget betalkonto”\nVilken är den känsligaste informationen systemet får? ”Nivå 1 eller högre”',
    )
    expect(asText(intern?.right ?? [])).toMatch(/^.+\n.+ \((Krav|Förbjudet)\. Avsnitt 1, .+\)$/)
    expect(told).toContain('Tolkning. Riktlinjen nämner program. Vi har läst den så att tillägg räknas dit.')
  })

  it('numbers findings from one on, and names them by number elsewhere', () => {
    const numbers = blocks.flatMap((block) => (block.kind === 'entry' ? [block.words[0]?.text] : []))
    const cases = 12
    expect(numbers.slice(0, cases)).toEqual(Array.from({ length: cases }, (_, index) => `${index + 1}. `))
    expect(numbers.slice(cases)).toEqual(
      Array.from({ length: facts.whole?.organisation.findings.length ?? 0 }, (_, index) => `${index + 1}. `),
    )
    expect(told).toMatch(/Första skälet: Fynd \d+: Du får inte mata in andras verk utan lov\./)
  })

  it('tells what is decided otherwise than in what is published, for whom and by what', () => {
    expect(facts.presence).toBe('changed')
    expect(told).toContain('Ändringar sedan det publicerade')
    expect(told).toContain('Från ”Något först” till ”Nej”')
    expect(told).toContain('Av ändringen i fyndet ”Systemet behöver vara riskbedömt.”')
  })

  it('tells what the document does not say and what nothing rests on', () => {
    for (const words of [
      'Riktlinjen säger inget om bilder på barn.',
      'Fynd som inte vilar på något i dokumentet (1)',
      'Be om korta texter.',
    ])
      expect(told).toContain(words)
  })

  it('tells first which demands and prohibitions stop nobody, and what is set aside', () => {
    const path = 'organisations/provstad/set-aside.yaml'
    const aside = (phrase: string): string => `  - {locator: Avsnitt 9, phrase: ${phrase}, reason: Bakgrund eller syfte}\n`
    const milder = new Map([
      ...[...published].map(([name, text]) => [name, name === FINDINGS ? text.replaceAll('effect: nej', 'effect: info') : text] as const),
      [path, `sentences:\n${aside('Tekniken går fort')}${aside('Lämna inte ut lösenord')}`] as const,
    ])
    const signed = signOffOf(milder, 'provstad')
    const lines = wordsIn(signed.blocks)
    const from = lines.indexOf('Krav och förbud som inte hindrar någon', lines.indexOf('Så läser du underlaget'))
    const part = lines.slice(from, lines.indexOf('Ändringar sedan det publicerade'))
    expect(part.find((line) => line.startsWith('Förbud som ingen stoppas av'))).not.toMatch(/\(0\)$/)
    expect(part.join('\n')).toMatch(/Fynd \d+: .+ \(Bara upplysning\)/)
    expect(part.slice(part.indexOf('Meningar i dokumentet som är undanlagda (2)'))).toEqual([
      'Meningar i dokumentet som är undanlagda (2)',
      'Ser ut som: Förbjudet. Avsnitt 9: ”Lämna inte ut lösenord …” (Bakgrund eller syfte)',
      'Avsnitt 9: ”Tekniken går fort …” (Bakgrund eller syfte)',
    ])
  })

  it('ends with lines to sign on, which say what they are about', () => {
    expect(wordsIn(blocks.slice(-6))).toEqual([
      'Godkännande',
      'Gäller Provstads kommun, innehåll version 1.1.0, underlag från 2 januari 2027.',
      '☐ Godkänns',
      '☐ Godkänns med de ändringar som är antecknade',
      '☐ Godkänns inte',
      'Namn',
      'Roll',
      'Datum',
      'Underskrift',
      'Anteckningar',
    ])
  })

  it('is in Word word for word, with rows that are not broken', async () => {
    const file = await signOffAsWord({ title, blocks, language: 'sv', foot: title })
    const xml = strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml'] ?? new Uint8Array())
    const read = xml
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
    for (const words of wordsIn(blocks)) expect(read).toContain(words)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(blocks.filter(({ kind }) => kind === 'entry').length)
  })

  it('is there for an organisation that is new', () => {
    const before = new Map([...published].filter(([path]) => !path.startsWith('organisations/provlan/')))
    before.set('site.yaml', (before.get('site.yaml') ?? '').replace(/provlan,? ?/, ''))
    const own = signOffOf(published, 'provlan', 'sv', before)
    const words = asText(own.blocks)
    expect(own.facts.presence).toBe('new')
    expect(words).toContain('Organisationen är ny. Allt i underlaget är nytt.')
    expect(words).toContain('12 typiska fall')
    expect(words).toContain('Ett fall som är draget bland alla möjliga svar')
    const { findings } = own.facts.whole?.organisation ?? { findings: [] }
    expect(findings.length).toBeGreaterThan(3)
    for (const finding of findings) expect(words).toContain(finding.title)
  })

  it('says that texts are not written where they are not', () => {
    const { blocks } = signOffOf(withFile(FINDINGS, 'title: Be om korta texter.', 'title: Skriv här'), 'provstad')
    expect(wordsIn(blocks)[0]).toMatch(/^\d+ texter i underlaget är inte skrivna än/)
  })

  it('says that nothing is changed, and tells what is published, with nothing to compare it with', () => {
    expect(signOffOf(withFile('organisations/provlan/policy.yaml', 'name: ', 'name: Nya '), 'provstad').facts.presence).toBe('same')
    const whole = facts.whole
    if (whole === null) throw new Error('The organisation is there.')
    expect(asText(writeSignOff(sayIn('sv'), publishedFacts(whole, null), '2027-01-02').blocks)).toContain(
      'Underlaget visar det som är publicerat.',
    )
  })

  it('is there in every language that the guide has', () => {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      const words = asText(signOffOf(draft, 'provstad', language).blocks)
      expect(words).not.toMatch(/signOff\.|difference\.|undefined|\{\{/)
      expect(words.length).toBeGreaterThan(5000)
    }
  })
})

describe('a document to sign of an organisation with errors', () => {
  it('says so, and shows everything where only a promise or a case is wrong', () => {
    const { facts, blocks } = signOffOf(withFile('organisations/provstad/promises.yaml', 'never: ', 'never: x'), 'provstad')
    expect(facts.hasRules).toBe(true)
    expect(asText(blocks)).toContain('Godkänn ingenting förrän')
    expect(asText(blocks)).toContain('12 typiska fall')
  })

  it('shows what the document says and no conditions where what decides is wrong', () => {
    const { facts, blocks } = signOffOf(withFile(FINDINGS, "informationsklass: '1'", "informationsklass: '17'"), 'provstad')
    const told = asText(blocks)
    expect(facts.hasRules).toBe(false)
    expect(told).toContain('Det finns 1 fel. Godkänn ingenting förrän det är rättat.')
    expect(told).toContain('Fel att rätta först')
    expect(told).toContain('Du får inte mata in intern information i öppna system.')
    expect(told).toContain('Det som dokumentet säger')
    for (const words of ['Gäller när', 'typiska fall']) expect(told).not.toContain(words)
  })

  it('says what is wrong where nothing can be read, and never throws', () => {
    for (const path of ['questions.yaml', ...['policy', 'flow', 'findings'].map((name) => `organisations/provstad/${name}.yaml`)]) {
      const { blocks } = signOffOf(new Map([...published, [path, 'x: [']]), 'provstad')
      expect(asText(blocks), path).toContain('Underskrift')
      expect(asText(blocks), path).toMatch(/fel/)
    }
  })
})
