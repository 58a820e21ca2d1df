import { expect, it } from 'vitest'
import { ownOf } from '../../content/check/whole-content.test-support.ts'
import { change } from '../../content/compile/small-content.test-support.ts'
import { evaluate } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { contactsOf, everything, inRows, sortFindings } from './told.ts'

const organisation = ownOf(
  change(
    [
      'findings.yaml',
      '      - text: Fråga chefen.\n        ask: chef\n',
      '      - {text: Om området är känt., when: {omrade: {except: inget}}, ask: [jurist, chef]}\n      - {text: Om det inte är det., when: {not: {omrade: {except: inget}}}, ask: chef, ownAdvice: true}\n      - Alltid.\n',
    ],
    ['en.yaml', '    actions:\n      - Ask your manager.\n', '    actions: [One., Two., Three.]\n'],
  ),
).sv.organisation

function toDo(answers: Answers): readonly string[] {
  const told = everything(sortFindings(organisation, evaluate(organisation, answers)))
  return told.flatMap(({ actions }) => actions.map(({ tick, text, ownAdvice }) => `${tick} ${text}${ownAdvice ? ' (eget)' : ''}`))
}

const answers = { arende: 'anvanda', system: 'chatgpt', klass: '1' }

it('is told where its condition is true, with a tick that does not move', () => {
  expect(toDo({ ...answers, omrade: ['skola'] })).toEqual(['oppet-system.before.0 Om området är känt.', 'oppet-system.before.2 Alltid.'])
  expect(toDo({ ...answers, omrade: ['inget'] })).toEqual([
    'oppet-system.before.1 Om det inte är det. (eget)',
    'oppet-system.before.2 Alltid.',
  ])
})

it('is not told while an answer that it hangs on is missing', () => {
  expect(toDo(answers)).toEqual(['oppet-system.before.2 Alltid.'])
})

it('names those who can answer what is to be done, and nobody else', () => {
  const asked = (omrade: string) =>
    contactsOf(organisation, sortFindings(organisation, evaluate(organisation, { ...answers, omrade: [omrade] }))).map(({ id }) => id)
  expect(asked('skola')).toEqual(['chef', 'jurist'])
  expect(asked('inget')).toEqual(['chef'])
})

it('tells findings of a row together, where the strictest of them stands, and each of them once', () => {
  const rows = (areTogether: boolean) => {
    const own = areTogether ? '    row: systemet\n' : ''
    const files = change(
      ['findings.yaml', '    effect: forst\n', `    effect: forst\n${own}`],
      ['findings.yaml', '    effect: nej\n', `    effect: nej\n${own}`],
    )
    const compiled = ownOf(files).sv.organisation
    const told = sortFindings(compiled, evaluate(compiled, { ...answers, omrade: ['skola'] }))
    return Object.entries(inRows(told)).map(([list, heads]) =>
      [list, ...heads.map(({ finding, under }) => [finding, ...under.map((each) => each.finding)].map(({ id }) => id).join(' < '))].join(
        ': ',
      ),
    )
  }
  expect(rows(false)).toEqual(['deciding: hog-risk', 'others: oppet-system', 'information', 'standing: ansvar'])
  expect(rows(true)).toEqual(['deciding: hog-risk < oppet-system', 'others', 'information', 'standing: ansvar'])
})
