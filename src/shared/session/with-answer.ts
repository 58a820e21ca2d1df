import type { Answers } from '../../schema/answers.ts'

/** The answers with one of them given, changed, or taken back where no option is chosen. */
export function withAnswer(answers: Answers, fact: string, options: readonly string[], multiple: boolean): Answers {
  const { [fact]: _old, ...others } = answers
  const [first] = options
  return first === undefined ? others : { ...others, [fact]: multiple ? options : first }
}
