import { useTexts } from '../../../shared/texts/index.ts'
import { use, useCallback } from 'react'
import type { Organisation, Renames, SiteIndex } from '../../../schema/model.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { loadCodes, loadOrganisation } from '../../../shared/session/load-content.ts'
import { SAVED_CASES, type SavedCase } from '../saved.ts'
import { useStored } from '../../../shared/memory/use-stored.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { useConfirm } from '../../../shared/ui/use-confirm.tsx'
import { SavedItem } from './saved-item.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** The cases that the person has asked this browser to save: to open, rename and delete. */
export function SavedPage({ site }: PageProps<'saved'>) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const { renames } = use(loadCodes())
  const language = useLanguage()
  const load = useCallback((id: string) => loadOrganisation(id, language), [language])
  const restored = useSessionState((state) => state.restored)
  return (
    <div className="column">
      <PageHead title={t('saved.title')} />
      <p className="lead">{t('saved.lead')}</p>
      <NeedsScript>{t('needsScript')}</NeedsScript>
      {restored ? <SavedCases site={site} renames={renames} load={load} /> : null}
      <p className="actions">
        <Link to="/">{pages('shared.start')}</Link>
      </p>
    </div>
  )
}

interface SavedCasesProps {
  readonly site: SiteIndex
  readonly renames: Renames
  /** Must be stable. */
  readonly load: (organisation: string) => Promise<Organisation>
}

/** Only in the browser, which is where the cases are. */
function SavedCases({ site, renames, load }: SavedCasesProps) {
  const { t } = useTexts('guide')
  const { value: cases, lost, status, isBlocked, change } = useStored(SAVED_CASES)
  const [ask, dialog] = useConfirm({ question: t('saved.clearQuestion'), yes: t('saved.clearYes'), no: t('saved.clearNo') })
  const rename = (id: string, name: string): boolean =>
    change((all) => all.map((other) => (other.id === id ? { ...other, name } : other)), t('saved.renamed', { name }))
  const remove = ({ id, name }: SavedCase): boolean => change((all) => all.filter((other) => other.id !== id), t('saved.deleted', { name }))
  return (
    <>
      {isBlocked || lost.length > 0 ? (
        <Notice kind="warning" live>
          <p>{t(isBlocked ? 'saved.blocked' : 'saved.unread')}</p>
        </Notice>
      ) : null}
      <p role="status">{status}</p>
      {cases.length === 0 ? (
        <p className="ds-paragraph">{t('saved.none')}</p>
      ) : (
        <>
          <ul className="saved-list">
            {cases.map((each) => (
              <SavedItem
                key={each.id}
                site={site}
                renames={renames}
                load={load}
                saved={each}
                onRename={(name) => rename(each.id, name)}
                onDelete={() => {
                  remove(each)
                  refocus()
                }}
              />
            ))}
          </ul>
          <p className="keep-buttons">
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              data-color="danger"
              onClick={() =>
                ask(() => {
                  change(() => [], t('saved.cleared'))
                  refocus()
                })
              }
            >
              {t('saved.clear')}
            </button>
          </p>
        </>
      )}
      {dialog}
    </>
  )
}
