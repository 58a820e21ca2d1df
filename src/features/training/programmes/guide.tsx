import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { ChecklistItem } from '../../../schema/introduction-model.ts'
import { tellCase } from '../../../shared/told/told-case.ts'
import { useWaySentence } from '../../../shared/ui/change-way.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { answerOf } from '../answer-of.ts'
import type { WorkshopCase } from '../workshop-cases.ts'
import { type BoxProps, useBoxWords } from './use-box-words.ts'

/** For whoever leads, on two pages at most: what to do when, and the answer of each case with its reasons and their places in the document. */
export function Guide({ organisation, box }: BoxProps) {
  const { t } = useTexts('programmes')
  const langOf = useLangOf()
  const { title, size, page } = useBoxWords({ organisation, box })
  const { policy } = organisation
  return (
    <article className="guide">
      <h1>{t('guide.heading', { title })}</h1>
      <p lang={langOf(policy)}>
        <ContentText>{policy.name}</ContentText> · <Swedish>{policy.document.title}</Swedish> · {size}
      </p>
      <p>
        {t(`${box.id}.audience`)} {t(`${box.id}.goal`)}
      </p>
      <h2>{t('guide.before')}</h2>
      <ul>
        <li>{t('guide.before1')}</li>
        <li>{t('guide.before2', { link: page })}</li>
        <li>{t('guide.before3')}</li>
      </ul>
      <p>
        <strong>{t('guide.each')}:</strong> {t('guide.eachText')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('guide.time')}</th>
            <th scope="col">{t('guide.what')}</th>
          </tr>
        </thead>
        <tbody>
          <Rows organisation={organisation} box={box} />
        </tbody>
      </table>
    </article>
  )
}

function Rows({ organisation, box }: BoxProps) {
  const { t } = useTexts('programmes')
  const { opening, cases, checklist, checklistMinutes, closing } = box
  const before = (index: number): number => cases.slice(0, index).reduce((sum, { minutes }) => sum + minutes, opening)
  const after = before(cases.length)
  return (
    <>
      {opening === 0 ? null : (
        <Row at={0} title={t('guide.opening')}>
          <p>{t('guide.openingText')}</p>
        </Row>
      )}
      {cases.map((each, index) => (
        <CaseRow key={each.index} organisation={organisation} each={each} number={index + 1} at={before(index)} />
      ))}
      {checklist.length === 0 ? null : (
        <Row at={after} title={t('guide.checklist')}>
          <p>{t('guide.checklistText')}</p>
          <Checklist items={checklist} />
        </Row>
      )}
      {closing === 0 ? null : (
        <Row at={after + checklistMinutes} title={t('guide.closing')}>
          <p>{t('guide.closingText')}</p>
        </Row>
      )}
    </>
  )
}

/** What each manager does, in short. */
export function Checklist({ items }: { readonly items: readonly ChecklistItem[] }) {
  const langOf = useLangOf()
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id} lang={langOf(item)}>
          <ContentText>{item.text}</ContentText>
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  /** Minutes from the start. */
  readonly at: number
  readonly title: ReactNode
  readonly children: ReactNode
}

function Row({ at, title, children }: RowProps) {
  return (
    <tr>
      <td>
        {Math.floor(at / 60)}:{String(at % 60).padStart(2, '0')}
      </td>
      <td>
        <p>
          <strong>{title}</strong>
        </p>
        {children}
      </td>
    </tr>
  )
}

interface CaseRowProps {
  readonly organisation: Organisation
  readonly each: WorkshopCase
  readonly number: number
  readonly at: number
}

function CaseRow({ organisation, each, number, at }: CaseRowProps) {
  const { t } = useTexts('programmes')
  const langOf = useLangOf()
  const { outcome, reasons } = answerOf(organisation, each)
  const [way] = tellCase(organisation, each.answers).ways
  const sentence = useWaySentence()
  const title = (
    <span lang={langOf(each)}>
      {number}. <ContentText>{each.title}</ContentText>
    </span>
  )
  return (
    <Row at={at} title={title}>
      {outcome === null ? null : (
        <p lang={langOf(outcome)}>
          {t('guide.answer')}:{' '}
          <strong>
            <ContentText>{outcome.label}</ContentText>
          </strong>
        </p>
      )}
      <Why organisation={organisation} reasons={reasons} />
      {way === undefined || outcome === null ? null : (
        <p>
          {t('guide.changes')} <ContentText>{sentence(way, outcome.id)}</ContentText>
        </p>
      )}
      {each.discussion === '' ? null : (
        <p lang={langOf(each)}>
          {t('guide.discuss')}: <ContentText>{each.discussion}</ContentText>
        </p>
      )}
    </Row>
  )
}

interface WhyProps {
  readonly organisation: Organisation
  readonly reasons: ReturnType<typeof answerOf>['reasons']
}

/** The reasons that weigh most, each with the first place in the document that it rests on. */
export function Why({ organisation, reasons }: WhyProps) {
  const { t } = useTexts('programmes')
  const langOf = useLangOf()
  if (reasons.length === 0) return null
  return (
    <p>
      {t('guide.why')}:{' '}
      {reasons.map(({ finding, applied }, place) => {
        const locator = organisation.places[applied.statements[0] ?? '']?.locator
        return (
          <span key={finding.id} lang={langOf(finding)}>
            {place === 0 ? null : ' '}
            <ContentText>{finding.title}</ContentText>
            {locator === undefined ? null : (
              <>
                {' '}
                (<Swedish>{locator}</Swedish>)
              </>
            )}
          </span>
        )
      })}
    </p>
  )
}
