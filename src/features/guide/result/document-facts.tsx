import type { ReactNode } from 'react'
import { useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { useContentVersion } from '../../../shared/ui/content-version.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

type Rows = readonly (readonly [string, ReactNode, string | undefined])[]

interface DocumentFactsProps {
  readonly organisation: Organisation
}

/** The document, or each of several. */
function useDocumentRows({ policy, documents = [] }: Organisation): Rows {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const title = (
    <>
      <Swedish>{policy.document.title}</Swedish> (<ContentText>{policy.document.kind}</ContentText>)
    </>
  )
  const several = documents.flatMap((document): Rows => [
    [t('result.documentTitle'), <Swedish key={document.id}>{`${document.title} (${document.kind})`}</Swedish>, undefined],
    [t('result.issuer'), <Swedish key={document.id}>{document.issuer}</Swedish>, undefined],
    [t('result.version'), <Swedish key={document.id}>{document.version}</Swedish>, undefined],
  ])
  const single: Rows = [
    [t('result.documentTitle'), title, langOf(policy)],
    [t('result.issuer'), <Swedish key="issuer">{policy.document.issuer}</Swedish>, undefined],
    [t('result.version'), <ContentText key="version">{policy.document.version}</ContentText>, langOf(policy)],
  ]
  return several.length === 0 ? single : several
}

/** Which document the answer rests on, in which version, what it is silent about, and what weight the answer has. */
export function DocumentFacts({ organisation }: DocumentFactsProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { policy } = organisation
  const version = useContentVersion()(policy.content)
  const rows: Rows = [...useDocumentRows(organisation), [t('result.contentVersion'), version, undefined]]
  return (
    <>
      <dl className="facts">
        {rows.map(([term, value, lang], index) => (
          <div key={`${index} ${term}`}>
            <dt>{term}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={t('result.silent')}>
        <ul className="ds-list" lang={langOf(policy)}>
          {policy.silent.map((line) => (
            <li key={line}>
              <ContentText>{line}</ContentText>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="disclaimer">{t('site.disclaimer')}</p>
    </>
  )
}
