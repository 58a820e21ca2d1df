import type { AppliedFinding, Evaluation } from '../engine/index.ts'
import { EFFECTS } from '../schema/outcomes.ts'
import type { Finding, Organisation } from '../schema/model.ts'

/** A finding that applies, with its texts. */
export interface ToldFinding {
  readonly finding: Finding
  readonly applied: AppliedFinding
}

/** The findings that apply, in the order in which they are told. */
export interface Told {
  /** Those whose effect is the outcome. */
  readonly deciding: readonly ToldFinding[]
  /** Milder ones that count all the same, strictest first. */
  readonly others: readonly ToldFinding[]
  readonly information: readonly ToldFinding[]
  readonly standing: readonly ToldFinding[]
  /** The outcome says that the person may begin, at once or once something is done. */
  readonly mayBegin: boolean
}

/** Sorts what applies into what decided, what else counts, what is good to know and what always holds. */
export function sortFindings(organisation: Organisation, evaluation: Evaluation): Told {
  const texts = new Map(organisation.findings.map((finding) => [finding.id, finding]))
  const all = evaluation.findings.flatMap((applied): readonly ToldFinding[] => {
    const finding = texts.get(applied.id)
    return finding === undefined ? [] : [{ finding, applied }]
  })
  const outcome = evaluation.outcome.id
  const weighty = all.filter(({ applied }) => applied.effect !== 'info')
  return {
    deciding: weighty.filter(({ applied }) => applied.effect === outcome),
    others: weighty
      .filter(({ applied }) => applied.effect !== outcome)
      .toSorted((a, b) => EFFECTS.indexOf(a.applied.effect) - EFFECTS.indexOf(b.applied.effect)),
    information: all.filter(({ applied }) => applied.effect === 'info' && !applied.standing),
    standing: all.filter(({ applied }) => applied.standing),
    mayBegin: outcome === 'forst' || outcome === 'villkor' || outcome === 'ja',
  }
}

/** Everything that is told, once each. */
export function everything(told: Told): readonly ToldFinding[] {
  return [...told.deciding, ...told.others, ...told.information, ...told.standing]
}

/** Name under which it is remembered that an item of a checklist is done. */
export function tickOf(finding: string, moment: 'before' | 'during' | 'after', index: number): string {
  return `${finding}.${moment}.${index}`
}
