import { describe, expect, it } from 'vitest'
import { checkLedger } from './check-ledger.ts'
import { setIn } from '../edit/edit-file.ts'
import { ledgerAsYaml, ledgerIn, writtenDown } from '../versions/ledger.ts'
import { type ContentFiles, loadBoth } from '../compile/load.ts'
import { hasOtherMeaning } from '../versions/other-meaning.ts'
import { parseContent } from '../read/parsed-content.ts'
import type { Problem } from '../read/problem.ts'
import { change, type Change, SMALL_CONTENT, toldAfter } from '../compile/small-content.test-support.ts'

const OWN = 'organisations/exempel/'
const LEDGER = ledgerOf(SMALL_CONTENT)

function ledgerOf(files: ContentFiles): string {
  const parsed = parseContent(files)
  const { decisions } = loadBoth(parsed)
  if (decisions.kind === 'problems') throw new Error('It should be possible to write it down')
  const organisations = new Map([...decisions.content.organisations].map(([id, { sv }]) => [id, sv] as const))
  return ledgerAsYaml(writtenDown(parsed, organisations, ledgerIn(parsed)))
}

function foundIn(files: ContentFiles, same: readonly string[] = []): readonly Problem[] {
  const parsed = parseContent(files)
  return checkLedger(parsed, loadBoth(parsed).each, same)
}

/** What is told of the small content, once published, after some changes and with these renames. */
function told(changes: readonly Change[], renames = '', same: readonly string[] = []): string {
  const files = new Map([...change(...changes), ['ledger.yaml', LEDGER]])
  if (renames !== '') files.set('renames.yaml', renames)
  return foundIn(files, same)
    .map(({ file, line, message }) => `${file.replace(OWN, '')}:${line} ${message}`)
    .join('\n')
}

const TASK: Change = ['shortcuts.yaml', 'id: putsa', 'id: forbattra']

describe('what is written down', () => {
  it('is read as it was written, and finds nothing in the content that it was written of', () => {
    expect(told([])).toBe('')
    expect(ledgerOf(new Map([...SMALL_CONTENT, ['ledger.yaml', LEDGER]]))).toBe(LEDGER)
  })

  it('never loses what has gone', () => {
    const files = new Map([...change(TASK), ['ledger.yaml', LEDGER], ['renames.yaml', 'tasks: {exempel: {putsa: forbattra}}']])
    const ledger = ledgerOf(files)
    expect(ledger).toContain('putsa: "Putsa en text"')
    expect(ledger).toContain('forbattra: "Putsa en text"')
  })

  it('says what an option is called where it is asked', () => {
    expect(LEDGER).toContain('Högre än 0')
  })
})

