import { use } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadCodes, loadIntroduction, loadScenarios } from '../../../shared/session/load-content.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { usePrintPart } from '../print-part.ts'
import { Checklist } from './checklist.tsx'
import { Meeting } from './meeting.tsx'
import { PassOn } from './pass-on.tsx'
import '../style.css'

/** For those who lead: what to send to the staff, a short meeting to hold, and what is theirs to do. Nothing is sent or stored. */
export function ManagerPage({ organisation }: OwnPageProps<'manager'>) {
  const { t } = useTexts('manager')
  const language = useLanguage()
  const introduction = use(loadIntroduction(organisation.id, language))
  const scenarios = use(loadScenarios(organisation.id, language))
  const codes = use(loadCodes())
  const [printed, print] = usePrintPart<'meeting' | 'list'>()
  const shared = { organisation, introduction }
  return (
    <div className="column manager" data-print={printed ?? undefined}>
      <PageHead organisation={organisation} title={t('title')} />
      <p className="lead screen-only">{t('lead')}</p>
      <NeedsScript>{t('needsScript')}</NeedsScript>
      <PassOn {...shared} scenarios={scenarios} />
      <Meeting {...shared} scenarios={scenarios} codes={codes} onPrint={() => print('meeting')} />
      <Checklist {...shared} onPrint={() => print('list')} />
    </div>
  )
}
