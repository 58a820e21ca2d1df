import { useTexts } from '../../../../shared/texts/index.ts'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import type { Thing } from '../../state/thing.ts'
import type { ThingUses } from '../../state/thing-uses.ts'
import { GuideLink, ThingLink, ThingList } from './thing-link.tsx'
import { useOrganisationId } from '../workbench-context.ts'

/** Where a thing is used, with a way to each place that has one. */
export function ThingUsesList({ thing, uses }: { readonly thing: Thing; readonly uses: ThingUses }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const id = useOrganisationId()
  const isQuestion = thing.kind === 'question'
  const questionLists = [
    [t(isQuestion ? 'uses.questions' : 'uses.restingQuestions'), uses.questions],
    [t('uses.fills'), uses.fills],
    [t('uses.filledBy'), uses.filledBy],
  ] as const
  return (
    <>
      {questionLists.map(([label, questions]) => (
        <ThingList key={label} label={label} items={questions}>
          {(question) => (
            <ThingLink thing={{ kind: 'question', id: question.fact }} told={question}>
              {question.question}
            </ThingLink>
          )}
        </ThingList>
      ))}
      <ThingList label={t(isQuestion ? 'uses.findings' : 'uses.restingFindings')} items={uses.findings}>
        {(finding) => (
          <ThingLink thing={{ kind: 'finding', id: finding.id }} told={finding}>
            {finding.title}
          </ThingLink>
        )}
      </ThingList>
      <ThingList label={t('uses.contacts')} items={uses.contacts}>
        {(contact) => (
          <span lang={langOf(contact)}>
            <ContentText>{contact.name}</ContentText>
          </span>
        )}
      </ThingList>
      <ThingList label={t('uses.systems')} items={uses.systems}>
        {(system) => <GuideLink to={`/${id}/system/${system.id}/`}>{system.label}</GuideLink>}
      </ThingList>
      <ThingList label={t('uses.parts')} items={uses.parts}>
        {(part) => (
          <span lang={langOf(part)}>
            <GuideLink to={`/${id}/introduktion/${part.id}/`}>{part.title}</GuideLink>
          </span>
        )}
      </ThingList>
      <ThingList label={t('uses.checklist')} items={uses.checklist}>
        {(item) => <span lang={langOf(item)}>{item.text}</span>}
      </ThingList>
      <ThingList label={t('uses.situations')} items={uses.situations}>
        {(situation) => (
          <span lang={langOf(situation)}>
            <GuideLink to={`/${id}/lage/${situation.id}/`}>{situation.title}</GuideLink>
          </span>
        )}
      </ThingList>
      <CheckedUses uses={uses} scenarios={t(isQuestion ? 'uses.scenarios' : 'uses.appliedIn')} />
    </>
  )
}

/** What proves it or tries it, and the shorter ways that answer it. */
function CheckedUses({ uses, scenarios }: { readonly uses: ThingUses; readonly scenarios: string }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const id = useOrganisationId()
  return (
    <>
      <ThingList label={t('uses.promises')} items={uses.promises}>
        {(promise) => <span lang={langOf({ lang: 'sv' })}>{promise.text}</span>}
      </ThingList>
      {uses.isRiskOrdered ? <p className="option-help">{t('uses.riskOrder')}</p> : null}
      <ThingList label={t('uses.exceptions')} items={uses.exceptions}>
        {(exception) => <span lang={langOf({ lang: 'sv' })}>{exception.reason}</span>}
      </ThingList>
      <ThingList label={t('uses.changes')} items={uses.changes}>
        {(change) => <span lang={langOf(change)}>{change.action}</span>}
      </ThingList>
      <ThingList label={t('uses.shortcuts')} items={uses.shortcuts}>
        {(shortcut) => (
          <span lang={langOf(shortcut)}>
            <GuideLink to={`/${id}/uppgift/${shortcut.id}/`}>{shortcut.title}</GuideLink>
          </span>
        )}
      </ThingList>
      <ThingList label={scenarios} items={uses.scenarios}>
        {(scenario) => (
          <span lang={langOf(scenario)}>
            <GuideLink to={`/${id}/scenarier/#${scenario.id}`}>{scenario.title}</GuideLink>
          </span>
        )}
      </ThingList>
    </>
  )
}
