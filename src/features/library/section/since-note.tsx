import type { SinceNote as Note } from '../../../schema/since.ts'
import { tellDay } from '../../../schema/tell-day.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'

/** What a document said of a time that has come, what is known since, and whether anybody has checked it. */
export function SinceNote({ note }: { readonly note: Note }) {
  const { t } = useTexts('library')
  const language = useLanguage()
  const day = tellDay(note.asOf, language)
  return (
    <p className="interpretation">
      <ContentText of={note}>{note.said}</ContentText> <strong>{t('source.since')}:</strong> <ContentText of={note}>{note.now}</ContentText>{' '}
      {note.checkedBy === null ? t('source.sinceUnchecked', { day }) : t('source.sinceChecked', { day, by: note.checkedBy })}
    </p>
  )
}
