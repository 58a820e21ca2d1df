import { coverageInDetail } from '../../../../content/describe/coverage-in-detail.ts'
import { factsIn } from '../../../../engine/index.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { OutcomeWords, Question, StatementText } from '../../../../schema/model.ts'
import type { Situation } from '../../../../schema/told-situation.ts'
import type { WholeOrganisation } from '../published.ts'
import type { FindingGroup, NumberedFinding } from './findings.ts'

/** Where the document says nothing, and where what it says is not used. */
export interface Silences {
  /** As the content says itself. */
  readonly declared: readonly string[]
  readonly situations: readonly Situation[]
  /** Outcomes that some finding gives, and no finding that rests on a statement. */
  readonly outcomes: readonly OutcomeWords[]
  readonly findings: readonly NumberedFinding[]
  /** Questions that no finding looks at, and whether they lead to other questions or answers. */
  readonly questions: readonly { readonly question: Question; readonly leadsOn: boolean }[]
  readonly unused: readonly StatementText[]
}

/** What a reader has to know is missing: of the document, and of what the guide makes of it. */
export function silencesIn(
  whole: Pick<WholeOrganisation, 'organisation' | 'sources' | 'situations'>,
  groups: readonly FindingGroup[],
): Silences {
  const { organisation, sources, situations } = whole
  const all = groups.flatMap(({ findings }) => findings)
  const { sections, withoutSource } = coverageInDetail(organisation, sources)
  return {
    declared: organisation.policy.silent,
    situations: situations.filter(({ says }) => says === null),
    outcomes: organisation.outcomes.filter(({ id }) => {
      const giving = all.filter(({ finding }) => finding.effect === id)
      return giving.length > 0 && giving.every(({ finding }) => withoutSource.includes(finding))
    }),
    findings: all.filter(({ finding }) => withoutSource.includes(finding)),
    questions: questionsWithoutFinding(whole),
    unused: sections.flatMap(({ statements }) => statements.flatMap(({ statement, uses }) => (uses.length === 0 ? [statement] : []))),
  }
}

function questionsWithoutFinding({ organisation }: Pick<WholeOrganisation, 'organisation'>): Silences['questions'] {
  const questions = questionsOf(organisation)
  const looked = new Set(
    organisation.findings.flatMap(({ when, also, actions }) =>
      [when, ...also.map((further) => further.when), ...actions.flatMap((action) => action.when ?? [])].flatMap(factsIn),
    ),
  )
  const leading = new Set(
    questions.flatMap(({ when, given }) => [...(when === null ? [] : [when]), ...given.map((answer) => answer.when)].flatMap(factsIn)),
  )
  return questions.filter(({ fact }) => !looked.has(fact)).map((question) => ({ question, leadsOn: leading.has(question.fact) }))
}