describe('an id that is gone', () => {
  it('needs a successor', () => {
    expect(told([TASK])).toMatchInlineSnapshot(
      `"shortcuts.yaml:2 Uppgiften ”Putsa en text” (putsa) har publicerats men finns inte längre. Är det borttaget av misstag, ställ tillbaka det. Har det fått ett annat id, skriv det i namnbytena, så att gamla länkar leder rätt (tasks, exempel i renames.yaml). Motsvaras det inte av något nytt, skriv ”(borttaget)” där."`,
    )
    expect(told([TASK], 'tasks: {exempel: {putsa: forbattra}}')).toBe('')
    expect(told([TASK], 'tasks: {exempel: {putsa: (borttaget)}}')).toBe('')
  })

  it.each<[string, Change, string]>([
    ['a step', ['flow.yaml', 'id: innehallet', 'id: vad'], 'steps: {exempel: {innehallet: vad}}'],
    ['a scenario', ['scenarios.yaml', 'id: skola', 'id: i-skolan'], 'scenarios: {exempel: {skola: i-skolan}}'],
    ['a finding', ['findings.yaml', 'id: ansvar', 'id: ditt-ansvar'], 'findings: {exempel: {ansvar: ditt-ansvar}}'],
    ['a system', ['systems.yaml', 'id: copilot', 'id: ms-copilot'], 'options: {system: {copilot: ms-copilot}}'],
    ['an answer', ['questions.yaml', 'id: ja\n        code: J', 'id: jo\n        code: J'], 'options: {utskick: {ja: jo}}'],
    ['a question', ['questions.yaml', 'id: utskick', 'id: sandning'], 'facts: {utskick: sandning}'],
  ])('%s: a rename is all it takes', (_name, changed, renames) => {
    const scenario: readonly Change[] = changed[1] === 'id: ansvar' ? [['scenarios.yaml', 'must: [ansvar]', 'must: [ditt-ansvar]']] : []
    expect(told([changed, ...scenario])).toContain('har publicerats men finns inte längre')
    expect(told([changed, ...scenario], renames)).toBe('')
    const files = new Map([...change(changed, ...scenario), ['ledger.yaml', LEDGER]])
    const [problem] = foundIn(files)
    const choices = problem?.remedy?.choices ?? []
    const meant = choices.find(({ value }) => typeof value === 'string' && renames.includes(`: ${value}}`))
    expect(meant?.kind).toBe('renamed')
    for (const choice of [meant, choices.find(({ kind }) => kind === 'gone')]) {
      if (choice === undefined) throw new Error('It should be possible to choose')
      const text = setIn(files.get(choice.file) ?? '', choice.path, choice.value ?? undefined)
      expect(foundIn(new Map([...files, [choice.file, text]])).filter(({ remedy }) => remedy?.said === problem?.remedy?.said)).toEqual([])
    }
  })

  it('has its code back by one choice, where it has got another', () => {
    const files = new Map([...change(['questions.yaml', 'code: om', 'code: oo']), ['ledger.yaml', LEDGER]])
    const [choice, another] = foundIn(files)[0]?.remedy?.choices ?? []
    expect([choice?.kind, another]).toEqual(['code', undefined])
    const text = setIn(files.get('questions.yaml') ?? '', choice?.path ?? [], choice?.value ?? undefined)
    expect(text).toBe(SMALL_CONTENT.get('questions.yaml'))
  })

  it('may be retired instead, so that its code never means another thing', () => {
    const gone: Change = ['questions.yaml', '  - id: utskick\n    code: ut\n', '  - id: annat-utskick\n    code: au\n']
    expect(told([gone])).toMatchInlineSnapshot(
      `"questions.yaml:2 Frågan ”Ska det ut?” (utskick) har publicerats men finns inte längre. Är det borttaget av misstag, ställ tillbaka det. Har det fått ett annat id, skriv det i namnbytena, så att gamla länkar leder rätt (facts i renames.yaml). Ska koden ”ut” aldrig mer betyda något, lägg den bland de pensionerade (retired)."`,
    )
    expect(told([gone, ['questions.yaml', 'outcomes:\n', 'retired: {ut: utskick}\noutcomes:\n']])).toBe('')
  })

  it('is not told of where the entry cannot be read', () => {
    expect(told([['shortcuts.yaml', 'title: Putsa en text', 'titel: Putsa en text']])).not.toContain('publicerats')
  })

  it('may be a whole organisation', () => {
    const files = new Map([...SMALL_CONTENT].map(([path, text]) => [path.replace(OWN, 'organisations/ny/'), text] as const))
    files.set('site.yaml', 'name: Provlotsen\norganisations: [ny]\n').set('ledger.yaml', LEDGER)
    expect(foundIn(files).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Organisationen ”exempel” har publicerats men finns inte längre. Är det borttaget av misstag, ställ tillbaka det. Har det fått ett annat id, skriv det i namnbytena, så att gamla länkar leder rätt (organisations i renames.yaml). Ska den inte finnas mer, skriv ”(borttaget)” där.",
      ]
    `)
    files.set('renames.yaml', 'organisations: {exempel: ny}')
    expect(foundIn(files)).toEqual([])
  })
})

describe('a code', () => {
  it('is never changed', () => {
    expect(told([['questions.yaml', 'code: om', 'code: oo']])).toMatchInlineSnapshot(
      `"questions.yaml:47 Frågan ”omrade” har koden ”om” i länkar som redan finns, men här står ”oo”. En kod får aldrig bytas. Skriv ”om”."`,
    )
  })

  it('never gets a new owner', () => {
    const swapped: readonly Change[] = [
      ['questions.yaml', 'id: publikt\n        code: P', 'id: publikt\n        code: U'],
      ['questions.yaml', 'id: upphandlat\n        code: U', 'id: upphandlat\n        code: P'],
    ]
    expect(told(swapped)).toMatchInlineSnapshot(`
      "questions.yaml:25 Svaret ”publikt” till frågan ”systemtyp” har koden ”P” i länkar som redan finns, men här står ”U”. En kod får aldrig bytas. Skriv ”P”.
      questions.yaml:28 Svaret ”upphandlat” till frågan ”systemtyp” har koden ”U” i länkar som redan finns, men här står ”P”. En kod får aldrig bytas. Skriv ”U”."
    `)
    const taken: readonly Change[] = [['systems.yaml', 'id: copilot', 'id: claude']]
    expect(told(taken, 'options: {system: {copilot: chatgpt}}')).toMatchInlineSnapshot(
      `"systems.yaml:8 Systemet ”claude” har koden ”CO”, som betyder ”copilot” i länkar som redan finns. Ge det en kod som aldrig har använts."`,
    )
  })

  it('of a question that all share is none of those that are kept for organisations', () => {
    expect(toldAfter(['questions.yaml', 'code: om', 'code: xa'])).toMatchInlineSnapshot(
      `"questions.yaml:47:11 Koder som börjar med x är vikta för organisationernas egna frågor. Ge den gemensamma frågan två andra bokstäver."`,
    )
  })
})

describe('the last of what an organisation has of its own', () => {
  const own = new Map([
    ...SMALL_CONTENT,
    [`${OWN}questions.yaml`, 'answers:\n  - fact: systemtyp\n    options: [{id: lanat, label: Lånat, code: X01}]\n'],
    [`${OWN}systems.yaml`, 'systems: [{id: egen, name: Egen, code: X0A}]\n'],
  ])
  const left = (): ContentFiles => new Map([...SMALL_CONTENT, ['ledger.yaml', ledgerOf(own)]])

  it('goes, and its code is kept where it is told that it is gone', () => {
    expect(foundIn(left()).map(({ remedy }) => remedy?.said)).toEqual([
      'Svaret ”Lånat” (lanat) till frågan ”systemtyp” har publicerats men finns inte längre.',
      'Systemet ”Egen” (egen) har publicerats men finns inte längre.',
    ])
    const mended = foundIn(left()).reduce((files, { remedy }) => {
      const [choice] = remedy?.choices ?? []
      if (choice === undefined) throw new Error('There should be something to choose')
      return new Map([...files, [choice.file, setIn(files.get(choice.file) ?? '', choice.path, choice.value ?? undefined)]])
    }, left())
    expect(foundIn(mended)).toEqual([])
    expect(loadBoth(parseContent(mended)).decisions.kind).toBe('content')
    expect(mended.get(`${OWN}questions.yaml`)).toMatchInlineSnapshot(`
      "answers:
        - fact: systemtyp
          retired:
            X01: lanat
      "
    `)
    expect(mended.get(`${OWN}systems.yaml`)).toMatchInlineSnapshot(`
      "retired:
        X0A: egen
      "
    `)
  })
})

describe('an id that means something else', () => {
  it('is told with what it meant', () => {
    expect(told([['questions.yaml', 'label: Skaffa', 'label: Begära ut']])).toMatchInlineSnapshot(
      `"questions.yaml:11 Svaret ”skaffa” betydde ”Skaffa” när det publicerades, men här står ”Begära ut”. Gamla länkar och sparade fall skulle få ett annat svar än det som gavs. Ge det nya ett eget id och en egen kod. Betyder det samma sak, säg det till den som publicerar (content:publish --same skaffa)."`,
    )
    expect(told([['questions.yaml', 'label: Skaffa', 'label: Begära ut']], '', ['skaffa'])).toBe('')
  })

  it('may be two that have changed places', () => {
    const swapped: readonly Change[] = [
      ['questions.yaml', 'label: Öppet', 'label: Infört nu'],
      ['questions.yaml', 'label: Infört\n', 'label: Öppet\n'],
    ]
    expect(told(swapped)).toContain('”upphandlat” har fått de ord som ”publikt” har')
  })

  it('may be a finding with another condition and quite other words', () => {
    const other: readonly Change[] = [
      ['findings.yaml', 'title: Du ansvarar.', 'title: Beställningar går till upphandlaren.'],
      ['findings.yaml', 'when: {arende: anvanda}\n    effect: info', 'when: {klass: [0, 1]}\n    effect: info'],
    ]
    expect(told(other)).toContain('Fyndet ”ansvar” betydde ”Du ansvarar.”')
    expect(told(other.slice(0, 1))).toBe('')
  })

  it('may be a system that was another', () => {
    expect(told([['systems.yaml', 'name: Copilot', 'name: Gemini']])).toContain('Systemet ”copilot” betydde ”Copilot”')
    expect(told([['systems.yaml', 'name: Copilot\n    aliases: [Bing]', 'name: Gemini\n    aliases: [Copilot]']])).toBe('')
  })

  it.each([
    ['Ja, det är bedömt', 'Nej, det är bedömt', true],
    ['Systemet är bedömt', 'Systemet är inte bedömt', true],
    ['Ja', 'Nej', true],
    ['Vet inte', 'Jag vet inte', false],
    ['Inköpt, byggt eller infört av organisationen', 'Organisationen har köpt in eller infört det', false],
    ['Medarbetare', 'Chef', true],
    ['Chef', 'Chef eller ledare', false],
  ])('”%s” and ”%s”: %s', (before, now, isOther) => {
    expect(hasOtherMeaning(before, now)).toBe(isOther)
  })
})
