import { questionsOf } from '../../schema/look-up.ts'
import type { Condition } from '../../schema/model.ts'
import { compareRules, type Comparison } from '../../proof/compare-rules.ts'
import { type CasesMoved, compareCases } from './compare-cases.ts'
import { compareSources, type SourceChange } from '../read/compare-sources.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { conditionInWords } from '../wording/condition-in-brief.ts'
import { languageOf } from '../read/file-kinds.ts'
import type { Content } from '../compile/load.ts'
import { namesIn, type Names } from '../wording/names.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { sourceInWords } from '../wording/source-words.ts'

/** A version of the content: as it was written, and what it was compiled to. */
export interface Version {
  readonly parsed: ParsedContent
  readonly content: Content
}

/** What changed between two versions of the content: of an organisation, or of what all share. */
export interface OrganisationChange {
  /** Empty for what all share. */
  readonly id: string
  readonly presence: 'added' | 'removed' | 'both' | 'shared'
  /** What is decided differently; null where only one version has the organisation, and for what all share. */
  readonly decisions: Comparison | null
  /** For each answer of `decisions` in turn what it means in the organisation's own cases, where it is a system. */
  readonly cases: readonly (CasesMoved | null)[]
  /** Everything that stands otherwise in the files. Nothing where only one version has the organisation. */
  readonly sources: readonly SourceChange[]
}

/** Compares two versions of the content, what all share first and then organisation by organisation. */
export function compareContent(older: Version, newer: Version): readonly OrganisationChange[] {
  const sources = Map.groupBy(compareSources(older.parsed, newer.parsed), ({ file }) => /^organisations\/([^/]+)\//.exec(file)?.[1] ?? '')
  /** Also of what is gone. */
  const namesOf = (id: string): Names => {
    const [now, then] = [namesIn(newer.parsed, id), namesIn(older.parsed, id)]
    return {
      of: (kind, own) => now.of(kind, own) ?? then.of(kind, own),
      option: (fact, own) => now.option(fact, own) ?? then.option(fact, own),
    }
  }
  const [before, after] = [older.content.organisations, newer.content.organisations]
  const shared = [...sources].flatMap(([id, own]): readonly OrganisationChange[] =>
    id === '' ? [{ id, presence: 'shared', decisions: null, cases: [], sources: own.map(toldBy(namesOf(id))) }] : [],
  )
  const own = [...new Set([...before.keys(), ...after.keys()])].sort().map((id): OrganisationChange => {
    const [was, is] = [before.get(id)?.sv, after.get(id)?.sv]
    if (was === undefined || is === undefined)
      return { id, presence: was === undefined ? 'added' : 'removed', decisions: null, cases: [], sources: [] }
    const decisions = compareRules(was.organisation, is.organisation)
    const cases = decisions.answers.map((answer) => compareCases([was.organisation, is.organisation], is.scenarios, answer))
    const told = (sources.get(id) ?? []).map((source) => withCondition(source, was, is)).map(toldBy(namesOf(id)))
    return { id, presence: 'both', decisions, cases, sources: told }
  })
  return [...shared, ...own]
}

function toldBy(names: Names): (source: SourceChange) => SourceChange {
  return (source) => ({ ...source, inWords: sourceInWords(source, names) })
}

/** The condition of a finding, a question, a promise and the like in words, where it is one. */
function withCondition(source: SourceChange, was: CompiledOrganisation, is: CompiledOrganisation): SourceChange {
  const { at, before, after } = source
  if (at.at(-1) !== 'when' || languageOf(source.file) !== 'sv') return source
  const id = at.at(-2)
  const tell = ({ organisation, claims }: CompiledOrganisation, written: string | null): string | null => {
    const questions = questionsOf(organisation)
    const things = {
      findings: organisation.findings,
      questions: questions.map(({ fact, when }) => ({ id: fact, when })),
      promises: claims.promises,
      contradictions: organisation.contradictions,
      changes: organisation.changes,
    }
    const list = things[(at.at(-3) ?? '') as keyof typeof things] as
      readonly { readonly id: string; readonly when: Condition | null }[] | undefined
    const when = list?.find((each) => each.id === id)?.when ?? null
    return written === null || when === null ? written : conditionInWords(when, questions)
  }
  const told = { before: tell(was, before), after: tell(is, after) }
  // Another way to write the same is told as it is written.
  return told.before === told.after ? source : { ...source, ...told }
}

/** Whether nothing at all differs, in what is decided or in what is written. */
export function isUnchanged(change: OrganisationChange): boolean {
  return (change.presence === 'both' || change.presence === 'shared') && change.sources.length === 0 && decidesAlike(change)
}

/**
 * Whether a difference is only another way of writing the same rules: no decision and nothing else than a condition differs, and not one
 * that says when something to do is told.
 */
export function isSameInOtherWords(change: OrganisationChange): boolean {
  return decidesAlike(change) && change.sources.every(({ at }) => at.includes('when') && !at.includes('actions'))
}

function decidesAlike({ decisions, presence }: OrganisationChange): boolean {
  if (decisions === null) return presence === 'shared'
  const { situations, answers, outcomes, findings } = decisions
  const isSame = situations.old === situations.new && situations.shared === situations.new
  return isSame && answers.length + outcomes.length + findings.length === 0
}
