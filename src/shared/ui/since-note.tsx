import type { SinceNote as Note } from '../../schema/model.ts'
import { tellDay } from '../texts/tell-day.ts'
import { useTranslation } from '../texts/index.ts'
import { ContentText } from './content-text.tsx'
import { useLangOf, useLanguage } from './language.ts'

/** What a document said of a time that has come, what is known since, and whether anybody has checked it. */
export function SinceNote({ note }: { readonly note: Note }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const language = useLanguage()
  const day = tellDay(note.asOf, language)
  return (
    <p className="interpretation">
      <span lang={langOf(note)}>
        <ContentText>{note.said}</ContentText>
      </span>{' '}
      <strong>{t('result.since')}:</strong>{' '}
      <span lang={langOf(note)}>
        <ContentText>{note.now}</ContentText>
      </span>{' '}
      {note.checkedBy === null ? t('result.sinceUnchecked', { day }) : t('result.sinceChecked', { day, by: note.checkedBy })}
    </p>
  )
}
