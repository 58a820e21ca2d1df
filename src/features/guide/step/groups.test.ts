import { describe, expect, it } from 'vitest'
import { ownOf } from '../../../content/check/whole-content.test-support.ts'
import { SMALL_CONTENT } from '../../../content/compile/small-content.test-support.ts'
import { choicesIn, countChoices, evaluate } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import type { Condition, Organisation, Question, Step } from '../../../schema/model.ts'
import { fieldOfList, fieldOfMerged, tellAnswers } from '../../../shared/told/answers-told.ts'
import {
  answersAfterMarks,
  answersAfterMerged,
  fieldOfUnsure,
  type GroupWords,
  isOpened,
  listAsQuestion,
  type Marks,
  marksOf,
  openRows,
  type QuestionChoice,
  settle,
} from './groups.ts'

const small = ownOf(SMALL_CONTENT).sv.organisation
const template = small.steps[0]?.questions[0]
if (template === undefined) throw new Error('The small content should be without a fault.')

const holds = (fact: string, ...options: readonly string[]): Condition => ({ kind: 'holds', fact, options })

function question(fact: string, options: readonly string[], more: Partial<Question> = {}): Question {
  const [option] = template?.options ?? []
  if (template === undefined || option === undefined) throw new Error('There is no option.')
  return { ...template, fact, question: `Fråga ${fact}`, options: options.map((id) => ({ ...option, id, label: `Svar ${id}` })), ...more }
}

const step: Step = {
  id: 'steg',
  title: 'Steg',
  lang: 'sv',
  questions: [
    question('person', ['nej', 'vanliga', 'vet-ej']),
    question('grund', ['ja', 'nej'], { when: holds('person', 'vanliga'), follows: 'person' }),
    question('syfte', ['samma', 'nytt'], { when: holds('person', 'vanliga'), follows: 'person' }),
    question('verk', ['inget', 'andras', 'vet-ej']),
    question('beslut', ['nej', 'underlag', 'sjalv']),
    question('granskas', ['ja', 'nej'], { when: holds('beslut', 'nej', 'underlag') }),
  ],
  screening: {
    id: 'lista',
    question: 'Stämmer något?',
    lang: 'sv',
    rows: [
      { fact: 'person', label: 'En person', none: 'nej', unsure: 'vet-ej' },
      { fact: 'verk', label: 'Andras verk', none: 'inget', unsure: null },
      { fact: 'beslut', label: 'Ett beslut', none: 'nej', unsure: null },
      { fact: 'granskas', label: 'Ingen läser', none: 'ja', unsure: null },
    ],
  },
  merged: [{ id: 'klart', question: 'Är allt klart?', help: null, lang: 'sv', yes: { grund: 'ja', syfte: 'samma' } }],
}
const organisation: Organisation = { ...small, steps: [step], findings: [], contradictions: [] }
const [list, merged] = [step.screening, step.merged[0]]
if (list === null || merged === undefined) throw new Error('The step has both.')
const choices = (answers: Answers): readonly QuestionChoice[] => choicesIn(step, evaluate(organisation, answers))
const after = (marks: Marks, answers: Answers = {}): Answers => settle(organisation, choices(answers), marks, answers)
const HARMLESS = { person: 'nej', verk: 'inget', beslut: 'nej', granskas: 'ja' }
const WORDS: GroupWords = { none: 'Inget', unsure: 'Osäker', whichUnsure: 'På vad?', yes: 'Ja', no: 'Nej', unknown: 'Vet inte' }

