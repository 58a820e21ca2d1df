import { useTexts } from '../../../shared/texts/index.ts'
import { OUTCOMES } from '../../../schema/outcomes.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { QrCode } from '../../../shared/ui/qr-code.tsx'
import { LONGEST_IN_QR } from '../../../shared/ui/share-link.tsx'
import { type BoxProps, useBoxWords } from './use-box-words.ts'

/** For each who takes part, on one page: the cases with boxes to tick, and lines to write on. Tells nothing of the answers. */
export function Sheet({ organisation, box }: BoxProps) {
  const { t } = useTexts('programmes')
  const langOf = useLangOf()
  const { title, address } = useBoxWords({ organisation, box })
  const outcomes = OUTCOMES.flatMap((id) => organisation.outcomes.filter((outcome) => outcome.id === id))
  return (
    <article className="participants-sheet">
      {address.length > LONGEST_IN_QR ? null : <QrCode text={address} label={t('sheet.qr')} />}
      <h1>{t('sheet.heading', { title })}</h1>
      <p>{t('sheet.lead')}</p>
      {box.cases.map((each, index) => (
        <section key={each.index}>
          <h2 lang={langOf(each)}>
            {index + 1}. <ContentText>{each.title}</ContentText>
          </h2>
          <p lang={langOf(each)}>
            {each.person === '' ? null : (
              <>
                <strong>
                  <ContentText>{each.person}</ContentText>:
                </strong>{' '}
              </>
            )}
            <ContentText>{each.text}</ContentText>
          </p>
          <ul className="tick-boxes">
            {outcomes.map((outcome) => (
              <li key={outcome.id} lang={langOf(outcome)}>
                <ContentText>{outcome.label}</ContentText>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="write-line">{t('sheet.take')}</p>
      <p className="write-line">{t('sheet.ask')}</p>
    </article>
  )
}
