import { chosenIn } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'

/**
 * The answers that a task begins with: the person's own, where they hold all that the task assumes and so are the same task gone
 * on with; otherwise the assumed ones alone.
 */
export function beginTask(assumed: Answers, own: Answers): Answers {
  return isContinued(assumed, own) ? own : assumed
}

/** Whether the person's answers hold all that the task assumes. */
export function isContinued(assumed: Answers, own: Answers): boolean {
  return Object.keys(assumed).every((fact) => {
    const given = chosenIn(own, fact)
    const wanted = chosenIn(assumed, fact)
    return given.length === wanted.length && wanted.every((option) => given.includes(option))
  })
}
