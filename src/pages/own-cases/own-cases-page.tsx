import { use } from 'react'
import { useTrainingTexts } from '../../i18n/training.ts'
import type { Codes, Organisation } from '../../schema/model.ts'
import type { OwnPageProps } from '../../schema/pages.ts'
import { loadCodes } from '../../session/load-content.ts'
import { OWN_CASES, type OwnCase } from '../../session/own-cases.ts'
import { newDraft, type OwnDraft } from '../../session/own-draft.ts'
import { renamed } from '../../session/share.ts'
import { saveKept, useKept } from '../../session/use-kept.ts'
import { useSession, useSessionState } from '../../session/use-session.ts'
import { KeptFiles, KeptStatus } from '../../ui/kept-files.tsx'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { useGo } from '../../ui/navigation.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { refocus } from '../../ui/refocus.ts'
import { Words } from '../../ui/words.tsx'
import { OwnCaseForm } from './own-case-form.tsx'
import { OwnCaseItem } from './own-case-item.tsx'
import { SharedCaseView } from './shared-case-view.tsx'

/** Cases that a trainer writes: kept in this browser when she says so, and passed on as a link or a file. */
export function OwnCasesPage({ organisation }: OwnPageProps<'own-cases'>) {
  const { t } = useTrainingTexts()
  const langOf = useLangOf()
  const known = use(loadCodes())
  const restored = useSessionState((state) => state.restored)
  return (
    <div className="column own-cases">
      <PageTitle>{`${t('own.title')} – ${organisation.policy.name}`}</PageTitle>
      <PageHeading
        kicker={
          <span lang={langOf(organisation.policy)}>
            <Words>{organisation.policy.name}</Words>
          </span>
        }
      >
        {t('own.title')}
      </PageHeading>
      <p className="lead">{t('own.lead')}</p>
      <p className="ds-paragraph">
        {t('own.private')} {t('own.noPersons')}
      </p>
      <noscript>
        <p className="ds-alert notice" data-color="warning">
          {t('own.needsScript')}
        </p>
      </noscript>
      {restored ? <OwnCases organisation={organisation} codes={known} /> : null}
      <p className="actions">
        <Link to={`/${organisation.id}/ovningar/`}>{t('own.practise')}</Link>
      </p>
    </div>
  )
}

/** Only in the browser, which is where the cases are. */
function OwnCases({ organisation, codes }: { readonly organisation: Organisation; readonly codes: Codes }) {
  const { t } = useTrainingTexts()
  const session = useSession()
  const go = useGo()
  const { cases, problems, told, isBlocked, change: save, take } = useKept(OWN_CASES)
  const draft = useSessionState(({ draft: open }) => (open?.organisation === organisation.id ? open : null)) ?? newDraft(organisation.id)
  const isMine = (own: OwnCase): boolean => renamed(codes.renames.organisations, own.organisation) === organisation.id
  const put = (own: OwnCase): boolean =>
    save((kept) => [own, ...kept.filter(({ id }) => id !== own.id)], t('own.saved', { title: own.title }))
  const change = (next: OwnDraft): void => {
    session.draft(next)
    document.getElementById('fall-rubrik')?.focus()
  }
  const mine = cases.filter(isMine)
  const tellRead = (read: readonly OwnCase[]): string => {
    const elsewhere = read.filter((own) => !isMine(own)).length
    const message = t('own.imported', { count: read.length })
    return elsewhere === 0 ? message : `${message} ${t('own.elsewhere', { count: elsewhere })}`
  }
  const fieldName = (field: string): string =>
    field === 'title' || field === 'text' || field === 'discussion' ? t(`own.field.${field}`).toLocaleLowerCase() : field
  return (
    <>
      <SharedCaseView
        organisation={organisation}
        codes={codes}
        kept={mine}
        onSave={(own) => put(own) && go(`/${organisation.id}/egna-fall/`)}
      />
      <KeptStatus
        blocked={t('own.blocked')}
        isBlocked={isBlocked}
        told={told}
        problems={problems}
        notOurs={t('own.problem.not-ours')}
        describe={({ kind, number, field }) => t(`own.problem.${kind}`, { number, field: kind === 'case' ? field : fieldName(field) })}
      />
      <section>
        <h2 className="ds-heading section-heading">{t('own.listHeading')}</h2>
        {mine.length === 0 ? <p className="ds-paragraph">{t('own.none')}</p> : null}
        <ul className="saved-list">
          {mine.map((own) => (
            <OwnCaseItem
              key={own.id}
              organisation={organisation}
              codes={codes}
              own={own}
              onChange={change}
              onDelete={() => {
                save((kept) => kept.filter(({ id }) => id !== own.id), t('own.deleted', { title: own.title }))
                refocus()
              }}
            />
          ))}
        </ul>
      </section>
      <OwnCaseForm organisation={organisation} draft={draft} onSave={put} />
      <KeptFiles
        id="las-in-fall"
        heading={t('own.otherHeading')}
        text={t('own.otherText')}
        label={t('own.import')}
        onTake={(file) => take(file, tellRead)}
        onSave={mine.length === 0 ? null : () => saveKept(OWN_CASES, 'egna-fall.json', mine)}
      />
    </>
  )
}
