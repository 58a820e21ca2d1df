// Decided with lawyers for these organisations: which words and actions a case is told. What the outcome and the findings are stands in
// the scenarios and promises of each; words cannot be said there. A change of content that breaks one of these is to be decided anew.

import { expect, test } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate, readAnswers } from '../../engine/index.ts'
import { everything, sortFindings } from '../../shared/told/told.ts'
import { tellCase } from '../../shared/told/told-case.ts'
import type { Answers } from '../../schema/answers.ts'
import { loadContent } from '../load.ts'

const loaded = loadContent(readContentFolder('content'))
if (loaded.kind === 'problems') throw new Error('The content has problems.')
const organisation = loaded.content.organisations.get('goteborg')?.sv.organisation
if (organisation === undefined) throw new Error('There is no Göteborg.')

/** An everyday case with nothing in the way but that the system is not risk assessed, which class 0 does not need. */
const HARMLESS: Answers = {
  arende: 'anvanda',
  system: 'chatgpt',
  nedladdning: 'nej',
  atkomst: 'inmatat',
  informationsklass: '0',
  sekretess: 'nej',
  skyddsvart: 'nej',
  personuppgifter: 'inga',
  bedomning: 'nej',
  upphovsratt: 'inget',
  efterlikna: 'nej',
  resultat: ['text'],
  spridning: 'nej',
  omrade: ['inget'],
  beslut: 'nej',
  granskning: 'ja',
}
/** Secrecy in a system for which everything is settled, on its way out of the authority. */
const SECRET: Answers = {
  ...HARMLESS,
  system: 'annat',
  systemtyp: 'upphandlat',
  informationsklass: '3',
  sekretess: 'ja',
  'sekretess-stod': 'finns',
  personuppgifter: 'kansliga',
  'rattslig-grund': 'ja',
  andamal: 'samma',
  konsekvensbedomning: 'gjord',
  bedomning: 'racker',
  spridning: 'externt',
}

function tell(given: Answers) {
  if (organisation === undefined) throw new Error('There is no Göteborg.')
  const { answers, problems } = readAnswers(organisation, given)
  expect(problems).toEqual([])
  const evaluation = evaluate(organisation, answers)
  const told = everything(sortFindings(organisation, evaluation))
  return {
    outcome: evaluation.outcome.id,
    ids: told.map(({ finding }) => finding.id),
    titles: told.map(({ finding }) => finding.title),
    readings: told.flatMap(({ finding }) => finding.interpretation ?? []),
    marked: told.flatMap((each) => each.actions.filter(({ ownAdvice }) => ownAdvice).map(({ text }) => text)),
    statements: told.flatMap(({ applied }) => applied.statements),
    actions: told.flatMap((each) => each.actions.map(({ text }) => text)),
    theirs: told.flatMap((each) => each.actions.filter(({ who }) => who !== 'du').map(({ text }) => text)),
    findingOut: told.flatMap((each) => each.actions.flatMap(({ findsOut }) => findsOut ?? [])),
    asking: told.flatMap((each) => each.actions.flatMap(({ ask }) => ask)),
  }
}

test('secrecy that leaves the authority waits for support to hand it to the recipient', () => {
  const told = tell(SECRET)
  expect(told.outcome).toBe('forst')
  expect(told.statements).toEqual(expect.arrayContaining(['gbg-4-9', 'gbg-4-10']))
  expect(told.ids).toContain('sekretess-som-lamnar-myndigheten')
  expect(tell({ ...SECRET, spridning: 'internt' })).toMatchObject({ outcome: 'villkor' })
})

test('whoever has answered that secrecy applies is not asked whether it does', () => {
  expect(tell(SECRET).ids).not.toContain('hog-niva-i-bedomt-system')
  expect(tell({ ...SECRET, sekretess: 'nej', spridning: 'nej' }).ids).toContain('hog-niva-i-bedomt-system')
})

