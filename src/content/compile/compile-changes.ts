import type { ChangelogSource, ChangesSource } from '../../schema/changes.ts'
import type { Change, ChangelogEntry, Question } from '../../schema/model.ts'
import { compileCondition, type Scope } from './compile-condition.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

/** The guide ends the sentence with what becomes of it. */
const BEGINS_A_SENTENCE =
  'Skriv åtgärden som början på en mening, med ”du” efter verbet: ”Tar du bort allt om personer”. Guiden fortsätter med vad beskedet blir.'

interface ChangeContext {
  readonly scope: Scope
  readonly questions: readonly Question[]
}

/** Compiles what a person can do to change an answer, and reports questions and options that are not asked here. */
export function compileChanges(file: Noted<ChangesSource> | undefined, context: ChangeContext): readonly Change[] {
  if (file?.value === undefined) return []
  const { scope, questions } = context
  const { source } = file
  const ids = new Set<string>()
  return file.value.changes.map((change, index): Change => {
    const at = ['changes', index]
    if (ids.has(change.id)) source.report([...at, 'id'], `Åtgärden ”${change.id}” finns två gånger. Ge en av dem ett annat id.`)
    ids.add(change.id)
    if (!/^\S+ du(\s|$)/.test(change.action)) source.report([...at, 'action'], BEGINS_A_SENTENCE)
    checkOption(source, context, [change.fact, change.to], [...at, 'to'])
    for (const [fact, option] of Object.entries(change.with ?? {})) checkOption(source, context, [fact, option], [...at, 'with', fact])
    const from = change.from.flatMap((name, place) => {
      if (!scope.facts.has(change.fact)) return []
      const before = source.problems.length
      const condition = compileCondition({ [change.fact]: name }, scope, source, [...at, 'from', place])
      return source.problems.length === before && condition.kind === 'holds' ? condition.options : []
    })
    if (from.includes(change.to)) source.report([...at, 'to'], `Svaret ”${change.to}” till frågan ”${change.fact}” är som förut.`)
    const isMultiple = (fact: string): boolean => questions.find((question) => question.fact === fact)?.multiple === true
    const to = Object.entries({ ...change.with, [change.fact]: change.to }).map(
      ([fact, option]) => [fact, isMultiple(fact) ? [option] : option] as const,
    )
    return {
      id: change.id,
      fact: change.fact,
      when: change.when === undefined ? null : compileCondition(change.when, scope, source, [...at, 'when']),
      from,
      to: Object.fromEntries(to),
      effort: Number(change.effort),
      action: change.action,
      note: change.note ?? null,
      lang: 'sv',
    }
  })
}

/** An answer that a change leads to: a value after its question, or one that is told by its question as a key. */
function checkOption(source: Notes, { scope, questions }: ChangeContext, [fact, option]: readonly [string, string], path: Path): void {
  const question = questions.find((candidate) => candidate.fact === fact)
  if (question === undefined) {
    if (scope.isMentioned(fact)) return
    const message = scope.explain(fact) ?? `Frågan ”${fact}” finns inte.${propose(fact, scope.facts.keys())}`
    if (path.at(-1) === fact) source.reportKey(path.slice(0, -1), fact, message)
    else source.report([...path.slice(0, -1), 'fact'], message)
    return
  }
  const options = question.options.map(({ id }) => id)
  if (!options.includes(option) && !scope.isMentioned(option))
    source.report(path, `Svaret ”${option}” finns inte till frågan ”${fact}” här.${propose(option, options)}`)
}

/** Compiles what was changed and when; the newest entry has to be the version that policy.yaml states, or links would tell the wrong thing. */
export function compileChangelog(file: Noted<ChangelogSource> | undefined, version: string): readonly ChangelogEntry[] {
  const entries = file?.value?.entries ?? []
  const versions = entries.map((entry) => entry.version)
  entries.forEach((entry, index) => {
    if (versions.indexOf(entry.version) !== index)
      file?.source.report(['entries', index, 'version'], `Version ${entry.version} finns två gånger. Slå ihop dem.`)
    const later = entries[index - 1]
    if (later !== undefined && later.date < entry.date)
      file?.source.report(['entries', index, 'date'], `Den senaste ändringen ska stå först, men ${entry.date} kommer efter ${later.date}.`)
  })
  const [newest] = entries
  if (newest !== undefined && newest.version !== version)
    file?.source.report(
      ['entries', 0, 'version'],
      `Innehållet har version ${version}, men den senaste här är ${newest.version}. Skriv vad som är ändrat i ${version}.`,
    )
  return entries
}
