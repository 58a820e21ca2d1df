import { useTrainingTexts } from '../../i18n/training.ts'
import type { Codes, Organisation } from '../../schema/model.ts'
import { writeOwnLink } from '../../session/own-case-link.ts'
import type { OwnCase } from '../../session/own-cases.ts'
import type { OwnDraft } from '../../session/own-draft.ts'
import { migrateAnswers } from '../../session/share.ts'
import { openCase, outcomeOf } from '../../session/use-case.ts'
import { useHasAnswers, useSession } from '../../session/use-session.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useGuideRoot } from '../../ui/guide-root.ts'
import { useGo } from '../../ui/navigation.ts'
import { LostAnswers } from '../../ui/lost-answers.tsx'
import { ShareLink } from '../../ui/share-link.tsx'
import { useConfirm } from '../../ui/use-confirm.tsx'
import { ThenAndNow } from '../../ui/then-and-now.tsx'
import { useReplaceQuestion } from '../../ui/use-replace-question.tsx'
import { OutcomeLine } from './case-answers.tsx'

interface OwnCaseItemProps {
  readonly organisation: Organisation
  readonly codes: Codes
  readonly own: OwnCase
  readonly onChange: (draft: OwnDraft) => void
  readonly onDelete: () => void
}

/** One case that is kept, with the outcome that its answers have today. */
export function OwnCaseItem({ organisation, codes, own, onChange, onDelete }: OwnCaseItemProps) {
  const { t } = useTrainingTexts()
  const known = openCase(organisation, migrateAnswers(codes.renames, own.answers))
  const { problems } = known
  const outcome = problems.length > 0 ? null : outcomeOf(known)
  return (
    <li className="saved-item">
      <h3 className="ds-heading finding-title">{own.title}</h3>
      <p className="ds-paragraph case-text">{own.text}</p>
      {outcome === null ? <p className="ds-paragraph">{t('own.incomplete')}</p> : <OutcomeLine organisation={organisation} used={known} />}
      <LostAnswers organisation={organisation} problems={problems} />
      {outcome === null ? null : <ThenAndNow claimed={own.outcome} now={outcome} />}
      <ItemButtons organisation={organisation} own={{ ...own, answers: known.answers }} onChange={onChange} onDelete={onDelete} />
      <Disclosure
        summary={
          <>
            {t('own.share')}
            <span className="ds-sr-only">: {own.title}</span>
          </>
        }
      >
        <ShareOwn organisation={organisation} codes={codes} own={{ ...own, outcome: outcome ?? 'inget-besked', answers: known.answers }} />
      </Disclosure>
    </li>
  )
}

function ItemButtons({ organisation, own, onChange, onDelete }: Omit<OwnCaseItemProps, 'codes'>) {
  const { t } = useTrainingTexts()
  const session = useSession()
  const go = useGo()
  const hasAnswers = useHasAnswers(organisation)
  const [replace, replaceDialog] = useReplaceQuestion(organisation)
  const [remove, removeDialog] = useConfirm({
    question: t('own.deleteQuestion', { title: own.title }),
    yes: t('own.deleteYes'),
    no: t('own.deleteNo'),
  })
  const { title, text, discussion } = own
  const draft: OwnDraft = {
    organisation: organisation.id,
    id: own.id,
    words: { title, text, discussion },
    kept: own.answers,
    usesGuide: false,
  }
  const open = (): void =>
    replace(hasAnswers, () => {
      // The way back from the guide leads to this case, with the answers that it then has.
      session.draft({ ...draft, usesGuide: true })
      session.replace(organisation.id, own.answers)
      go(`/${organisation.id}/resultat/`)
    })
  const name = <span className="ds-sr-only">: {own.title}</span>
  return (
    <div className="keep-buttons">
      <button type="button" className="ds-button" data-variant="secondary" onClick={() => onChange(draft)}>
        {t('own.change')}
        {name}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={open}>
        {t('own.open')}
        {name}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" onClick={() => remove(onDelete)}>
        {t('own.delete')}
        {name}
      </button>
      {replaceDialog}
      {removeDialog}
    </div>
  )
}

function ShareOwn({ organisation, codes, own }: Pick<OwnCaseItemProps, 'organisation' | 'codes' | 'own'>) {
  const { t } = useTrainingTexts()
  const root = useGuideRoot()
  const { title, text, discussion, outcome, answers } = own
  const shared = { organisation: organisation.id, version: organisation.policy.content.version, outcome, answers }
  const fragment = writeOwnLink(codes, { ...shared, title, text, discussion })
  if (fragment === null) return <p>{t('own.tooLongForLink')}</p>
  return (
    <>
      <p>{t('own.shareText')}</p>
      <ShareLink link={`${root}${organisation.id}/egna-fall/#${fragment}`} label={t('own.shareLabel')} qrLabel={t('own.shareQr')} />
    </>
  )
}
