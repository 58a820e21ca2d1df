import { type AppliedFinding, type Evaluation, truthOf } from '../../engine/index.ts'
import { EFFECTS } from '../../schema/outcomes.ts'
import type { ActionMoment } from '../../schema/actions.ts'
import type { Action, Contact, Finding, Organisation } from '../../schema/model.ts'

/** A finding that applies, with its texts. */
export interface ToldFinding {
  readonly finding: Finding
  readonly applied: AppliedFinding
  readonly actions: readonly ToldAction[]
}

/** Something to do that these answers call for. */
export interface ToldAction extends Omit<Action, 'when'> {
  /** Name under which it is remembered that it is done; the same whatever else is told. */
  readonly tick: string
}

/** The findings that apply, in the order in which they are told. */
export interface Told {
  /** Those whose effect is the outcome. */
  readonly deciding: readonly ToldFinding[]
  /** Milder ones that count all the same, strictest first. */
  readonly others: readonly ToldFinding[]
  readonly information: readonly ToldFinding[]
  /** What holds for some roles alone. Nobody is asked about the role, so it is told apart, to those who look for it. */
  readonly forRoles: readonly ToldFinding[]
  readonly standing: readonly ToldFinding[]
  /** The outcome says that the person may begin, at once or once something is done. */
  readonly mayBegin: boolean
}

/** Sorts what applies into what decided, what else counts, what is good to know and what always holds. */
export function sortFindings(organisation: Organisation, evaluation: Evaluation): Told {
  const texts = new Map(organisation.findings.map((finding) => [finding.id, finding]))
  const all = evaluation.findings.flatMap((applied): readonly ToldFinding[] => {
    const finding = texts.get(applied.id)
    return finding === undefined ? [] : [{ finding, applied, actions: actionsTold(finding, evaluation) }]
  })
  const outcome = evaluation.outcome.id
  const weighty = all.filter(({ applied }) => applied.effect !== 'info')
  return {
    // What the organisation has decided on the very system says more than what holds of its kind.
    deciding: weighty
      .filter(({ applied }) => applied.effect === outcome)
      .toSorted((a, b) => Number(b.finding.decision !== undefined) - Number(a.finding.decision !== undefined)),
    others: weighty
      .filter(({ applied }) => applied.effect !== outcome)
      .toSorted((a, b) => EFFECTS.indexOf(a.applied.effect) - EFFECTS.indexOf(b.applied.effect)),
    information: all.filter(({ applied, finding }) => applied.effect === 'info' && !applied.standing && !isForRoles(finding)),
    forRoles: all.filter(({ finding }) => isForRoles(finding)),
    standing: all.filter(({ applied }) => applied.standing),
    mayBegin: outcome === 'forst' || outcome === 'villkor' || outcome === 'ja',
  }
}

function isForRoles({ roles }: Finding): boolean {
  return roles.length > 0
}

/** A finding with those that are told beneath it, since they are of the same row and no stricter. */
export interface ToldRow extends ToldFinding {
  readonly under: readonly ToldFinding[]
}

/** The findings as rows, each where its strictest stands. Every finding is told once. */
export function inRows(told: Told): Readonly<Record<'deciding' | 'others' | 'information' | 'standing', readonly ToldRow[]>> {
  const heads = new Map<string, ToldFinding>()
  const under = new Map<ToldFinding, ToldFinding[]>()
  for (const each of everything(told)) {
    const row = each.finding.row ?? `finding ${each.finding.id}`
    const head = heads.get(row)
    if (head === undefined) {
      heads.set(row, each)
      under.set(each, [])
    } else under.get(head)?.push(each)
  }
  const headed = (list: readonly ToldFinding[]): readonly ToldRow[] =>
    list.flatMap((each) => {
      const lower = under.get(each)
      return lower === undefined ? [] : [{ ...each, under: lower }]
    })
  return {
    deciding: headed(told.deciding),
    others: headed(told.others),
    information: headed(told.information),
    standing: headed(told.standing),
  }
}

/** Rows with what stands beneath them. */
export function inOrder(rows: readonly ToldRow[]): readonly ToldFinding[] {
  return rows.flatMap((row) => [row, ...row.under])
}

/** Everything that is told to everybody, once each. */
export function everything(told: Told): readonly ToldFinding[] {
  return [...told.deciding, ...told.others, ...told.information, ...told.standing]
}

/** Whom one can ask about what is to be done, in the organisation's order. */
export function contactsOf({ contacts }: Organisation, told: Told): readonly Contact[] {
  const named = everything(told).flatMap(({ actions }) => actions.flatMap(({ ask }) => ask))
  return contacts.filter(({ id }) => named.includes(id))
}

/** What a finding says to do with these answers. What hangs on an answer that is missing is not told: it might be wrong to do. */
export function actionsTold({ id, actions }: Finding, { known }: Pick<Evaluation, 'known'>): readonly ToldAction[] {
  const places: Record<ActionMoment, number> = { before: 0, during: 0, after: 0 }
  return actions.flatMap(({ when, ...action }): readonly ToldAction[] => {
    const tick = `${id}.${action.moment}.${places[action.moment]++}`
    return when === null || truthOf(when, known) === true ? [{ ...action, tick }] : []
  })
}