describe('a list to go through', () => {
  it('has the rows that are asked, and those that may come to be, and then none and not sure', () => {
    const [choice] = choices({})
    if (choice?.kind !== 'screening') throw new Error('The list comes first.')
    const { options, exclusive } = listAsQuestion(choice, WORDS)
    expect(options.map(({ id }) => id)).toEqual(['person', 'verk', 'beslut', 'granskas', 'inget', 'osaker'])
    expect(exclusive).toEqual(['inget'])
    expect(
      choices({ beslut: 'sjalv' }).flatMap((each) => (each.kind === 'screening' ? each.questions.map(({ fact }) => fact) : [])),
    ).toEqual(['person', 'verk', 'beslut'])
  })

  it('gives its harmless answers only as one goes on, also to what is asked because of them', () => {
    expect(answersAfterMarks(list, step.questions, { [fieldOfList(list)]: ['inget'] }, {})).toEqual({})
    expect(after({ [fieldOfList(list)]: ['inget'] })).toEqual(HARMLESS)
  })

  it('opens the question of a row that is ticked, and leaves its answer to the person', () => {
    const marks = { [fieldOfList(list)]: ['person'] }
    expect(openRows(list, marks)).toEqual(['person'])
    expect(after(marks)).toEqual({ verk: 'inget', beslut: 'nej', granskas: 'ja' })
  })

  it('asks nothing of a row that an answer makes pointless', () => {
    expect(after({ [fieldOfList(list)]: ['beslut'] }, { beslut: 'sjalv' })).toEqual({ person: 'nej', verk: 'inget', beslut: 'sjalv' })
  })

  it('takes the answer back of a row that is ticked or unticked, and no other', () => {
    const ticked = { [fieldOfList(list)]: ['person'] }
    expect(answersAfterMarks(list, step.questions, ticked, { ...HARMLESS })).toEqual({ verk: 'inget', beslut: 'nej', granskas: 'ja' })
    const none = { [fieldOfList(list)]: ['inget'] }
    expect(answersAfterMarks(list, step.questions, none, { ...HARMLESS, person: 'vanliga' })).toEqual({
      verk: 'inget',
      beslut: 'nej',
      granskas: 'ja',
    })
  })

  it('never gives a don’t-know but to the rows that are marked so and have one; the others are asked', () => {
    const marks = { [fieldOfList(list)]: ['osaker'], [fieldOfUnsure(list)]: ['person', 'verk'] }
    expect(openRows(list, marks)).toEqual(['verk'])
    expect(after(marks)).toEqual({ person: 'vet-ej', beslut: 'nej', granskas: 'ja' })
    expect(after({ ...marks, [fieldOfList(list)]: [] })).toEqual(HARMLESS)
  })

  it('is marked as its answers say when one comes back', () => {
    expect(marksOf(choices(HARMLESS), HARMLESS)[fieldOfList(list)]).toEqual(['inget'])
    const answers = { ...HARMLESS, person: 'vet-ej' }
    expect(marksOf(choices(answers), answers)[fieldOfList(list)]).toEqual(['person'])
    expect(marksOf(choices({}), {})[fieldOfList(list)]).toEqual([])
  })
})

describe('a merged question', () => {
  const person = { person: 'vanliga' }

  it('gives all its answers with a yes, and takes them back with anything else', () => {
    const questions = step.questions.filter(({ fact }) => Object.hasOwn(merged.yes, fact))
    const yes = answersAfterMerged(merged, questions, 'ja', person)
    expect(yes).toEqual({ person: 'vanliga', grund: 'ja', syfte: 'samma' })
    expect(answersAfterMerged(merged, questions, 'nej', yes)).toEqual(person)
    expect(answersAfterMerged(merged, questions, 'vet-ej', { ...person, grund: 'nej' })).toEqual({ ...person, grund: 'nej' })
  })

  it('is opened by answers that it does not stand for', () => {
    const marksWith = (answers: Answers): Marks => marksOf(choices(answers), answers)
    expect(isOpened(merged, marksWith(person))).toBe(false)
    expect(isOpened(merged, marksWith({ ...person, grund: 'ja', syfte: 'samma' }))).toBe(false)
    expect(isOpened(merged, marksWith({ ...person, grund: 'nej' }))).toBe(true)
    expect(marksWith(person)[fieldOfMerged(merged)]).toEqual([])
  })
})

describe('the choices that a case takes', () => {
  const count = (answers: Answers): number => countChoices(organisation.steps, evaluate(organisation, answers), answers)

  it('are one for a list, one more for each row that is ticked, and one for a merged question', () => {
    expect(count(HARMLESS)).toBe(1)
    expect(count({ ...HARMLESS, person: 'vanliga', grund: 'ja', syfte: 'samma' })).toBe(3)
    expect(count({ ...HARMLESS, person: 'vanliga', grund: 'nej', syfte: 'samma' })).toBe(5)
  })
})

describe('the answers, told', () => {
  const told = (answers: Answers) =>
    tellAnswers(organisation, evaluate(organisation, answers), { none: 'Inget av det här', yes: 'Ja' }).map(
      ({ question: asked, labels }) => `${asked} ${labels.join()}`,
    )

  it('are those that were given: a list of which nothing is true is told as one', () => {
    expect(told(HARMLESS)).toEqual(['Stämmer något? Inget av det här: En person · Andras verk · Ett beslut · Ingen läser'])
  })

  it('tell a merged question as it was asked, and by themselves what was answered by itself', () => {
    expect(told({ ...HARMLESS, person: 'vanliga', grund: 'ja', syfte: 'samma' })).toEqual([
      'Fråga person Svar vanliga',
      'Är allt klart? Ja',
      'Stämmer något? Inget av det här: Andras verk · Ett beslut · Ingen läser',
    ])
    expect(told({ ...HARMLESS, person: 'vanliga', grund: 'nej', syfte: 'samma' })).toContain('Fråga grund Svar nej')
  })
})
