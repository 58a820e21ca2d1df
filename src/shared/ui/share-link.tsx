import { useTexts } from '../texts/index.ts'
import { useId, useRef, useState } from 'react'
import { corner } from './corner.tsx'
import { CopyStatus, useCopy } from './copy-text.tsx'

const QrCode = corner(async () => (await import('./qr-code.tsx')).QrCode)

interface ShareLinkProps {
  readonly link: string
  /** What the link leads to. */
  readonly label: string
  /** What the QR code leads to, for those who do not see it. */
  readonly qrLabel: string
}

/** Longer links make codes that no camera reads from a screen. */
export const LONGEST_IN_QR = 1000

/** A link to copy or to point a camera at. Nothing is sent anywhere. */
export function ShareLink({ link, label, qrLabel }: ShareLinkProps) {
  const { t } = useTexts('pages')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const copying = useCopy()
  const [hasQr, setQr] = useState(false)
  return (
    <>
      <div className="ds-field">
        <label htmlFor={id}>{label}</label>
        <input ref={field} className="ds-input" id={id} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(link, field.current)}>
          {t('share.copy')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" aria-expanded={hasQr} onClick={() => setQr(!hasQr)}>
          {t('share.qr')}
        </button>
      </p>
      <CopyStatus copying={copying} />
      {hasQr && link.length > LONGEST_IN_QR ? <p>{t('share.tooLongForQr')}</p> : null}
      {hasQr && link !== '' && link.length <= LONGEST_IN_QR ? <QrCode text={link} label={qrLabel} /> : null}
    </>
  )
}
