import type { SectionText } from '../../schema/model.ts'
import type { Situation } from '../../schema/told-situation.ts'
import type { OwnSituation, OwnSituations, Situation as SharedSituation, Situations } from '../../schema/situations.ts'
import { type AnswerRules, compileAnswers } from './compile-answers.ts'
import { checkDuty, uniqueIds } from './compile-introduction.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

export interface SituationFiles {
  /** Undefined where the content has no situations at all. */
  readonly shared: Noted<Situations> | undefined
  /** Undefined where the organisation shows none. */
  readonly own: Noted<OwnSituations> | undefined
}

export interface SituationContext {
  readonly rules: AnswerRules
  readonly sections: readonly SectionText[]
  readonly checkStatements: (ids: readonly string[], path: Path) => void
  readonly checkContacts: (ids: readonly string[], path: Path, source: Notes) => void
}

/** Checks what concerns the shared situations alone. */
export function checkSharedSituations({ source, value }: Noted<Situations>): void {
  const unique = uniqueIds(source, 'Läget')
  value?.situations.forEach(({ id, lead, answers }, index) => {
    unique(id, ['situations', index])
    if (answers !== undefined && lead === undefined)
      source.report(['situations', index, 'answers'], 'Svaren visas inte utan en text som säger vad frågorna gäller. Lägg till den (lead).')
  })
}

/**
 * An organisation's situations, in the order of the shared ones. Each of those has to be told of here, as what the document says, as
 * silence or as left out for a reason: a gap would be read as silence.
 */
export function compileSituations(files: SituationFiles, context: SituationContext): readonly Situation[] {
  const { shared, own } = files
  if (own === undefined) return []
  const known = shared?.value?.situations ?? []
  const unique = uniqueIds(own.source, 'Läget')
  own.value?.situations.forEach((entry, index) => {
    const at: Path = ['situations', index]
    unique(entry.id, at)
    const common = known.find(({ id }) => id === entry.id)
    checkEntry(entry, own.source, at, context)
    if (common !== undefined) checkLead(entry, common, own.source, at, context.rules)
    else if (shared?.mentions(entry.id) !== true) {
      const near = propose(
        entry.id,
        known.map(({ id }) => id),
      )
      own.source.report([...at, 'id'], `Läget ”${entry.id}” finns inte bland de gemensamma.${near}`)
    }
  })
  if (own.value !== undefined) reportGaps(own, known)
  return situationsOf(files)
}

function reportGaps(own: Noted<OwnSituations>, known: readonly SharedSituation[]): void {
  for (const { id } of known) {
    if (own.value?.situations.some((entry) => entry.id === id) === true || own.mentions(id)) continue
    own.source.report(
      ['situations'],
      `Läget ”${id}” saknas. Skriv vad dokumentet säger (says), att det inte säger något (silent), eller varför läget utelämnas (leftOut).`,
    )
  }
}

function checkEntry(entry: OwnSituation, source: Notes, at: Path, context: SituationContext): void {
  const { says, silent, leftOut, statements = [], contacts = [] } = entry
  if ([says, silent, leftOut].filter((part) => part !== undefined).length !== 1)
    source.report(
      [...at, 'id'],
      'Ange en sak: vad dokumentet säger (says), att det inte säger något (silent), eller varför läget utelämnas (leftOut).',
    )
  if (says === undefined && statements.length > 0)
    source.report(
      [...at, 'statements'],
      'Påståenden hör till det som dokumentet säger (says). Skriv vad dokumentet säger, eller ta bort dem.',
    )
  if (says !== undefined && statements.length === 0)
    source.report(
      [...at, 'says'],
      'Det här vilar inte på något påstående. Lägg till påståendena (statements), eller ange att dokumentet inte säger något (silent).',
    )
  context.checkStatements(statements, [...at, 'statements'])
  context.checkContacts(contacts, [...at, 'contacts'], source)
  const rests = context.sections.flatMap((section) => section.statements).filter(({ id }) => statements.includes(id))
  if (says === undefined) return
  source.markdown([...at, 'says'], says)
  checkDuty(says, rests, source, [...at, 'says'])
}

function checkLead(entry: OwnSituation, common: SharedSituation, source: Notes, at: Path, rules: AnswerRules): void {
  if (entry.leftOut !== undefined) return
  if (entry.answers !== undefined && (entry.lead ?? common.lead) === undefined)
    source.report([...at, 'answers'], 'Svaren visas inte utan en text som säger vad frågorna gäller. Lägg till den (lead).')
  const isOwn = entry.answers !== undefined
  compileAnswers(entry.answers ?? common.answers ?? {}, rules, isOwn ? source : sharedIn(source, at), [...at, 'answers'])
}

/** Shared answers do not fit one organisation: told where it can have its own. */
function sharedIn(source: Notes, at: Path): Notes {
  const told = (message: string): void =>
    source.report(
      [...at, 'id'],
      `De gemensamma svaren passar inte här. ${message} Skriv egna svar (answers), eller en tom grupp för att börja utan svar.`,
    )
  return { ...source, report: (_path, message) => told(message), reportKey: (_path, _key, message) => told(message) }
}

function situationsOf({ shared, own }: SituationFiles): readonly Situation[] {
  return (shared?.value?.situations ?? []).flatMap((common): readonly Situation[] => {
    const entry = own?.value?.situations.find(({ id }) => id === common.id)
    if (own === undefined || entry === undefined || entry.leftOut !== undefined) return []
    const { says, statements = [], contacts = [], answers = common.answers ?? {} } = entry
    const lead = entry.lead ?? common.lead
    const lang = 'sv'
    return [
      {
        id: common.id,
        title: common.title,
        words: common.words ?? [],
        says: says === undefined ? null : { text: own.source.markdown(null, says), statements, lang },
        unsaid: { text: entry.unsaid ?? common.unsaid, lang },
        now: { steps: entry.now ?? common.now, lang },
        lead: lead === undefined ? null : { text: lead, answers, lang },
        contacts,
        lang,
      },
    ]
  })
}
