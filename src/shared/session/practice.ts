import { foldLetters } from '../../schema/fold-letters.ts'
import { evaluate, isSettled, readAnswers } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Language } from '../../schema/languages.ts'
import type { Organisation, Renames, Scenario } from '../../schema/model.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import type { OwnCase } from './own-cases.ts'
import { migrateAnswers } from './share.ts'

/** A case to practise on: one of the content's, which fits as it is, or one that a trainer has written. */
export interface PracticeCase {
  readonly id: string
  readonly title: string
  /** Who acts; empty in a case of one's own, where the text says it. */
  readonly person: string
  readonly text: string
  readonly theme: Scenario['theme'] | 'eget'
  readonly difficulty: Scenario['difficulty'] | null
  readonly role: Scenario['role'] | null
  readonly answers: Answers
  readonly outcome: OutcomeId
  /** A question to talk about; may be empty. */
  readonly discussion: string
  readonly lang: Language
}

/**
 * A trainer's case as one to practise on; null where an answer is lost, or the organisation's questions of today need more answers
 * for an outcome: half a case has no answer to learn. Its words are taken to be in the language of the page.
 */
export function practiceCase(organisation: Organisation, own: OwnCase, renames: Renames, lang: Language): PracticeCase | null {
  const { answers, problems } = readAnswers(organisation, migrateAnswers(renames, own.answers))
  const evaluation = evaluate(organisation, answers)
  if (problems.length > 0 || !isSettled(evaluation)) return null
  const { id, title, text, discussion } = own
  return {
    id,
    title,
    person: '',
    text,
    theme: 'eget',
    difficulty: null,
    role: null,
    answers,
    outcome: evaluation.outcome.id,
    discussion,
    lang,
  }
}

/** What cases are chosen by. An empty choice takes all. */
export interface PracticeFilter {
  readonly words: string
  readonly theme: PracticeCase['theme'] | ''
  readonly difficulty: Scenario['difficulty'] | ''
  readonly role: Scenario['role'] | ''
  readonly outcome: OutcomeId | ''
}

export const NO_FILTER: PracticeFilter = { words: '', theme: '', difficulty: '', role: '', outcome: '' }

/** The cases that hold every word that was typed, or the beginning of it in any of theirs, and that are of the chosen kinds. */
export function filterCases<T extends PracticeCase>(cases: readonly T[], filter: PracticeFilter): readonly T[] {
  const wanted = foldLetters(filter.words).split(' ').filter(Boolean)
  return cases.filter((each) => {
    const isKind = (['theme', 'difficulty', 'role', 'outcome'] as const).every((kind) => filter[kind] === '' || filter[kind] === each[kind])
    if (!isKind) return false
    const text = ` ${foldLetters(`${each.title} ${each.person} ${each.text}`)}`
    return wanted.every((word) => text.includes(` ${word}`) || (word.length > LONG && text.includes(word)))
  })
}

/** From this length a part within a word is looked for too: Swedish writes its words together. */
const LONG = 3
