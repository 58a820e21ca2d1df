import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { loadContent } from '../../content/compile/load.ts'
import { evaluate } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { givenBy } from '../../schema/look-up.ts'
import type { Option, Organisation } from '../../schema/model.ts'
import { withAnswer } from './with-answer.ts'

const loaded = loadContent(readContentFolder('e2e/content'))
const organisations = loaded.kind === 'content' ? [...loaded.content.organisations.values()].map(({ sv }) => sv) : []

/** Choosing an answer counts as one, and so does asking for the result. */
const MOST_INTERACTIONS = 5

/** The most answers that may have to be given from here to the result, whatever they are. */
function longestWay(organisation: Organisation, answers: Answers): number {
  const { next } = evaluate(organisation, answers)
  const question = organisation.steps.flatMap((step) => step.questions).find((candidate) => candidate.fact === next)
  if (question === undefined) return 0
  // Systems that tell the same lead the same way, and are many.
  const kindOf = ({ id, system }: Option): string => (system === null ? id : JSON.stringify(givenBy(organisation, question.fact, id)))
  const kinds = new Map(question.options.map((option) => [kindOf(option), option.id]))
  const ways = [...kinds.values()].map((option) =>
    longestWay(organisation, withAnswer(answers, question.fact, [option], question.multiple)),
  )
  return 1 + Math.max(...ways)
}

describe.each(organisations)('the common tasks of $organisation.id', ({ organisation, shortcuts }) => {
  it.each(shortcuts.map((shortcut) => [shortcut.id, shortcut] as const))(
    `%s takes at most ${MOST_INTERACTIONS} interactions`,
    (_id, shortcut) => {
      expect(longestWay(organisation, shortcut.answers)).toBeGreaterThan(0)
      expect(longestWay(organisation, shortcut.answers) + 1).toBeLessThanOrEqual(MOST_INTERACTIONS)
    },
  )
})
