import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answersNear, randomFrom } from '../../proof/random-answers.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate, readAnswers } from '../../engine/index.ts'
import { IS_PROVING } from '../../engine/sample.test-support.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Effect } from '../../schema/outcomes.ts'
import type { Condition, GivenAnswer, RuleSet } from '../../schema/model.ts'
import { loadContent } from '../compile/load.ts'
import then from './decisions-then.json' with { type: 'json' }

/**
 * What was decided before the questions were asked in lists and in another order, and about the role, holds for every case. Where a
 * decision is changed on purpose, write the decisions anew: KEEP_DECISIONS=1 npx vitest run src/content/real/same-decisions.test.ts
 */
interface Kept {
  readonly id: string
  readonly steps: readonly {
    readonly id: string
    readonly questions: readonly {
      readonly fact: string
      readonly when: Condition | null
      readonly given: readonly GivenAnswer[]
      readonly multiple: boolean
      readonly exclusive: readonly string[]
      readonly options: readonly string[]
    }[]
  }[]
  readonly findings: readonly { readonly when: Condition; readonly effect: Effect }[]
}

const CASES = IS_PROVING ? 50_000 : 6_000
const loaded = loadContent(readContentFolder('content'))
const organisations = loaded.kind === 'content' ? loaded.content.organisations : new Map<string, never>()

if (process.env['KEEP_DECISIONS'] !== undefined) keep()

describe.each(then as readonly Kept[])('the decisions of $id', (kept) => {
  const before = rulesOf(kept)
  const now = organisations.get(kept.id)?.sv
  if (now === undefined) throw new Error(`There is no ${kept.id}.`)

  test('are those that were made before, whatever is answered', () => {
    const random = randomFrom(IS_PROVING ? Date.now() : 1)
    const outcomes = new Set<string>()
    for (let done = 0; done < CASES / then.length; done++) {
      const from = now.scenarios[Math.floor(random() * now.scenarios.length)]?.answers ?? {}
      const answers = answersNear(before, random() < 0.5 ? from : {}, random)
      const read = readAnswers(now.organisation, answers)
      const [old, own] = [evaluate(before, answers), evaluate(now.organisation, read.answers)]
      const told = { problems: read.problems, complete: own.complete, outcome: own.outcome.id }
      expect(told, `${JSON.stringify(answers)} (see above how to keep a decision that was changed on purpose)`).toEqual({
        problems: [],
        complete: true,
        outcome: old.outcome.id,
      })
      outcomes.add(own.outcome.id)
    }
    expect([...outcomes].toSorted()).toEqual(now.organisation.outcomes.map(({ id }) => id).toSorted())
  })
})

function rulesOf({ id, steps, findings }: Kept): RuleSet {
  return {
    id,
    vocabulary: {},
    steps: steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) => ({
        ...question,
        options: question.options.map((option) => ({ id: option, covers: [] })),
      })),
    })),
    findings: findings.map((finding, index) => ({
      ...finding,
      id: `f${index}`,
      standing: false,
      roles: [],
      statements: [],
      also: [],
      actions: [],
    })),
  }
}

/** Writes what is decided today: the questions without their words, and what of the findings decides. */
function keep(): void {
  const kept = [...organisations].map(([id, { sv }]): Kept => ({
    id,
    steps: [
      {
        id: 'alla',
        questions: questionsOf(sv.organisation).map(({ fact, when, given, multiple, exclusive, options }) => ({
          fact,
          when,
          given,
          multiple,
          exclusive,
          options: options.map((option) => option.id),
        })),
      },
    ],
    findings: sv.organisation.findings.filter(({ effect }) => effect !== 'info').map(({ when, effect }) => ({ when, effect })),
  }))
  writeFileSync('src/content/real/decisions-then.json', `${JSON.stringify(kept)}\n`)
}