const SEARCH = /^Sök på nätet/
test('only what is open, about nobody and shared is searched for on the web', () => {
  const shared: Answers = { ...HARMLESS, spridning: 'externt' }
  expect(tell(shared).actions).toContainEqual(expect.stringMatching(SEARCH))
  const settled: Answers = { 'rattslig-grund': 'ja', andamal: 'samma', konsekvensbedomning: 'gjord' }
  for (const change of [
    { spridning: 'nej' },
    { informationsklass: '1' },
    { informationsklass: 'oklassad' },
    { sekretess: 'ja' },
    { sekretess: 'oklart' },
    { skyddsvart: 'oklart' },
    { personuppgifter: 'vanliga', ...settled },
    { personuppgifter: 'vet-ej' },
    { atkomst: 'mer' },
    { atkomst: 'vet-ej' },
  ]) {
    expect(
      tell({ ...shared, ...change }).actions.filter((text) => SEARCH.test(text)),
      JSON.stringify(change),
    ).toEqual([])
  }
  expect(tell(SECRET).actions.join(' ')).toContain('Sök inte på nätet')
})

test('nobody is left without a way to look for likeness, and nobody has two', () => {
  for (const spridning of ['nej', 'internt', 'externt']) {
    for (const informationsklass of ['ingen', '0', '3', 'oklassad']) {
      for (const atkomst of ['inmatat', 'mer']) {
        for (const personuppgifter of ['inga', 'vet-ej']) {
          const given: Answers = { ...HARMLESS, spridning, informationsklass, atkomst, personuppgifter }
          // Neither is asked where nothing comes from work.
          const { sekretess: _secrecy, skyddsvart: _sensitive, ...withoutWork } = given
          const told = tell(informationsklass === 'ingen' ? withoutWork : given)
          expect(
            told.actions.filter((text) => /[Ss]ök (?:inte )?på nätet/.test(text)),
            JSON.stringify(given),
          ).toHaveLength(1)
        }
      }
    }
  }
})

test('secrecy is shown to nobody but those who may see it', () => {
  const unreviewed = tell({
    ...SECRET,
    beslut: 'underlag',
    forklarbart: 'nej',
    granskning: 'nej',
    resultat: ['text', 'bild'],
    verkligt: 'vet-ej',
  })
  for (const { actions } of [tell(SECRET), unreviewed]) {
    const shown = actions.filter((text) => /kollegor|fråga någon|granskar resultatet|bedöma om det kan|mediabank/.test(text))
    expect(shown.filter((text) => !/får se|redan ligger/.test(text))).toEqual([])
  }
  expect(unreviewed.actions.join(' ')).toContain('granskar resultatet')
})

test('nobody is told to delete what may have to be kept', () => {
  const { actions } = tell(SECRET)
  expect(actions).toContainEqual(expect.stringMatching(/bara så länge det är nödvändigt/))
  expect(actions).toContainEqual(expect.stringMatching(/registratorn innan du raderar/))
  expect(tell({ ...SECRET, 'rattslig-grund': 'nej' }).actions).toContainEqual(expect.stringMatching(/kopia .*utan personuppgifter/))
})

test('what is answered is not asked again', () => {
  const ASSESSED = /systemet är riskbedömt/
  const HIGH_RISK = /hör till något av områdena/
  const answered = tell({ ...HARMLESS, spridning: 'externt' }).actions
  expect(answered.filter((text) => ASSESSED.test(text) || HIGH_RISK.test(text))).toEqual([])
  const open = tell({ ...HARMLESS, bedomning: 'vet-ej', omrade: ['oklart'] }).actions
  expect(open).toContainEqual(expect.stringMatching(ASSESSED))
  expect(open).toContainEqual(expect.stringMatching(HIGH_RISK))
  expect(tell({ ...HARMLESS, spridning: 'externt' }).findingOut).toEqual([])
})

