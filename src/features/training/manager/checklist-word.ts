import { Paragraph } from 'docx'
import type { TFunction } from 'i18next'
import type { Language } from '../../../schema/languages.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { ChecklistItem } from '../../../schema/introduction-model.ts'
import { CHECKLIST_THEMES } from '../../../schema/themes.ts'
import { heading, run, text, wordFile } from '../../../shared/told/word-file.ts'

interface ChecklistFile {
  readonly organisation: Organisation
  readonly checklist: readonly ChecklistItem[]
  /** YYYY-MM-DD. */
  readonly date: string
  readonly language: Language
  readonly t: TFunction<'manager'>
}

/** What managers and the organisation do, as a Word file with a box before each thing. */
export function checklistAsWord({ organisation, checklist, date, language, t }: ChecklistFile): Promise<Blob> {
  const { policy, places, contacts } = organisation
  const mine = checklist.filter(({ manager }) => manager !== null)
  const others = checklist.filter(({ manager }) => manager === null)
  const lines = (item: ChecklistItem): readonly Paragraph[] => {
    const kind = t(`list.${item.ownAdvice ? 'ownAdvice' : item.isDemand ? 'demand' : 'advice'}`)
    const contact = contacts.find(({ id }) => id === item.manager?.ask)?.name ?? ''
    const who =
      item.manager === null ? `${t('list.who')}: ${item.who}` : `${t('list.when')}: ${item.manager.when} · ${t('list.ask')}: ${contact}`
    const sources = item.statements.flatMap((id) => places[id]?.locator ?? []).join('; ')
    return [
      new Paragraph({ keepNext: true, children: [run('☐ '), run(`${kind}: `, { bold: true }), run(item.text)] }),
      text(sources === '' ? who : `${who} · ${t('list.restsOn')}: ${sources}`),
    ]
  }
  return wordFile({
    title: `${t('title')}: ${policy.name}`,
    description: policy.document.title,
    language,
    date,
    children: [
      heading(`${t('title')}: ${policy.name}`, 'TITLE'),
      text(`${policy.document.title}, ${policy.document.issuer}. ${policy.document.version}`),
      ...(mine.length === 0 ? [] : [heading(t('list.mine'), 'HEADING_1')]),
      ...(mine.length > 0 && mine.every(({ ownAdvice }) => ownAdvice) ? [text(t('list.silent'))] : []),
      ...(mine.length === 0 ? [] : [text(t('list.mineLead'))]),
      ...mine.flatMap(lines),
      ...(others.length === 0 ? [] : [heading(t('list.others', { count: others.length }), 'HEADING_1')]),
      ...CHECKLIST_THEMES.flatMap((theme) => {
        const own = others.filter((item) => item.theme === theme)
        return own.length === 0 ? [] : [heading(t(`list.theme.${theme}`), 'HEADING_2'), ...own.flatMap(lines)]
      }),
    ],
  })
}
