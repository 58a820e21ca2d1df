// Decided with lawyers for these organisations: which words and actions a case is told. What the outcome and the findings are stands in
// the scenarios and promises of each; words cannot be said there. A change of content that breaks one of these is to be decided anew.

import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate, truthOf, whatWouldChange } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { loadContent } from '../load.ts'
import { plainText } from '../plain-text.ts'

const loaded = loadContent(readContentFolder('content'))
if (loaded.kind === 'problems') throw new Error('The content has problems.')
const { organisations } = loaded.content

/** What somebody with these answers is told: the words of each finding, and what of them is the guide's own advice. */
function tell(id: string, answers: Answers) {
  const organisation = organisations.get(id)?.sv.organisation
  if (organisation === undefined) throw new Error(`There is no ${id}.`)
  const { outcome, next, known, findings: applied } = evaluate(organisation, { roll: 'medarbetare', ...answers })
  const findings = applied.map(({ id: finding, statements }) => {
    const found = organisation.findings.find((one) => one.id === finding)
    if (found === undefined) throw new Error(`There is no ${finding}.`)
    const { title, text, advice, interpretation, ownAdvice, effect } = found
    const actions = found.actions.filter(({ when }) => when === null || truthOf(when, known) === true)
    return {
      id: finding,
      title,
      text: plainText(text),
      advice: plainText(advice ?? []),
      interpretation,
      ownAdvice,
      effect,
      actions,
      statements,
    }
  })
  return {
    outcome: outcome.id,
    next,
    findings,
    finding: (name: string) => findings.find((one) => one.id === name),
    actions: findings.flatMap(({ actions }) => actions),
  }
}

const shared: Answers = {
  arende: 'anvanda',
  informationsklass: '0',
  sekretess: 'nej',
  personuppgifter: 'inga',
  upphovsratt: 'inget',
  resultat: ['text'],
  spridning: 'nej',
  beslut: 'nej',
  granskning: 'ja',
}

