import { expect, it } from 'vitest'
import { ownOf } from '../../content/check/whole-content.test-support.ts'
import { type Change, change } from '../../content/compile/small-content.test-support.ts'
import { evaluate } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { tellBesked } from './besked.ts'

const ENGLISH: Change = ['en.yaml', '    actions:\n      - Ask your manager.\n', '']

/** What is told to do in a case, group by group: with whom to ask first where the sentences do not say it. */
function toDo(answers: Answers, ...changes: readonly Change[]): readonly string[] {
  const organisation = ownOf(new Map(change(...changes, ENGLISH))).sv.organisation
  return tellBesked(organisation, evaluate(organisation, answers)).now.map(({ ask, items }) =>
    [...(ask === null ? [] : [`${ask}:`]), ...items.map(({ action }) => action.text)].join(' '),
  )
}

const OPEN = { arende: 'anvanda', system: 'chatgpt', klass: '1', omrade: ['inget'] }

const ACTIONS = '    actions:\n      - text: Fråga chefen.\n        ask: chef\n'

it('is what stops the person before what helps', () => {
  const answers = { ...OPEN, klass: '1' }
  const always: Change = ['findings.yaml', '    text: Alltid.\n', '    text: Alltid.\n    actions: [Läs på.]\n']
  expect(toDo(answers, always)).toEqual(['Fråga chefen.', 'Läs på.'])
})

it('is one thing where one contact can settle several, with what names the contact first', () => {
  const several: Change = [
    'findings.yaml',
    ACTIONS,
    `    actions:
      - {text: Ta reda på vem som äger systemet., ask: chef}
      - Läs på.
      - {text: Säg det till chefen., ask: chef}
      - {text: Hör om lagen., ask: jurist}
`,
  ]
  expect(toDo(OPEN, several)).toEqual(['Säg det till chefen. Ta reda på vem som äger systemet.', 'Läs på.', 'Juristen: Hör om lagen.'])
})

it('says whom to ask only where what is asked does not, in whatever form that the content knows', () => {
  const asked = (text: string): readonly string[] =>
    toDo(
      OPEN,
      ['findings.yaml', ACTIONS, `    actions: [{text: ${text}, ask: jurist}]\n`],
      ['policy.yaml', '    name: Juristen\n', '    name: Juristen\n    called: [er jurist, IT]\n'],
    )
  expect(asked('Juristen vet.')).toEqual(['Juristen vet.'])
  expect(asked('Fråga er jurist.')).toEqual(['Fråga er jurist.'])
  expect(asked('Fråga IT.')).toEqual(['Fråga IT.'])
  expect(asked('Fråga juristerna it.')).toEqual(['er jurist: Fråga juristerna it.'])
})

it('is the way out of a prohibition, and no care that is taken in general', () => {
  const wayOut: Change = ['findings.yaml', '    text: Låt bli.\n', '    text: Låt bli.\n    actions: [Välj ett annat område.]\n']
  const always: Change = ['findings.yaml', '    text: Alltid.\n', '    text: Alltid.\n    actions: [Läs på.]\n']
  expect(toDo({ ...OPEN, omrade: ['skola'] }, wayOut, always)).toEqual(['Välj ett annat område.'])
})

it('is what must be done with the result, where nothing stands in the way', () => {
  const after: Change = [
    'findings.yaml',
    '    standing: true\n    title: Du ansvarar.\n    text: Alltid.\n',
    '    title: Du ansvarar.\n    text: Alltid.\n    actions: [Läs på., {text: Spara svaret., moment: after}]\n',
  ]
  expect(toDo({ ...OPEN, klass: '0' }, after)).toEqual(['Spara svaret.'])
})
