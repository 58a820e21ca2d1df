import type { SectionText } from '../../schema/model.ts'
import type { Section } from '../../schema/statements.ts'
import type { Noted } from '../read/noted.ts'
import type { StatementUse } from '../wording/statement-uses.ts'

/** The files of the sections, by the section's id. */
type Sections = ReadonlyMap<string, Noted<Section>>

/** Compiles the sections in the document's order, and reports statements with an id that is taken. */
export function compileSections(files: Sections, order: readonly string[] = [...files.keys()]): readonly SectionText[] {
  const seen = new Map<string, string>()
  for (const [name, file] of files) {
    const section = file.value
    if (section === undefined) continue
    if (section.section !== name)
      file.source.report(
        ['section'],
        `Avsnittet har numret ”${section.section}” men ligger i en fil med numret ”${name}”. Ge dem samma nummer.`,
      )
    section.statements.forEach((statement, index) => {
      const other = seen.get(statement.id)
      if (other !== undefined)
        file.source.report(['statements', index, 'id'], `Påståendet ”${statement.id}” finns redan i ${other}. Ge det ett eget id.`)
      seen.set(statement.id, file.source.file)
    })
  }
  return order.flatMap((id): readonly SectionText[] => {
    const section = files.get(id)?.value
    if (section === undefined) return []
    return [
      {
        id,
        title: section.title,
        lang: 'sv',
        statements: section.statements.map((statement) => ({
          id: statement.id,
          locator: statement.locator,
          phrase: statement.phrase,
          text: statement.text,
          modality: statement.modality,
          who: statement.who,
          interpretation: statement.interpretation ?? null,
          background: statement.background ?? null,
          lang: 'sv',
        })),
      },
    ]
  })
}

/** The usual reasons why nothing rests on a statement. */
const WHY_UNUSED = [
  'Upplyser, och begär inget av den som använder AI i arbetet',
  'Gäller inte den som använder AI i arbetet',
  'Står på ett annat ställe också',
] as const

/** A statement is used, or there is a reason why it is not; never both. */
export function checkUses(sections: Sections, uses: ReadonlyMap<string, readonly StatementUse[]>): void {
  for (const { source, value } of sections.values()) {
    value?.statements.forEach(({ id, background }, index) => {
      const at = ['statements', index]
      const [use] = uses.get(id) ?? []
      if (use === undefined && background === undefined) {
        source.report(
          [...at, 'id'],
          `Påståendet ”${id}” används inte av något fynd, någon fråga eller någon kontakt. Använd det, eller skriv varför det inte behövs (background).`,
          WHY_UNUSED.map((words) => ({ kind: 'reason', words, path: [...at, 'background'], value: words })),
          `Påståendet ”${id}” används inte av något fynd, någon fråga eller någon kontakt. Låt ett fynd vila på det, eller välj varför inget gör det.`,
        )
      } else if (use !== undefined && background !== undefined) {
        source.report(
          [...at, 'background'],
          `Påståendet ”${id}” används och är alltså inte bakgrund. Ta bort det som säger varför det inte behövs (background).`,
        )
      }
    })
  }
}
