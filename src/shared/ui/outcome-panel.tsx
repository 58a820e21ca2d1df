import { useTexts } from '../texts/index.ts'
import type { ReactNode } from 'react'
import type { Finding, OutcomeWords } from '../../schema/model.ts'
import { OutcomeIcon } from './icon.tsx'
import { useLangOf } from './language.ts'
import { ContentText } from './content-text.tsx'

interface OutcomePanelProps {
  readonly outcome: OutcomeWords
  /** The finding that decided, where any did. */
  readonly deciding: Finding | undefined
  /** The heading with the outcome's label, at the level that the page needs. */
  readonly children: ReactNode
}

/** An outcome with its sign, what decided it, and what it means. Where nothing stood in the way the meaning says so by itself. */
export function OutcomePanel({ outcome, deciding, children }: OutcomePanelProps) {
  const langOf = useLangOf()
  return (
    <div className="outcome" data-outcome={outcome.id}>
      <OutcomeIcon outcome={outcome.id} />
      <div>
        {children}
        {deciding === undefined ? null : (
          <p key={deciding.id} className="outcome-why" lang={langOf(deciding)}>
            <ContentText>{deciding.title}</ContentText>
          </p>
        )}
        <p key={outcome.id} className="ds-paragraph" lang={langOf(outcome)}>
          <ContentText>{outcome.meaning}</ContentText>
        </p>
      </div>
    </div>
  )
}

/** Stands where the outcome will, while answers that may change it are missing. */
export function OpenPanel({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts('pages')
  return (
    <div className="outcome" data-outcome="inget-besked">
      <div>
        {children}
        <p className="ds-paragraph">{t('open.text')}</p>
      </div>
    </div>
  )
}
