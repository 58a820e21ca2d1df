import { useTexts } from '../../../shared/texts/index.ts'
import type { Evaluation } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { caseNow } from '../../../shared/session/share-fragment.ts'
import { newId } from '../../../shared/session/new-id.ts'
import { useReplies } from '../../../shared/session/use-session.ts'
import { useHasSaved } from '../../../shared/session/use-has-saved.ts'
import { useStored } from '../../../shared/memory/use-stored.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { NameForm } from '../name-form.tsx'
import { SAVED_CASES, type SavedCase } from '../saved.ts'

/** Saves the case in this browser under a name, and only when asked to. */
export function SaveCase({ organisation, evaluation }: { readonly organisation: Organisation; readonly evaluation: Evaluation }) {
  const { t } = useTexts('guide')
  const { status, isBlocked, change } = useStored(SAVED_CASES)
  const hasSaved = useHasSaved()
  const replies = useReplies(organisation)
  const save = (name: string): boolean => {
    const saved: SavedCase = {
      id: newId(),
      name,
      ...caseNow(organisation, evaluation, replies),
      saved: new Date().toISOString(),
    }
    return change((kept) => [saved, ...kept], t('save.saved'))
  }
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('save.heading')}</h3>
      <p className="ds-paragraph">{t('save.text')}</p>
      <NameForm
        id="namn-pa-bedomning"
        label={t('save.name')}
        hint={t('save.hint')}
        status={isBlocked ? t('save.failed') : status}
        onName={save}
      >
        <button type="submit" className="ds-button" data-variant="secondary">
          {t('save.save')}
        </button>
        {hasSaved ? <Link to="/mina-bedomningar/">{t('saved.title')}</Link> : null}
      </NameForm>
    </section>
  )
}
