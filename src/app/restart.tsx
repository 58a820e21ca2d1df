import { useRef } from 'react'
import { useTranslation } from '../i18n/index.ts'
import { useSession } from '../session/use-session.ts'
import { relativeAddress, useNavigation } from '../ui/navigation.ts'

/** Starting over removes an organisation's answers, and asks first. */
export function Restart({ organisation, firstStep }: { readonly organisation: string; readonly firstStep: string }) {
  const { t } = useTranslation()
  const session = useSession()
  const { path, prefix } = useNavigation()
  const dialog = useRef<HTMLDialogElement>(null)
  const restart = (): void => {
    session.restart(organisation)
    // A page load, so that nothing on the page remembers what the session has forgotten.
    window.location.assign(relativeAddress(path, `${prefix}/${organisation}/${firstStep}/`))
  }
  return (
    <>
      <button type="button" className="ds-link" onClick={() => dialog.current?.showModal()}>
        {t('site.restart')}
      </button>
      <dialog ref={dialog} className="ds-dialog" aria-labelledby="borja-om">
        <h2 className="ds-heading" id="borja-om">
          {t('site.restartQuestion')}
        </h2>
        <div className="actions">
          <button type="button" className="ds-button" data-variant="primary" data-color="danger" onClick={restart}>
            {t('site.restartYes')}
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => dialog.current?.close()}>
            {t('site.restartNo')}
          </button>
        </div>
      </dialog>
    </>
  )
}