describe('the advice of Staffanstorp', () => {
  const analysed: Answers = { ...shared, system: 'annat', systemtyp: 'upphandlat', bedomning: 'racker' }
  const secret: Answers = {
    ...analysed,
    system: 'sveagpt',
    informationsklass: '1',
    sekretess: 'ja',
    personuppgifter: 'kansliga',
    'sekretess-stod': 'finns',
    'verksamhetschefens-beslut': 'ja',
    spridning: 'externt',
  }

  it('says that secrecy in the result may not leave the authority without support, as the guide’s own advice', () => {
    const told = tell('staffanstorp', secret)
    expect(told.outcome).toBe('villkor')
    expect(told.finding('sekretess-som-lamnar-myndigheten')).toMatchObject({ ownAdvice: true, effect: 'info' })
    expect(tell('staffanstorp', { ...secret, spridning: 'internt' }).finding('sekretess-som-lamnar-myndigheten')).toBeUndefined()
  })

  it('tells of the duty of confidentiality where secrecy may be entered', () => {
    const rule = tell('staffanstorp', secret).finding('sekretess-med-rattslig-grund')
    expect(rule?.text).toContain('tystnadsplikt')
    expect(rule?.statements).toContain('staffanstorp-4sekretess-2')
  })

  it('never tells to look for likenesses where what is not for the public would be searched for', () => {
    const search = tell('staffanstorp', secret).actions.filter(({ text }) => /liknar/.test(text))
    expect(search).not.toEqual([])
    for (const { text } of search) expect(text).toContain('bara in sådant som är tänkt för allmänheten i en söktjänst')
  })

  it('lets a prohibition be the policy’s, and only the advising sentence the guide’s own', () => {
    const told = tell('staffanstorp', {
      ...shared,
      system: 'chatgpt',
      bedomning: 'racker',
      spridning: 'externt',
      beslut: 'underlag',
      'ersatter-sakkunnig': 'nej',
    })
    const ban = told.finding('oppet-system-i-arende-eller-beslut')
    expect(told.outcome).toBe('nej')
    expect(ban).toMatchObject({ ownAdvice: false, effect: 'nej' })
    expect(ban?.text).not.toContain('Fråga')
    expect(ban?.advice).toContain('Fråga')
    expect(ban?.actions.map(({ ownAdvice }) => ownAdvice)).toEqual([true])
  })

  it('tells the other duties before use where a risk analysis is made, and asks for an analysis where there is none', () => {
    const duties = ['staffanstorp-4-3', 'staffanstorp-4-4', 'staffanstorp-4-5', 'staffanstorp-4-6', 'staffanstorp-4-7', 'staffanstorp-3-5']
    const made = tell('staffanstorp', analysed)
    expect(made.finding('ditt-ansvar')?.statements).toEqual(expect.arrayContaining(duties))
    const told = made.actions.map(({ text }) => text).join(' ')
    for (const duty of [/rätt till informationen/, /leverantören/, /informationens klass/, /skrivit ned användningen/])
      expect(told).toMatch(duty)
    const missing = tell('staffanstorp', { ...analysed, bedomning: 'nej' })
    expect(missing.finding('ditt-ansvar')?.actions.length).toBeLessThan(made.finding('ditt-ansvar')?.actions.length ?? 0)
    expect(missing.finding('riskanalys-saknas')?.actions.map(({ text }) => text)).not.toContainEqual(expect.stringMatching(/^Ta reda på/))
  })

  it('marks its readings as readings', () => {
    const open: Answers = { ...shared, system: 'chatgpt', bedomning: 'racker', 'ersatter-sakkunnig': 'nej' }
    const barred = tell('staffanstorp', { ...open, informationsklass: '1' })
    expect(barred.finding('ej-offentligt-i-oppet-system')?.interpretation).toContain('begära ut')
    const copilot = tell('staffanstorp', { ...analysed, system: 'microsoft-365-copilot' })
    expect(copilot.finding('copilot-som-kommunen-har-infort')?.interpretation).toContain('Copilot')
    expect(tell('staffanstorp', analysed).finding('copilot-som-kommunen-har-infort')).toBeUndefined()
    expect(tell('staffanstorp', { ...analysed, spridning: 'internt' }).finding('dela-resultatet')?.interpretation).toContain('berättar')
  })
})

