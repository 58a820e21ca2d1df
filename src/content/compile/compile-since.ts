import type { SectionText } from '../../schema/model.ts'
import type { Since, SinceNote } from '../../schema/since.ts'
import { propose } from '../read/nearest.ts'
import type { Noted } from '../read/noted.ts'

/** What has happened since the document of an organisation was written: the notes on its own statements. */
export function compileSince(file: Noted<Since> | undefined, sections: readonly SectionText[]): readonly SinceNote[] {
  const statements = new Set(sections.flatMap((section) => section.statements.map(({ id }) => id)))
  return (file?.value?.since ?? []).flatMap(({ checkedBy, ...note }): readonly SinceNote[] => {
    const own = note.statements.filter((id) => statements.has(id))
    return own.length === 0 ? [] : [{ ...note, statements: own, checkedBy: checkedBy ?? null, lang: 'sv' }]
  })
}

/** Ids that stand twice, and statements that no organisation has. `known` is null where not all of them were read. */
export function checkSince({ source, value }: Noted<Since>, known: ReadonlySet<string> | null): void {
  const ids = new Set<string>()
  value?.since.forEach(({ id, statements }, index) => {
    if (ids.has(id)) source.report(['since', index, 'id'], `Anteckningen ”${id}” finns två gånger. Ge en av dem ett annat id.`)
    ids.add(id)
    statements.forEach((statement, place) => {
      if (known === null || known.has(statement)) return
      source.report(
        ['since', index, 'statements', place],
        `Påståendet ”${statement}” finns inte i någon organisation.${propose(statement, [...known])}`,
      )
    })
  })
}
