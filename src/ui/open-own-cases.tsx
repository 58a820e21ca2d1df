import { useTrainingTexts } from '../i18n/training.ts'
import { Link } from './link.tsx'
import { Notice } from './notice.tsx'

interface OpenOwnCasesProps {
  readonly organisation: string
  /** Titles of the trainer's cases that today's questions give no outcome. */
  readonly titles: readonly string[]
}

/** Tells which of the trainer's own cases are left out, and where to answer their questions again. */
export function OpenOwnCases({ organisation, titles }: OpenOwnCasesProps) {
  const { t } = useTrainingTexts()
  if (titles.length === 0) return null
  return (
    <Notice kind="warning">
      {titles.map((title) => (
        <p key={title}>{t('own.leftOut', { title })}</p>
      ))}
      <p>
        <Link to={`/${organisation}/egna-fall/`}>{t('own.toOwn')}</Link>
      </p>
    </Notice>
  )
}