test('what the organisation must have done is told as its own to a manager, who has nothing of it to tick off', () => {
  const manager: Answers = {
    ...HARMLESS,
    roll: 'chef',
    bedomning: 'racker',
    upphovsratt: 'eget',
    spridning: 'internt',
    system: 'annat',
    systemtyp: 'upphandlat',
  }
  const [told, other] = [tell(manager), tell({ ...manager, roll: 'medarbetare' })]
  expect(told.outcome).toBe('villkor')
  expect(told.theirs).toHaveLength(5)
  for (const text of told.theirs) expect(text).toMatch(/^Verksamheten ska /)
  const own = ({ actions, theirs }: typeof told) => actions.filter((text) => !theirs.includes(text))
  expect(own(told)).toEqual(own(other))
})

test('nobody is named who has nothing to do with the case', () => {
  const formula: Answers = { ...HARMLESS, resultat: ['berakning'], spridning: 'internt' }
  expect(tell(formula).asking).toEqual([])
  expect(tell(formula).actions.join(' ')).not.toMatch(/grafisk|liknar|någon annans/)
  expect(tell(HARMLESS).asking).toEqual(['amnesspecialist'])
  const advert = { ...HARMLESS, bedomning: 'racker', spridning: 'externt', omrade: ['anstallning'], hogrisk: 'inte-hogrisk' }
  expect(tell(advert).actions.join(' ')).not.toMatch(/utsatt/)
  expect(tell({ ...advert, omrade: ['tjanster'] }).actions.join(' ')).toMatch(/utsatt/)
})

test('an incident is told to stop', () => {
  if (organisation === undefined) throw new Error('There is no Göteborg.')
  const words = tellCase(organisation, { arende: 'incident' }).outcome
  expect(words).toMatchObject({ id: 'annan-vag', label: 'Stoppa och berätta nu' })
})

test('the ban on downloading is told also to whoever does not know of an assessment', () => {
  const told = tell({ ...HARMLESS, nedladdning: 'ja', bedomning: 'vet-ej', systemtyp: 'publikt', system: 'annat' })
  expect(told.outcome).toBe('forst')
  expect(told.statements).toContain('gbg-2-6')
})

test('a request for documents is told what may have to be handed out', () => {
  const told = tell({ arende: 'begaran' })
  expect(told.outcome).toBe('annan-vag')
  expect(told.statements).toEqual(expect.arrayContaining(['gbg-8-2', 'gbg-8-3', 'gbg-8-4', 'gbg-8-24']))
})

test('what is decided of cases that do not change', () => {
  expect(tell({ ...HARMLESS, spridning: 'externt' }).outcome).toBe('villkor')
  expect(
    tell({
      ...HARMLESS,
      roll: 'chef',
      bedomning: 'racker',
      upphovsratt: 'eget',
      spridning: 'internt',
      system: 'annat',
      systemtyp: 'upphandlat',
    }).outcome,
  ).toBe('villkor')
})

test('the reading of what the prohibited areas leave out is told as a reading', () => {
  for (const omrade of ['inget', 'social-poangsattning', 'biometri']) {
    expect(tell({ ...HARMLESS, omrade: [omrade] }).readings, omrade).toContainEqual(
      expect.stringMatching(/skolbetyg och tal till text .* vår läsning/),
    )
  }
})

test('what the document does not say is marked where it stands, and what it says is not', () => {
  const told = tell({ ...SECRET, andamal: 'nytt', upphovsratt: 'andras', informationsklass: '0' })
  for (const own of [/^Skriv ned vad uppgifterna samlades in för/, /^Be den som har rättigheterna/, /^Gå igenom frågorna igen/])
    expect(told.marked).toContainEqual(expect.stringMatching(own))
  const said = told.actions.find((text) => text.startsWith('Spara och använd'))
  expect(said).toBeDefined()
  expect(told.marked).not.toContain(said)
})
