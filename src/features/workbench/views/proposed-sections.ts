import type { Modality } from '../../../schema/modalities.ts'
import { importText, isCopied } from '../state/import-text.ts'
import type { NewSection } from '../state/skeleton.ts'

/** A sentence of the document that may become a statement, with the editor's own words for it. */
export interface ProposedStatement {
  readonly original: string
  readonly locator: string
  readonly phrase: string
  readonly modality: Modality
  /** Asks, forbids, allows or advises, as far as its words tell. */
  readonly isLikely: boolean
  readonly isWanted: boolean
  readonly text: string
}

export interface ProposedSection {
  readonly heading: string
  readonly isWanted: boolean
  readonly statements: readonly ProposedStatement[]
}

/** What is proposed from a document's text. Nothing but the headings is wanted before the editor says so. */
export function proposeFrom(text: string): readonly ProposedSection[] {
  return importText(text).map(({ heading, sentences }) => ({
    heading,
    isWanted: true,
    statements: sentences.map(({ original, locator, phrase, modality }) => ({
      original,
      locator,
      phrase,
      modality: modality ?? 'information',
      isLikely: modality !== null,
      isWanted: false,
      text: '',
    })),
  }))
}

/** Sections with a heading and nothing more, a line each. */
export function headingsFrom(lines: string): readonly ProposedSection[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ heading: line.trim(), isWanted: true, statements: [] }))
}

export interface StatementFault {
  readonly kind: 'copied' | 'unwritten'
  readonly locator: string
  readonly targetId: string
}

/** Wanted statements that are not written yet, or that are the document's own sentences. */
export function faultsIn(sections: readonly ProposedSection[]): readonly StatementFault[] {
  return sections.flatMap((section, index) =>
    !section.isWanted
      ? []
      : section.statements.flatMap((statement, place): readonly StatementFault[] => {
          if (!statement.isWanted) return []
          const kind = statement.text.trim() === '' ? 'unwritten' : isCopied(statement.text, statement.original) ? 'copied' : undefined
          return kind === undefined ? [] : [{ kind, locator: statement.locator, targetId: textIdOf(index, place) }]
        }),
  )
}

/** Id of the field where a statement is written in own words. */
export function textIdOf(section: number, statement: number): string {
  return `pastaende-${section}-${statement}`
}

/** What is wanted, for the new organisation. The document's own sentences are left behind. */
export function sectionsOf(sections: readonly ProposedSection[]): readonly NewSection[] {
  return sections
    .filter((section) => section.isWanted)
    .map(({ heading, statements }) => ({
      heading,
      statements: statements
        .filter((statement) => statement.isWanted)
        .map(({ locator, phrase, text, modality }) => ({ locator, phrase, text: text.trim(), modality })),
    }))
}
