import type { Answers } from '../schema/answers.ts'
import type { Node } from './diagram.ts'
import type { QuestionLevels } from './levels.ts'
import type { Situation, Space } from './space.ts'

/** Complete answers drawn from all that there are, each as likely as any other. `random` gives numbers from 0 up to 1. */
export function drawAnswers(space: Space, count: number, random: () => number): readonly Answers[] {
  const weigh = weigher(space)
  return Array.from({ length: count }, () => answersIn(space.questions, draw(space, weigh, random), random))
}

type Weigh = (from: number, node: Node) => number

/** How many ways of answering a node stands for, from a level on. As floating point: shares are drawn by it, nothing is proved. */
function weigher({ diagrams, weights }: Space): Weigh {
  const totals = weights.map((level) => level.reduce((sum, weight) => sum + Number(weight), 0))
  const done = new Map<Node, number>()
  const own = (node: Node): number => {
    if (node === 0 || node === 1) return node
    const known = done.get(node)
    if (known !== undefined) return known
    const level = diagrams.levelOf(node)
    const sum = (weights[level] ?? []).reduce(
      (all, weight, value) => all + Number(weight) * from(level + 1, diagrams.child(node, value)),
      0,
    )
    done.set(node, sum)
    return sum
  }
  const from: Weigh = (level, node) => totals.slice(level, diagrams.levelOf(node)).reduce((all, total) => all * total, own(node))
  return from
}

function draw({ diagrams, weights, all }: Space, weigh: Weigh, random: () => number): Situation {
  let node = all
  return weights.map((level, at) => {
    const isOpen = diagrams.levelOf(node) !== at
    const shares = level.map((weight, value) => Number(weight) * (isOpen ? 1 : weigh(at + 1, diagrams.child(node, value))))
    const value = pick(shares, random)
    if (!isOpen) node = diagrams.child(node, value)
    return value
  })
}

function pick(shares: readonly number[], random: () => number): number {
  let rest = random() * shares.reduce((sum, share) => sum + share, 0)
  const found = shares.findIndex((share) => (rest -= share) < 0)
  return found === -1 ? shares.findLastIndex((share) => share > 0) : found
}

/** A situation as answers, with any of the options that nothing tells apart. */
function answersIn(questions: readonly QuestionLevels[], situation: Situation, random: () => number): Answers {
  const one = (options: readonly string[]): string => options[Math.floor(random() * options.length)] ?? ''
  const some = (options: readonly string[]): readonly string[] => {
    const chosen = options.filter(() => random() < 0.5)
    return chosen.length > 0 ? chosen : some(options)
  }
  return Object.fromEntries(
    questions.flatMap(({ question, first, values, combinable }): readonly (readonly [string, string | readonly string[]])[] => {
      const value = values[situation[first] ?? 0]
      if (value?.kind === 'combined')
        return [[question.fact, combinable.flatMap((options, index) => (situation[first + 1 + index] === 1 ? some(options) : []))]]
      if (value?.kind !== 'asked') return []
      return [[question.fact, question.multiple ? [one(value.options)] : one(value.options)]]
    }),
  )
}
