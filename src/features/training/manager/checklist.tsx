import { useContext } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { ChecklistItem, Introduction } from '../../../schema/introduction-model.ts'
import { CHECKLIST_THEMES } from '../../../schema/themes.ts'
import { dayIn } from '../../../schema/day-in.ts'
import { saveFile } from '../../../shared/session/save-file.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useContentVersion } from '../../../shared/ui/content-version.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { GuideNameContext } from '../../../shared/ui/page-title.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ChecklistProps {
  readonly organisation: Organisation
  readonly introduction: Introduction
  readonly onPrint: () => void
}

/** What each manager does, by when and whom she asks; folded, what the document asks of the organisation. On paper each has a box to tick. */
export function Checklist({ organisation, introduction: { checklist }, onPrint }: ChecklistProps) {
  const { t } = useTexts('manager')
  const langOf = useLangOf()
  const { policy } = organisation
  const mine = checklist.filter(({ manager }) => manager !== null)
  const others = checklist.filter(({ manager }) => manager === null)
  return (
    <section className="managers-list">
      <h2 className="ds-heading section-heading">{t('list.heading')}</h2>
      <p className="print-only" lang={langOf(policy)}>
        <Swedish>{policy.document.title}</Swedish> – <ContentText>{policy.document.kind}</ContentText>,{' '}
        <Swedish>{policy.document.issuer}</Swedish>. <ContentText>{policy.document.version}</ContentText>
      </p>
      <CheckedContent organisation={organisation} />
      {checklist.length === 0 ? <p className="ds-paragraph">{t('list.none')}</p> : null}
      {mine.length === 0 ? null : (
        <>
          <h3 className="ds-heading finding-title">{t('list.mine')}</h3>
          <p className="ds-paragraph">
            {mine.every(({ ownAdvice }) => ownAdvice) ? t('list.silent') : null} {t('list.mineLead')}
          </p>
          <Items organisation={organisation} items={mine} />
        </>
      )}
      {others.length === 0 ? null : (
        <Disclosure summary={t('list.others', { count: others.length })}>
          {CHECKLIST_THEMES.filter((theme) => others.some((item) => item.theme === theme)).map((theme) => (
            <section key={theme}>
              <h3 className="ds-heading finding-title">{t(`list.theme.${theme}`)}</h3>
              <Items organisation={organisation} items={others.filter((item) => item.theme === theme)} />
            </section>
          ))}
        </Disclosure>
      )}
      {checklist.length === 0 ? null : <Keep organisation={organisation} checklist={checklist} onPrint={onPrint} />}
    </section>
  )
}

/** On paper alone: which guide says so, and in which version. */
function CheckedContent({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const name = useContext(GuideNameContext)
  const value = useContentVersion()(organisation.policy.content)
  return <p className="print-only">{`${name}. ${t('result.contentVersion')}: ${value}.`}</p>
}

interface ItemsProps {
  readonly organisation: Organisation
  readonly items: readonly ChecklistItem[]
}

function Items({ organisation, items }: ItemsProps) {
  return (
    <ul className="checklist-items">
      {items.map((item) => (
        <Item key={item.id} organisation={organisation} item={item} />
      ))}
    </ul>
  )
}

function Item({ organisation, item }: { readonly organisation: Organisation; readonly item: ChecklistItem }) {
  const { t } = useTexts('manager')
  const langOf = useLangOf()
  const kind = item.ownAdvice ? 'ownAdvice' : item.isDemand ? 'demand' : 'advice'
  return (
    <li className="checklist-item">
      <p className="checklist-text">
        <span className="modality" data-modality={kind === 'demand' ? 'krav' : 'rekommendation'}>
          {t(`list.${kind}`)}
        </span>{' '}
        <ContentText of={item}>{item.text}</ContentText>
      </p>
      {item.manager === null ? (
        <p className="checklist-who">
          {t('list.who')}: <ContentText of={item}>{item.who}</ContentText>
        </p>
      ) : (
        <WhenAndAsk organisation={organisation} item={item} manager={item.manager} />
      )}
      {item.statements.length === 0 ? null : (
        <StatementLinks label={t('list.restsOn')} organisation={organisation} statements={item.statements} />
      )}
      {item.readings.length === 0 ? null : (
        <Disclosure summary={t('list.readings')}>
          {item.readings.map((reading) => (
            <p key={reading.text} className="interpretation" lang={langOf(reading)}>
              <ContentText>{reading.text}</ContentText>
            </p>
          ))}
        </Disclosure>
      )}
    </li>
  )
}

interface WhenAndAskProps {
  readonly organisation: Organisation
  readonly item: ChecklistItem
  readonly manager: NonNullable<ChecklistItem['manager']>
}

function WhenAndAsk({ organisation, item, manager }: WhenAndAskProps) {
  const { t } = useTexts('manager')
  const contact = organisation.contacts.find(({ id }) => id === manager.ask)
  return (
    <p className="checklist-who">
      {t('list.when')}: <ContentText of={item}>{manager.when}</ContentText>
      {contact === undefined ? null : (
        <>
          {' · '}
          {t('list.ask')}: <ContentText of={contact}>{contact.name}</ContentText>
        </>
      )}
    </p>
  )
}

interface KeepProps extends Pick<ChecklistProps, 'organisation' | 'onPrint'> {
  readonly checklist: readonly ChecklistItem[]
}

function Keep({ organisation, checklist, onPrint }: KeepProps) {
  const { t } = useTexts('manager')
  const language = useLanguage()
  const copying = useCopy()
  const saveWord = async (): Promise<void> => {
    copying.tell(t('list.making'))
    const date = dayIn(organisation.policy.timeZone)
    try {
      const { checklistAsWord } = await import('./checklist-word.ts')
      const file = await checklistAsWord({ organisation, checklist, date, language, t })
      copying.tell(t(saveFile(`${t('list.file')}-${date}.docx`, file) ? 'list.made' : 'list.refused'))
    } catch {
      copying.tell(t('list.failed'))
    }
  }
  return (
    <>
      <p className="keep-buttons screen-only">
        <button type="button" className="ds-button" data-variant="secondary" onClick={onPrint}>
          {t('list.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void saveWord()}>
          {t('list.word')}
        </button>
      </p>
      <CopyStatus copying={copying} />
    </>
  )
}
