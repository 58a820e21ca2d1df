import { type ActionSource, MOMENTS } from '../../schema/actions.ts'
import type { Findings } from '../../schema/findings.ts'
import type { Action } from '../../schema/model.ts'
import { compileCondition, type Scope } from './compile-condition.ts'
import type { OrganisationFiles } from './organisation-files.ts'
import { propose } from '../read/nearest.ts'
import type { Path } from '../read/source-file.ts'
import type { Names } from './statement-references.ts'

/** What a finding says to do. A mark on the whole finding is a mark on each: a checklist tells them apart from it. */
export function compileActions(finding: Findings['findings'][number], at: Path, context: ActionContext): readonly Action[] {
  return (finding.actions ?? []).map((written, index): Action => {
    const place = [...at, 'actions', index]
    const { text, moment, who, when, findsOut, ask, ownAdvice } = recordOf(written)
    checkReferences({ findsOut, ask: listOf(ask) }, place, context)
    if (ask === undefined && ASKS.test(text))
      context.files.findings.source.report(
        place,
        'Här ska någon frågas, men ingen kontakt visas. Välj vem man frågar (ask). Är det någon annan ska listan stå tom.',
      )
    return {
      text,
      moment: moment ?? MOMENTS[0],
      who: who ?? 'du',
      when: when === undefined ? null : compileCondition(when, context.scope, context.files.findings.source, [...place, 'when']),
      findsOut: findsOut ?? null,
      ask: listOf(ask),
      ownAdvice: ownAdvice === true || finding.ownAdvice === true,
    }
  })
}

/** Words that begin something to do which turns to somebody; whom is to be told beside it. */
const ASKS =
  /^(?:fråga|be (?!om )|hör med|prata med|kontakta|säg till|berätta för (?:din |din närmaste )?chefe?n?|rådgör med|rådfråga|ta hjälp av|stäm av med|vänd dig till)(?!\p{L})/iu

interface ActionContext {
  readonly files: OrganisationFiles
  readonly scope: Scope
  readonly names: Names
}

/** An action as a record, also where only its words are written. */
export function recordOf(action: ActionSource): Exclude<ActionSource, string> {
  return typeof action === 'string' ? { text: action } : action
}

function listOf(ask: string | readonly string[] | undefined): readonly string[] {
  return ask === undefined ? [] : typeof ask === 'string' ? [ask] : ask
}

function checkReferences(
  { findsOut, ask }: { readonly findsOut: string | undefined; readonly ask: readonly string[] },
  place: Path,
  { files, scope, names }: ActionContext,
): void {
  const { source } = files.findings
  if (findsOut !== undefined && !scope.facts.has(findsOut) && !scope.isMentioned(findsOut))
    source.report(
      [...place, 'findsOut'],
      scope.explain(findsOut) ?? `Frågan ”${findsOut}” ställs inte här.${propose(findsOut, scope.facts.keys())}`,
    )
  for (const contact of ask) {
    if (names.contacts.has(contact) || files.policy.mentions(contact)) continue
    source.report([...place, 'ask'], `Kontakten ”${contact}” finns inte.${propose(contact, names.contacts)}`)
  }
}