describe('the advice of the guideline', () => {
  const bought: Answers = { ...shared, system: 'microsoft-365-copilot', systemtyp: 'upphandlat' }
  const open: Answers = { ...shared, system: 'chatgpt', atkomst: 'inmatat', skyddsvart: 'nej' }

  it('has a doubtful class 0 checked before an open system gets it', () => {
    const told = tell('riktlinje', { ...open, skyddsvart: 'ja' })
    expect(told.outcome).toBe('forst')
    expect(told.finding('kansligt-i-oppet-system')?.title).toContain('klassen')
  })

  it('asks of every known kind of system what it reaches', () => {
    expect(tell('riktlinje', bought).next).toBe('atkomst')
    expect(tell('riktlinje', { ...shared, system: 'annat', systemtyp: 'inbyggt' }).next).toBe('atkomst')
    expect(tell('riktlinje', { ...shared, system: 'annat', systemtyp: 'publikt' }).next).toBe('atkomst')
    expect(tell('riktlinje', { ...shared, system: 'annat', systemtyp: 'vet-ej' }).next).toBe(null)
  })

  it.each(['upphandlat', 'inbyggt'])('stops a system that reaches more and is not known to be approved: %s', (systemtyp) => {
    const reaching: Answers = { ...bought, systemtyp, atkomst: 'mer' }
    expect(tell('riktlinje', reaching).next).toBe('bedomning')
    const told = tell('riktlinje', { ...reaching, bedomning: 'vet-ej' })
    expect(told.outcome).toBe('forst')
    expect(told.finding('inbyggd-funktion-nar-mer')).toBeDefined()
    expect(tell('riktlinje', { ...reaching, bedomning: 'racker' }).outcome).toBe('ja')
    expect(tell('riktlinje', { ...reaching, atkomst: 'inmatat' }).outcome).toBe('ja')
  })

  it('tells whoever decides to use AI to say when and how, whatever the role', () => {
    for (const roll of ['medarbetare', 'chef', 'fortroendevald', 'annan']) {
      const told = tell('riktlinje', {
        ...bought,
        roll,
        system: 'teams-motessammanfattning',
        atkomst: 'inmatat',
        informationsklass: '1',
        personuppgifter: 'skyddsvarda',
        bedomning: 'racker',
        spridning: 'internt',
      })
      expect(told.outcome).toBe('villkor')
      expect(told.findings.flatMap(({ statements }) => statements)).toContain('riktlinje-2.2-11')
      expect(told.actions.filter(({ text }) => /när och hur/.test(text))).toHaveLength(1)
    }
  })

  it('claims no more about labelling than its reading does', () => {
    const rule = tell('riktlinje', { ...open, spridning: 'internt' }).finding('mark-innehallet')
    expect(rule?.title).toContain('mest')
    expect(rule?.title).not.toContain('alltid')
  })

  it('begins a purchase with the ordinary process, and offers support as the guide’s own advice', () => {
    const told = tell('riktlinje', { arende: 'skaffa' })
    expect(told.outcome).toBe('annan-vag')
    expect(told.actions.map(({ ownAdvice }) => ownAdvice)).toEqual([false, true, true])
    expect(told.actions[0]?.text).toContain('Följ de regler')
  })

  it('asks the data protection officer only where one is unsure, as the guide’s own advice', () => {
    const told = tell('riktlinje', { ...bought, atkomst: 'inmatat', personuppgifter: 'vanliga', bedomning: 'racker' })
    const asking = told.actions.filter(({ text }) => text.includes('dataskyddsombudet'))
    expect(asking).toHaveLength(1)
    expect(asking[0]).toMatchObject({ ownAdvice: true, text: expect.stringContaining('om du är osäker') as unknown })
  })

  it('marks as a reading that an account one pays for is open', () => {
    expect(tell('riktlinje', open).finding('villkor-i-oppna-system')?.interpretation).toContain('betalar')
  })

  it('reminds of the recipient where secrecy leaves the authority', () => {
    const secret: Answers = {
      ...bought,
      atkomst: 'inmatat',
      informationsklass: '1',
      sekretess: 'ja',
      'sekretess-stod': 'finns',
      bedomning: 'racker',
    }
    const about = (spridning: string) => tell('riktlinje', { ...secret, spridning }).actions.filter(({ text }) => /mottagaren/.test(text))
    expect(about('externt').map(({ ownAdvice }) => ownAdvice)).toEqual([true])
    expect(about('internt')).toEqual([])
  })
})

describe('the advice of Länsstyrelsen Skåne', () => {
  const known: Answers = { ...shared, system: 'annat', bedomning: 'racker' }

  it.each(['andras', 'vet-ej'])('stops whoever lacks permission for a work or does not know: %s', (upphovsratt) => {
    const told = tell('lst-skane', { ...known, upphovsratt })
    expect(told.outcome).toBe('forst')
    expect(told.finding('andras-verk-utan-lov')?.statements).toEqual(['lst-skane-anskaffning-8'])
    expect(told.finding('andras-verk')).toBeUndefined()
  })

  it.each(['inkommet', 'tillstand'])('lets a work be used on conditions where there may be permission: %s', (upphovsratt) => {
    const told = tell('lst-skane', { ...known, upphovsratt })
    expect(told.outcome).toBe('villkor')
    expect(told.finding('andras-verk')?.actions).toHaveLength(1)
  })

  it.each(['kansliga', 'skyddsvarda'])('has the class checked where %s personal data is said to be open', (personuppgifter) => {
    const of = (more: Answers) => tell('lst-skane', { ...known, 'rattslig-grund': 'ja', spridning: 'internt', ...more })
    const told = of({ personuppgifter })
    const check = told.actions.filter(({ text }) => /kontrollera att den har klass K1/.test(text))
    expect(told.outcome).toBe('villkor')
    expect(check.map(({ ownAdvice }) => ownAdvice)).toEqual([true])
    expect(of({ personuppgifter: 'vanliga' }).actions).not.toContainEqual(check[0])
  })

  it('asks no lawyer whether a new system is known', () => {
    const asks = (bedomning: string) => tell('lst-skane', { ...known, bedomning }).actions.some(({ text }) => /är känt/.test(text))
    expect([asks('nej'), asks('vet-ej')]).toEqual([false, true])
  })
})

