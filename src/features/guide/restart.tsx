import { useTranslation } from '../../shared/texts/index.ts'
import { EMBEDDED, isEmbedded } from '../../shared/session/embedded.ts'
import { useSession } from '../../shared/session/use-session.ts'
import { relativeAddress, useNavigation } from '../../shared/ui/navigation.ts'
import { useConfirm } from '../../shared/ui/use-confirm.tsx'

/** Begins with another assessment, which removes the organisation's answers, and asks first. */
export function Restart({ organisation }: { readonly organisation: string }) {
  const { t } = useTranslation()
  const session = useSession()
  const { path, prefix } = useNavigation()
  const [ask, dialog] = useConfirm({ question: t('site.restartQuestion'), yes: t('site.restartYes'), no: t('site.restartNo') })
  const restart = (): void => {
    session.restart(organisation)
    // A page load, so that nothing on the page remembers what the session has forgotten.
    window.location.assign(relativeAddress(path, `${prefix}/${organisation}/`) + (isEmbedded() ? `?${EMBEDDED}` : ''))
  }
  return (
    <>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={() => ask(restart)}>
        {t('site.restart')}
      </button>
      {dialog}
    </>
  )
}
