import { evaluate } from '../../engine/index.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation, Question } from '../../schema/model.ts'
import { Scenarios } from '../../schema/scenarios.ts'
import { type GivenAnswers, Shortcuts } from '../../schema/shortcuts.ts'
import { setIn } from '../edit/edit-file.ts'
import { loadBoth } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import type { ContentFiles } from '../read/source-file.ts'

type Fact = Vocabulary['facts'][number]

/**
 * The files where the cases and tasks of an organisation also answer its new questions: "don't know" where they do not know anything else,
 * and otherwise what leaves the outcome as it was, where there is such an answer. A task says nothing of what it would have to tell that it
 * assumes.
 */
export function withCases(files: ContentFiles, organisation: string, facts: readonly Fact[]): ContentFiles {
  const parsed = parseContent(files)
  const rules = loadBoth(parsed, [organisation]).each.get(organisation)?.compiled?.sv.organisation
  if (rules === undefined) return files
  const edited = new Map(files)
  const ids = facts.map(({ id }) => id)
  const assumed = facts.flatMap(({ id, assumed }) => (assumed === undefined ? [] : [id]))
  const answer = (name: 'scenarios' | 'shortcuts', given: readonly { readonly answers: GivenAnswers }[]): void => {
    const path = `organisations/${organisation}/${name}.yaml`
    given.forEach(({ answers }, index) => {
      for (const [fact, value] of Object.entries(answersTo(rules, answers, { asked: ids, unknown: name === 'shortcuts' ? assumed : [] })))
        edited.set(path, setIn(edited.get(path) ?? '', [name, index, 'answers', fact], value))
    })
  }
  answer('scenarios', parsed.file(Scenarios, `organisations/${organisation}/scenarios.yaml`).value?.scenarios ?? [])
  answer('shortcuts', parsed.file(Shortcuts, `organisations/${organisation}/shortcuts.yaml`).value?.shortcuts ?? [])
  return edited
}

interface Wanted {
  readonly asked: readonly string[]
  /** Those of them that are answered with "don't know" in any case. */
  readonly unknown: readonly string[]
}

function answersTo(rules: Organisation, given: GivenAnswers, { asked, unknown }: Wanted): GivenAnswers {
  const { outcome } = evaluate(rules, given)
  const added: GivenAnswers = {}
  for (;;) {
    const fact = evaluate(rules, { ...given, ...added }).missing.find((each) => asked.includes(each))
    const question = questionsOf(rules).find((each) => each.fact === fact)
    const choices = question === undefined ? [] : answersOf(question, unknown.includes(question.fact) || knowsNothing(rules, given))
    const kept = choices.find(
      ([value]) =>
        question !== undefined && evaluate(rules, { ...given, ...added, [question.fact]: value ?? '' }).outcome.id === outcome.id,
    )
    const [value] = kept ?? choices[0] ?? []
    if (question === undefined || value === undefined) return added
    added[question.fact] = value
  }
}

function answersOf({ options, multiple }: Question, isUnknown: boolean): readonly (readonly [string | string[]])[] {
  const meant = options.filter(({ unknown }) => unknown === isUnknown)
  return (meant.length > 0 ? meant : options).map(({ id }) => [multiple ? [id] : id])
}

/** Wherever it can be said, the case says that it does not know. */
function knowsNothing(rules: Organisation, given: GivenAnswers): boolean {
  const unknown = questionsOf(rules).flatMap(({ fact, options }) => {
    const ids = options.flatMap(({ id, unknown: is }) => (is ? [id] : []))
    return ids.length > 0 && fact in given ? [[given[fact]].flat().some((id) => id !== undefined && ids.includes(id))] : []
  })
  return unknown.length > 0 && unknown.every(Boolean)
}
