import { useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { contactsOf, type Told } from '../../../shared/told/told.ts'
import { SectionHeading } from './section-heading.tsx'

/** Whom to ask, for what applies here; those whom the document does not name are marked. */
export function Contacts({ organisation, told }: { readonly organisation: Organisation; readonly told: Told }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const contacts = contactsOf(organisation, told)
  if (contacts.length === 0) return null
  return (
    <section>
      <SectionHeading id="fraga">{t('result.ask')}</SectionHeading>
      <ul className="contacts">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <p lang={langOf(contact)}>
              <strong>
                <ContentText>{contact.name}</ContentText>:
              </strong>{' '}
              <ContentText>{contact.help}</ContentText>
            </p>
            {contact.ownAdvice ? <p className="own-advice">{t('result.ownAdvice')}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
