import { isDeepStrictEqual } from 'node:util'
import { evaluate } from '../../src/engine/index.ts'
import type { Answers } from '../../src/schema/answers.ts'
import { questionsOf } from '../../src/schema/look-up.ts'
import type { RuleSet } from '../../src/schema/model.ts'
import { type Case, jsonRulesEngine, surveyJs } from './peer-engines.ts'
import { randomAnswers, randomFrom } from '../../src/proof/random-answers.ts'

const CASES = 500
/** Turns of so many milliseconds for each engine, after one for warming up; the median counts. */
const TURNS = 9
const TURN = 400

export interface EngineFigures {
  readonly cases: number
  readonly perSecond: Readonly<Record<string, number>>
  /** Our evaluations per second by those of the better of the others. */
  readonly ratio: number
}

/**
 * Counts evaluations per second on the same complete sets of answers, engine by engine in turns. Throws where the engines do not
 * agree on a single case. All say which findings apply; ours also gives the outcome, its certainty and the reasons.
 */
export async function benchEngines(rules: RuleSet): Promise<EngineFigures> {
  const random = randomFrom(311)
  const questions = questionsOf(rules)
  const cases = Array.from({ length: CASES }, (): Case => {
    const answers: Answers = randomAnswers(questions, random)
    const { known } = evaluate(rules, answers)
    const settled = Object.fromEntries(questions.map(({ fact }) => [fact, known(fact) ?? []]))
    return { answers, settled }
  })
  const peers = [jsonRulesEngine(rules.findings), surveyJs(rules)]
  for (const one of cases) {
    const { answers } = one
    const ours = new Set(evaluate(rules, answers).findings.map((finding) => finding.id))
    for (const peer of peers) {
      const theirs = new Set(await peer.run(one))
      if (!isDeepStrictEqual(theirs, ours)) throw new Error(`${peer.name} does not agree on ${JSON.stringify(answers)}`)
    }
  }
  const runs = new Map<string, (one: Case) => unknown>([
    ['AI-lotsen', ({ answers }) => evaluate(rules, answers)],
    ...peers.map((peer) => [peer.name, peer.run] as const),
  ])
  const rates = new Map([...runs.keys()].map((name) => [name, [] as number[]]))
  // In turns, so that whatever else the machine does meets all of them.
  for (let turn = -1; turn < TURNS; turn++) {
    for (const [name, run] of runs) {
      const rate = await perSecondOf(cases, run)
      if (turn >= 0) rates.get(name)?.push(rate)
    }
  }
  const perSecond = Object.fromEntries([...rates].map(([name, own]) => [name, own.toSorted((a, b) => a - b)[Math.floor(TURNS / 2)] ?? 0]))
  const best = Math.max(...peers.map((peer) => perSecond[peer.name] ?? 0))
  return { cases: CASES, perSecond, ratio: (perSecond['AI-lotsen'] ?? 0) / best }
}

async function perSecondOf(cases: readonly Case[], run: (one: Case) => unknown): Promise<number> {
  const started = performance.now()
  let done = 0
  do {
    for (const one of cases) {
      const result = run(one)
      if (result instanceof Promise) await result
    }
    done += cases.length
  } while (performance.now() - started < TURN)
  return (done * 1000) / (performance.now() - started)
}
