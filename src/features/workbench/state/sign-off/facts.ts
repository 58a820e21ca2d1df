import { type ToldChange, tellChanges } from '../../../../content/describe/describe-comparison.ts'
import { countErrors, type Problem } from '../../../../content/read/problem.ts'
import type { ProofReport } from '../../../../content/check/prove-content.ts'
import type { Language } from '../../../../schema/languages.ts'
import type { CheckedDraft } from '../jobs.ts'
import type { WholeOrganisation } from '../published.ts'

/** A sentence of the document that no statement is made of: where it stands, some of its words, and why. */
export interface SetAsideSentence {
  readonly locator: string
  readonly phrase: string
  readonly reason: string
}

/** All that a document to sign is made of, of one organisation. */
export interface SignOffFacts {
  readonly id: string
  readonly name: string
  /** Null where nothing of it can be read. */
  readonly whole: WholeOrganisation | null
  /** False where mistakes make what it decides another than what is written. */
  readonly hasRules: boolean
  /** What it is beside what is published. */
  readonly presence: 'published' | 'new' | 'changed' | 'same' | 'unknown'
  /** Of the organisation, and of what all share. */
  readonly changes: readonly ToldChange[]
  readonly problems: readonly Problem[]
  /** Null where the files are not open. */
  readonly setAside: readonly SetAsideSentence[] | null
  readonly report: ProofReport | null
}

/** An organisation as it is published, which has gone through the check. */
export function publishedFacts(whole: WholeOrganisation, setAside: SignOffFacts['setAside']): SignOffFacts {
  const { id, policy } = whole.organisation
  return { id, name: policy.name, whole, hasRules: true, presence: 'published', changes: [], problems: [], setAside, report: null }
}

/** An organisation of a draft, as far as it can be used. Mistakes in what is promised leave all that is decided as it is. */
export function draftFacts(
  checked: CheckedDraft,
  { id, name }: { readonly id: string; readonly name: string },
  language: Language,
  setAside: readonly SetAsideSentence[],
): SignOffFacts {
  const sound = checked.content?.organisations.get(id)
  const rest = checked.rests.get(id)
  const changes = checked.changes === null ? [] : tellChanges(checked.changes).filter((change) => change.id === id || change.id === '')
  const whole = (sound ?? rest?.compiled)?.[language] ?? null
  return {
    id,
    name: whole?.organisation.policy.name ?? name,
    whole,
    hasRules: sound !== undefined || (rest !== undefined && rest.hindered.every((file) => file.endsWith('/promises.yaml'))),
    presence: presenceOf(checked, id, changes),
    changes: changes.filter(({ presence }) => presence === 'both' || presence === 'shared'),
    problems: problemsOf(checked, id),
    setAside,
    report: checked.reports.find((report) => report.id === id) ?? null,
  }
}

function presenceOf({ changes }: CheckedDraft, id: string, told: readonly ToldChange[]): SignOffFacts['presence'] {
  const own = changes?.find((change) => change.id === id)
  if (own === undefined) return 'unknown'
  if (own.presence === 'added') return 'new'
  return told.length > 0 ? 'changed' : 'same'
}

/** The organisation's own, and those of files that all share. */
function problemsOf({ problems }: CheckedDraft, id: string): readonly Problem[] {
  return problems.filter(({ file }) => !file.startsWith('organisations/') || file.startsWith(`organisations/${id}/`))
}

/** How many mistakes there are of it. */
export function errorsIn({ problems }: SignOffFacts): number {
  return countErrors(problems)
}
