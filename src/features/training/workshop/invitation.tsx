import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { QrCode } from '../../../shared/ui/qr-code.tsx'
import { LONGEST_IN_QR } from '../../../shared/ui/share-link.tsx'

interface InvitationProps {
  readonly organisation: Organisation
  readonly link: string
}

/** How the people in the room take part, to point a camera at from where they sit. */
export function Invitation({ organisation, link }: InvitationProps) {
  const { t } = useTexts('workshop')
  const address = `${useGuideRoot()}${organisation.id}/workshop/#${link}`
  return (
    <div className="invitation">
      {address.length > LONGEST_IN_QR ? (
        <p>{t('run.tooLongForQr')}</p>
      ) : (
        <>
          <p className="present-small">{t('run.joinText')}</p>
          <QrCode text={address} label={t('run.qrLabel')} />
        </>
      )}
      <p className="invitation-address" translate="no">
        {address}
      </p>
    </div>
  )
}
