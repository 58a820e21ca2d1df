import { useContext } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { ChecklistItem } from '../../../schema/introduction-model.ts'
import { CHECKLIST_THEMES } from '../../../schema/themes.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useContentVersion } from '../../../shared/ui/content-version.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { GuideNameContext } from '../../../shared/ui/page-title.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ChecklistProps {
  readonly organisation: Organisation
  readonly items: readonly ChecklistItem[]
}

/** What the document asks: first what each manager does, then what the organisation does, by theme. On paper each has a box to tick. */
export function Checklist({ organisation, items }: ChecklistProps) {
  const { t } = useTexts('introduction')
  const langOf = useLangOf()
  const { policy } = organisation
  const mine = items.filter(({ manager }) => manager !== null)
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('manager.checklist')}</h2>
      <p className="ds-paragraph" lang={langOf(policy)}>
        <Swedish>{policy.document.title}</Swedish> – <ContentText>{policy.document.kind}</ContentText>,{' '}
        <Swedish>{policy.document.issuer}</Swedish>. <ContentText>{policy.document.version}</ContentText>
      </p>
      <CheckedContent organisation={organisation} />
      <p className="ds-paragraph">{items.length === 0 ? t('manager.checklistNone') : t('manager.checklistLead')}</p>
      {mine.length === 0 ? null : (
        <>
          <h3 className="ds-heading finding-title">{t('manager.mine')}</h3>
          <Items organisation={organisation} items={mine} />
        </>
      )}
      <Others organisation={organisation} items={items.filter(({ manager }) => manager === null)} />
      {items.length === 0 ? null : (
        <p className="actions">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
            {t('manager.printChecklist')}
          </button>
        </p>
      )}
    </section>
  )
}

/** On paper alone: which guide says so, and in which version. */
function CheckedContent({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const name = useContext(GuideNameContext)
  const value = useContentVersion(organisation.policy.content)
  return <p className="print-only">{`${name}. ${t('result.contentVersion')}: ${value}.`}</p>
}

/** What is not the manager's alone, for those who want it. */
function Others({ organisation, items }: ChecklistProps) {
  const { t } = useTexts('introduction')
  if (items.length === 0) return null
  const themes = CHECKLIST_THEMES.filter((theme) => items.some((item) => item.theme === theme))
  return (
    <Disclosure summary={t('manager.others', { count: items.length })}>
      {themes.map((theme) => (
        <section key={theme}>
          <h3 className="ds-heading finding-title">{t(`manager.theme.${theme}`)}</h3>
          <Items organisation={organisation} items={items.filter((item) => item.theme === theme)} />
        </section>
      ))}
    </Disclosure>
  )
}

function Items({ organisation, items }: ChecklistProps) {
  return (
    <ul className="checklist-items">
      {items.map((item) => (
        <Item key={item.id} organisation={organisation} item={item} />
      ))}
    </ul>
  )
}

function Item({ organisation, item }: { readonly organisation: Organisation; readonly item: ChecklistItem }) {
  const { t } = useTexts('introduction')
  const langOf = useLangOf()
  return (
    <li className="checklist-item">
      <p className="checklist-text">
        <span className="modality" data-modality={item.isDemand ? 'krav' : 'rekommendation'}>
          {item.isDemand ? t('manager.demand') : t('manager.advice')}
        </span>{' '}
        <span lang={langOf(item)}>
          <ContentText>{item.text}</ContentText>
        </span>
      </p>
      <p className="checklist-who">
        {t('manager.who')}:{' '}
        <span lang={langOf(item)}>
          <ContentText>{item.who}</ContentText>
        </span>
      </p>
      <StatementLinks label={t('part.restsOn')} organisation={organisation} statements={item.statements} />
      {item.readings.length === 0 ? null : (
        <Disclosure summary={t('part.readings')}>
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
