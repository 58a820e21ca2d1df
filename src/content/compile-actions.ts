import type { Findings } from '../schema/findings.ts'
import type { Action, ActionMoment } from '../schema/model.ts'
import { compileCondition, type Scope } from './compile-condition.ts'
import type { Notes } from './noted.ts'
import type { Path } from './source-file.ts'

/** The moments in the order in which they are told. */
export const ACTION_MOMENTS: readonly ActionMoment[] = ['before', 'during', 'after']

/** What a finding says to do, moment by moment. A mark on the whole finding is a mark on each: a checklist tells them apart from it. */
export function compileActions(finding: Findings['findings'][number], scope: Scope, source: Notes, at: Path): readonly Action[] {
  return ACTION_MOMENTS.flatMap((moment) =>
    (finding[moment] ?? []).map((written, index): Action => {
      const { text, when, ownAdvice } = typeof written === 'string' ? { text: written } : written
      return {
        moment,
        text,
        when: when === undefined ? null : compileCondition(when, scope, source, [...at, moment, index, 'when']),
        ownAdvice: ownAdvice === true || finding.ownAdvice === true,
      }
    }),
  )
}