it('marks a finding as the guide’s own only where nothing of it is the document’s', () => {
  const marked = ['staffanstorp', 'riktlinje', 'lst-skane'].flatMap((id) =>
    (organisations.get(id)?.sv.organisation.findings ?? []).filter(({ ownAdvice }) => ownAdvice).map((finding) => finding),
  )
  expect(marked).not.toEqual([])
  for (const { id, statements, also } of marked) expect({ id, statements, also }).toEqual({ id, statements: [], also: [] })
})

describe('a meeting that is recorded', () => {
  const meeting: Answers = { ...shared, informationsklass: '1', personuppgifter: 'vanliga', spridning: 'internt' }
  const cases: readonly (readonly [string, Answers])[] = [
    ['riktlinje', { ...meeting, atkomst: 'inmatat' }],
    ['staffanstorp', { ...meeting, bedomning: 'racker', 'ersatter-sakkunnig': 'nej' }],
    ['lst-skane', { ...meeting, informationsklass: '0', bedomning: 'racker', 'rattslig-grund': 'nej' }],
    ['goteborg', { ...meeting, bedomning: 'racker', 'rattslig-grund': 'nej', andamal: 'samma', konsekvensbedomning: 'gjord' }],
  ]

  it.each(cases)('keeps its people: nobody is told to take them out, in %s', (id, answers) => {
    const told = (system: string, systemtyp = 'publikt') => {
      const organisation = organisations.get(id)?.sv.organisation
      const given = { ...answers, system, systemtyp }
      const ways =
        organisation === undefined ? [] : whatWouldChange(organisation, given, organisation.changes).flatMap(({ changes }) => changes)
      return { ...tell(id, given), ways }
    }
    const TAKEN_OUT = /pekar ut någon|kopplas till en|handlar om någon|utan personuppgifter/
    const [recorded, written] = [told('otter-ai'), told('annat')]
    expect(recorded.outcome).toBe('nej')
    expect(recorded.actions.filter(({ text }) => TAKEN_OUT.test(text))).toEqual([])
    expect(recorded.ways).not.toContain('avidentifiera')
    expect(written.actions.filter(({ text }) => TAKEN_OUT.test(text))).not.toEqual([])
  })
})

it('tells that the policy of Staffanstorp counts Copilot among the open systems, and no more of the supplier than it says', () => {
  const told = tell('staffanstorp', {
    ...shared,
    system: 'microsoft-365-copilot',
    systemtyp: 'upphandlat',
    bedomning: 'racker',
    spridning: 'internt',
  })
  expect(told.finding('copilot-som-kommunen-har-infort')?.text).toMatch(/nämner Copilot bland de öppna systemen/)
  expect(told.finding('dela-resultatet')?.text).toMatch(/^I regel/)
})

it('tells everybody who acquires a system for Länsstyrelsen Skåne of the risk of not using AI', () => {
  expect(tell('lst-skane', { arende: 'skaffa' }).actions.map(({ text }) => text)).toContainEqual(expect.stringMatching(/låta bli AI/))
  expect(
    tell('lst-skane', {
      ...shared,
      system: 'annat',
      bedomning: 'racker',
      personuppgifter: 'kansliga',
      'rattslig-grund': 'vet-ej',
    }).actions.map(({ text }) => text),
  ).toContainEqual(expect.stringMatching(/kontrollera klassen/))
})
