import type { Translation } from '../../schema/languages.ts'
import type { RichText, Step } from '../../schema/model.ts'
import type { OrganisationOverlay } from '../../schema/overlay.ts'
import type { Path } from '../read/source-file.ts'

interface OwnWords {
  readonly own: OrganisationOverlay
  readonly markdown: (path: Path, text: string) => RichText
  readonly language: Translation
}

/** What a step asks in groups, in the language where it has words for it. */
export function translateGroups({ screening, merged }: Step, { own, markdown, language }: OwnWords): Pick<Step, 'screening' | 'merged'> {
  const list = screening === null ? undefined : own.screenings?.[screening.id]
  return {
    screening:
      screening === null || list === undefined
        ? screening
        : {
            ...screening,
            question: list.question,
            rows: screening.rows.map((row) => ({ ...row, label: list.rows?.[row.fact] ?? row.label })),
            lang: language,
          },
    merged: merged.map((question) => {
      const words = own.merged?.[question.id]
      if (words === undefined) return question
      const help = words.help === undefined ? null : markdown(['merged', question.id, 'help'], words.help)
      return { ...question, question: words.question, help, lang: language }
    }),
  }
}
