import { expect, test } from 'vitest'
import { readContentFolder } from '../build/read-content.ts'
import { evaluate, readAnswers } from '../engine/index.ts'
import { everything, sortFindings } from '../export/told.ts'
import type { Answers } from '../schema/answers.ts'
import { loadContent } from './load.ts'

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
    statements: told.flatMap(({ applied }) => applied.statements),
    actions: told.flatMap((each) => each.actions.map(({ text }) => text)),
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
  ]) {
    expect(
      tell({ ...shared, ...change }).actions.filter((text) => SEARCH.test(text)),
      JSON.stringify(change),
    ).toEqual([])
  }
  expect(tell(SECRET).actions.join(' ')).toContain('Sök inte på nätet')
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
  const finding = organisation.findings.find(({ id }) => id === 'forbjuden-ai')
  expect(finding?.interpretation).toMatch(/skolbetyg och tal till text .* vår läsning/)
})
