import { useTexts } from '../../shared/texts/index.ts'
import type { Language } from '../../schema/languages.ts'
import type { Scenario } from '../../schema/model.ts'
import { useLangOf } from '../../shared/ui/language.ts'
import { ContentText } from '../../shared/ui/content-text.tsx'

interface CaseStoryProps {
  readonly told: {
    readonly person: string
    readonly text: string
    readonly theme: Scenario['theme'] | 'eget'
    readonly difficulty: Scenario['difficulty'] | null
    readonly lang: Language
  }
}

/** What happens in a case, below its title: who, of what kind, and what is wanted. Tells nothing of the answer. */
export function CaseStory({ told }: CaseStoryProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const lang = langOf(told)
  return (
    <>
      <p className="scenario-person">
        {told.person === '' ? null : (
          <>
            <span lang={lang}>
              <ContentText>{told.person}</ContentText>
            </span>{' '}
            ·{' '}
          </>
        )}
        {t(`theme.${told.theme}`)}
        {told.difficulty === null ? null : ` · ${t(`difficulty.${told.difficulty}`)}`}
      </p>
      <p className="ds-paragraph case-text" lang={lang}>
        <ContentText>{told.text}</ContentText>
      </p>
    </>
  )
}
