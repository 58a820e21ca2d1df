import type { Translation } from '../../schema/languages.ts'
import type { RichText, Sources } from '../../schema/model.ts'
import type { Introduction, Reading } from '../../schema/introduction-model.ts'
import type { OrganisationOverlay } from '../../schema/overlay.ts'
import type { checkKeys } from '../read/check-keys.ts'
import type { Path } from '../read/source-file.ts'

type Words = OrganisationOverlay['introduction']

interface IntroductionWords {
  readonly words: Words
  /** Translated, so that readings are told in the language where they can be. */
  readonly sources: Sources
  readonly markdown: (path: Path, text: string) => RichText
  readonly language: Translation
}

/** The introduction in another language, card by card; what has no words keeps its Swedish. */
export function translateIntroduction(
  introduction: Introduction,
  { words: own, sources, markdown, language }: IntroductionWords,
): Introduction {
  const statements = new Map(sources.sections.flatMap((section) => section.statements.map((each) => [each.id, each] as const)))
  const readingsOf = (ids: readonly string[]): readonly Reading[] =>
    ids.flatMap((id) => {
      const { interpretation = null, lang = 'sv' } = statements.get(id) ?? {}
      return interpretation === null ? [] : [{ text: interpretation, lang }]
    })
  return {
    parts: introduction.parts.map((part) => {
      const words = own?.parts?.[part.id]
      const cards = part.cards.map((card) => {
        const text = words?.cards?.[card.id]
        const readings = readingsOf(card.statements)
        if (text === undefined) return { ...card, readings }
        return { ...card, readings, text: markdown(['introduction', 'parts', part.id, 'cards', card.id], text), lang: language }
      })
      return words === undefined ? { ...part, cards } : { ...part, ...words, cards, lang: language }
    }),
    checklist: introduction.checklist.map((item) => {
      const words = own?.checklist?.[item.id]
      const readings = readingsOf(item.statements)
      if (words === undefined) return { ...item, readings }
      const { when = item.manager?.when ?? '', ...told } = words
      return { ...item, ...told, manager: item.manager === null ? null : { ...item.manager, when }, readings, lang: language }
    }),
    workplaces: introduction.workplaces.map((workplace) => {
      const name = own?.workplaces?.[workplace.id]
      return name === undefined ? workplace : { ...workplace, name, lang: language }
    }),
    programmes: introduction.programmes,
  }
}

/** Checks that everything that is translated of an introduction is there in Swedish. */
export function checkIntroductionOverlay(
  { parts, checklist, workplaces }: Introduction,
  words: Words,
  check: ReturnType<typeof checkKeys>,
): void {
  const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id)
  check(['introduction', 'parts'], words?.parts, ids(parts))
  for (const { id, cards } of parts) check(['introduction', 'parts', id, 'cards'], words?.parts?.[id]?.cards, ids(cards))
  check(['introduction', 'checklist'], words?.checklist, ids(checklist))
  check(['introduction', 'workplaces'], words?.workplaces, ids(workplaces))
}
