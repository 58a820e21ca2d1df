import type { RichText, Step } from '../schema/model.ts'
import type { OrganisationOverlay } from '../schema/overlay.ts'
import type { Path } from './source-file.ts'

type Markdown = (path: Path, text: string) => RichText

/** What a step asks in groups, in English where there is some. */
export function translateGroups(
  { screening, merged }: Step,
  own: OrganisationOverlay,
  markdown: Markdown,
): Pick<Step, 'screening' | 'merged'> {
  const list = screening === null ? undefined : own.screenings?.[screening.id]
  return {
    screening:
      screening === null || list === undefined
        ? screening
        : {
            ...screening,
            question: list.question,
            rows: screening.rows.map((row) => ({ ...row, label: list.rows?.[row.fact] ?? row.label })),
            lang: 'en',
          },
    merged: merged.map((question) => {
      const english = own.merged?.[question.id]
      if (english === undefined) return question
      const help = english.help === undefined ? null : markdown(['merged', question.id, 'help'], english.help)
      return { ...question, question: english.question, help, lang: 'en' }
    }),
  }
}
