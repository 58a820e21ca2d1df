import { useState } from 'react'
import { type Receipt, receiptAsText } from './receipt.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import { tellDay } from '../../../schema/tell-day.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import { dayIn } from '../../../schema/day-in.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { MailLink } from '../../../shared/ui/mail-link.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { type Course, useIntroduction } from './use-introduction.ts'
import '../style.css'

/** What one has gone through, to print, copy or send oneself. Whatever is typed here stays on the page. */
export function ReceiptPage({ organisation }: OwnPageProps<'receipt'>) {
  const { t } = useTexts('introduction')
  const course = useIntroduction(organisation)
  const [name, setName] = useState('')
  const [hasGuesses, setGuesses] = useState(false)
  const receipt = useReceipt(organisation, course, { name: name.trim(), hasGuesses })
  const isEmpty = !course.parts.some((part) => part.steps.some(course.isDone))
  return (
    <div className="column">
      <PageHead organisation={organisation} title={t('receipt.title')} isFirst>
        {t('receipt.heading')}
      </PageHead>
      <p className="lead screen-only">{t('receipt.lead')}</p>
      <div data-session={course.isReady ? undefined : ''}>
        <Remaining course={course} isEmpty={isEmpty} />
        {isEmpty ? null : (
          <>
            <section className="screen-only receipt-form">
              <TextField
                id="kvittens-namn"
                label={t('receipt.nameLabel')}
                hint={t('receipt.nameHelp')}
                value={name}
                maxLength={120}
                onChange={({ target }) => setName(target.value)}
              />
              <label className="tick">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={hasGuesses}
                  onChange={(event) => setGuesses(event.currentTarget.checked)}
                />
                <span>{t('receipt.withGuesses')}</span>
              </label>
            </section>
            <ReceiptView receipt={receipt} />
            <HandOver receipt={receipt} />
            <p className="screen-only">
              <Link to={course.addressOf('fler-fall')}>{t('further')}</Link>
            </p>
          </>
        )}
      </div>
    </div>
  )
}

function Remaining({ course, isEmpty }: { readonly course: Course; readonly isEmpty: boolean }) {
  const { t } = useTexts('introduction')
  const open = course.parts.filter((part) => !part.steps.every(course.isDone))
  if (open.length === 0) return null
  return (
    <div className="screen-only">
      <Notice kind="info">
        <p>{isEmpty ? t('receipt.nothing') : `${t('receipt.remains')}:`}</p>
        <ul className="ds-list">
          {open.map(({ id, part }) => (
            <li key={id}>
              <Link to={course.addressOf(id)}>{part === null ? t('further') : <ContentText of={part}>{part.title}</ContentText>}</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  const langOf = useLangOf()
  return (
    <article className="receipt-view">
      <dl className="receipt-facts">
        {receipt.facts.map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd lang={langOf(fact)}>
              <ContentText>{fact.value}</ContentText>
            </dd>
          </div>
        ))}
      </dl>
      {receipt.groups.map(({ heading, items }) =>
        items.length === 0 ? null : (
          <section key={heading}>
            <h2 className="ds-heading finding-title">{heading}</h2>
            <ul className="ds-list">
              {items.map((item) => (
                <li key={item}>
                  <ContentText>{item}</ContentText>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {receipt.closing.map((line) => (
        <p key={line} className="ds-paragraph">
          {line}
        </p>
      ))}
    </article>
  )
}

function HandOver({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTexts('introduction')
  const copying = useCopy()
  const text = receiptAsText(receipt)
  return (
    <section className="screen-only">
      <div className="keep-buttons">
        <button type="button" className="ds-button" data-variant="primary" aria-describedby="skriv-ut-hjalp" onClick={() => window.print()}>
          {t('receipt.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(text)}>
          {t('receipt.copy')}
        </button>
        <MailLink
          subject={t('receipt.subject')}
          body={text}
          label={t('receipt.mail')}
          long={{ help: t('receipt.mailLong') }}
          describedBy="e-brev-hjalp"
        />
      </div>
      <p className="option-help" id="skriv-ut-hjalp">
        {t('receipt.printHelp')}
      </p>
      <p className="option-help" id="e-brev-hjalp">
        {t('receipt.mailHelp')}
      </p>
      <CopyStatus copying={copying} />
    </section>
  )
}

/** Made anew from the progress and what is typed. The date is that of now, so it is not there before the page has come to life. */
function useReceipt(organisation: Organisation, course: Course, typed: { readonly name: string; readonly hasGuesses: boolean }): Receipt {
  const { t } = useTexts('introduction')
  const { t: common } = useTranslation()
  const language = useLanguage()
  const restored = useSessionState((state) => state.restored)
  const [today] = useState(() => dayIn(organisation.policy.timeZone))
  const { document, content } = organisation.policy
  const label = (id: OutcomeId): string => outcomeById(organisation, id)?.label ?? id
  const parts = course.parts.flatMap(({ part, steps }) => {
    const cards = steps.filter((step) => step.kind === 'card')
    const done = cards.filter(course.isDone).length
    if (part === null || done === 0) return []
    return `${part.title} (${done === cards.length ? t('receipt.whole') : t('receipt.partly', { done, total: cards.length })})`
  })
  const cases = course.parts
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const guess = step.kind === 'case' ? course.own.guesses[step.scenario.id] : undefined
      if (step.kind !== 'case' || guess === undefined) return []
      const { title, outcome } = step.scenario
      if (!typed.hasGuesses) return title
      return `${title}. ${t('receipt.guess', { guess: label(guess) })} ${t('receipt.answer', { answer: label(outcome) })}`
    })
  const fact = (term: 'name' | 'date' | 'document' | 'issuer' | 'version' | 'content', value: string, lang = language) => ({
    term: t(`receipt.${term}`),
    value,
    lang,
  })
  return {
    title: t('receipt.heading'),
    facts: [
      ...(typed.name === '' ? [] : [fact('name', typed.name)]),
      fact('date', restored ? tellDay(today, language) : ''),
      fact('document', document.title, 'sv'),
      fact('issuer', document.issuer, 'sv'),
      fact('version', document.version, organisation.policy.lang),
      fact('content', t('receipt.contentValue', { version: content.version, from: tellDay(content.validFrom, language) })),
    ],
    groups: [
      { heading: t('receipt.gone'), items: parts },
      { heading: t('receipt.cases'), items: cases },
    ],
    closing: [t('receipt.self'), common('site.disclaimer')],
  }
}
