import { Fragment, type ReactNode } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { QrCode } from '../../../shared/ui/qr-code.tsx'
import { LONGEST_IN_QR } from '../../../shared/ui/share-link.tsx'
import { answerOf } from '../answer-of.ts'
import type { WorkshopCase } from '../workshop-cases.ts'
import { Checklist, Why } from './guide.tsx'
import { type BoxProps, useBoxWords } from './use-box-words.ts'

interface SlidesProps extends BoxProps {
  readonly hasNotes: boolean
}

/** Slides for a room without the guide at hand: each a page to show, or above the leader's notes. */
export function Slides({ organisation, box, hasNotes }: SlidesProps) {
  const { t } = useTexts('programmes')
  return (
    <>
      <SlidePage notes={hasNotes ? t('guide.openingText') : null}>
        <TitleSlide organisation={organisation} box={box} />
      </SlidePage>
      {box.cases.map((each) => (
        <Fragment key={each.index}>
          <SlidePage isDense notes={hasNotes ? `${t('minutes', { count: each.minutes })}. ${t('guide.eachText')}` : null}>
            <CaseSlide organisation={organisation} each={each} />
          </SlidePage>
          <SlidePage notes={hasNotes ? <Why organisation={organisation} reasons={answerOf(organisation, each).reasons} /> : null}>
            <AnswerSlide organisation={organisation} each={each} />
          </SlidePage>
        </Fragment>
      ))}
      {box.checklist.length === 0 ? null : (
        <SlidePage isDense notes={hasNotes ? t('guide.checklistText') : null}>
          <h2>{t('guide.checklist')}</h2>
          <Checklist items={box.checklist} />
        </SlidePage>
      )}
      <SlidePage notes={hasNotes ? t('guide.closingText') : null}>
        <h2>{t('slides.closing')}</h2>
        <ol>
          <li>{t('slides.closing1')}</li>
          <li>{t('slides.closing2')}</li>
          <li>{t('slides.closing3')}</li>
        </ol>
      </SlidePage>
    </>
  )
}

interface SlidePageProps {
  /** Null where the slide alone is printed. */
  readonly notes: ReactNode
  readonly isDense?: boolean
  readonly children: ReactNode
}

function SlidePage({ notes, isDense = false, children }: SlidePageProps) {
  const { t } = useTexts('programmes')
  return (
    <section className="slide-page">
      <div className="slide" data-dense={isDense ? '' : undefined}>
        {children}
      </div>
      {notes === null ? null : (
        <div className="slide-notes">
          <p>
            <strong>{t('slides.notes')}</strong>
          </p>
          {typeof notes === 'string' ? <p>{notes}</p> : notes}
        </div>
      )}
    </section>
  )
}

function TitleSlide({ organisation, box }: BoxProps) {
  const { t } = useTexts('programmes')
  const langOf = useLangOf()
  const { title, size, address } = useBoxWords({ organisation, box })
  const hasCode = address.length <= LONGEST_IN_QR
  return (
    <div className="slide-head">
      <div>
        <h1>{title}</h1>
        <p lang={langOf(organisation.policy)}>
          <ContentText>{organisation.policy.name}</ContentText> · {size}
        </p>
        {hasCode ? <p>{t('slides.join')}</p> : null}
      </div>
      {hasCode ? <QrCode text={address} label={t('sheet.qr')} /> : null}
    </div>
  )
}

interface CaseSlideProps {
  readonly organisation: Organisation
  readonly each: WorkshopCase
}

function CaseSlide({ organisation, each }: CaseSlideProps) {
  const { t } = useTexts('programmes')
  const langOf = useLangOf()
  return (
    <>
      <h2 lang={langOf(each)}>
        <ContentText>{each.title}</ContentText>
      </h2>
      <p lang={langOf(each)}>
        <ContentText>{each.text}</ContentText>
      </p>
      <p>
        <strong>{t('slides.guess')}</strong>
      </p>
      <ul className="slide-outcomes">
        {organisation.outcomes.map((outcome) => (
          <li key={outcome.id} lang={langOf(outcome)}>
            <OutcomeIcon outcome={outcome.id} /> <ContentText>{outcome.label}</ContentText>
          </li>
        ))}
      </ul>
    </>
  )
}

function AnswerSlide({ organisation, each }: CaseSlideProps) {
  const { t } = useTexts('programmes')
  const langOf = useLangOf()
  const { outcome, reasons } = answerOf(organisation, each)
  return (
    <>
      <p lang={langOf(each)}>
        <ContentText>{each.title}</ContentText>
      </p>
      {outcome === null ? null : (
        <h2 lang={langOf(outcome)}>
          <OutcomeIcon outcome={outcome.id} /> <ContentText>{outcome.label}</ContentText>
        </h2>
      )}
      <ol>
        {reasons.map(({ finding }) => (
          <li key={finding.id} lang={langOf(finding)}>
            <ContentText>{finding.title}</ContentText>
          </li>
        ))}
      </ol>
      {each.discussion === '' ? null : (
        <p lang={langOf(each)}>
          <strong>{t('guide.discuss')}:</strong> <ContentText>{each.discussion}</ContentText>
        </p>
      )}
    </>
  )
}
