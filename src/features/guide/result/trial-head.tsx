import { useTexts } from '../../../shared/texts/index.ts'
import type { OutcomeWords } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'

/** First on every sheet of paper while other answers are tried: what is printed is not the person's answer, and which one is. */
export function TrialHead({ own }: { readonly own: OutcomeWords }) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  return (
    <div className="print-only trial-head">
      <p>
        <strong>{t('trial.mark')}.</strong> <span>{t('trial.paper')}</span>{' '}
        <strong lang={langOf(own)}>
          <ContentText>{own.label}</ContentText>
        </strong>
      </p>
    </div>
  )
}
