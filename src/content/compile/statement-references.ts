import type { OrganisationFiles } from './organisation-files.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

/** What can be referred to in an organisation's folder. */
export interface Names {
  readonly statements: ReadonlySet<string>
  readonly contacts: ReadonlySet<string>
  readonly isStatementMentioned: (id: string) => boolean
}

/** Where a part of the folder cannot be read, what it may have named passes. */
export function namesIn({ policy, sections }: OrganisationFiles): Names {
  const isSectionMissing = policy.value?.sections.some((id) => !sections.has(id)) === true
  return {
    statements: idsOf([...sections.values()].flatMap((section) => section.value?.statements ?? [])),
    contacts: new Set(policy.value?.contacts.map((contact) => contact.id)),
    isStatementMentioned: (id) => isSectionMissing || [...sections.values()].some((section) => section.mentions(id)),
  }
}

/** The statements that questions, contacts and systems rest on. Those of findings are checked with the findings. */
export function checkReferences(files: OrganisationFiles, names: Names): void {
  checkStatements(
    files.flow,
    (flow) =>
      flow.steps.flatMap((step, i) =>
        step.questions.flatMap((question, j) => idsAt(question.statements, ['steps', i, 'questions', j, 'statements'])),
      ),
    names,
  )
  for (const key of ['contacts', 'systems'] as const)
    checkStatements(files.policy, (value) => (value[key] ?? []).flatMap((each, i) => idsAt(each.statements, [key, i, 'statements'])), names)
}

function checkStatements<T>(file: Noted<T>, find: (value: T) => readonly Reference[], names: Names): void {
  if (file.value !== undefined) reportStatements(find(file.value), file.source, names)
}

interface Reference {
  readonly id: string
  readonly path: Path
}

export function idsAt(ids: readonly string[] | undefined, path: Path): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ id, path: [...path, index] }))
}

export function reportStatements(references: readonly Reference[], source: Notes, names: Names): void {
  for (const { id, path } of references) {
    if (names.statements.has(id) || names.isStatementMentioned(id)) continue
    source.report(path, `Påståendet ”${id}” finns inte.${propose(id, names.statements)}`)
  }
}

export function reportContacts(
  references: readonly Reference[],
  source: Notes,
  { files, names }: { readonly files: OrganisationFiles; readonly names: Names },
): void {
  for (const { id, path } of references) {
    if (names.contacts.has(id) || files.policy.mentions(id)) continue
    source.report(path, `Kontakten ”${id}” finns inte.${propose(id, names.contacts)}`)
  }
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.id))
}
