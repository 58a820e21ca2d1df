import { lazy, Suspense, useRef, useState } from 'react'
import { useKeepTexts } from '../../i18n/keep.ts'
import { copyText } from './copy-text.ts'

const QrCode = lazy(async () => ({ default: (await import('../../ui/qr-code.tsx')).QrCode }))

/** A link that holds the whole case, to copy or to point a camera at. Nothing is sent anywhere. */
export function Share({ link }: { readonly link: string }) {
  const { t } = useKeepTexts()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const [hasQr, setQr] = useState(false)
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(link, field.current)
    setTold(t(isCopied ? 'share.copied' : 'share.notCopied'))
  }
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('share.heading')}</h3>
      <p className="ds-paragraph">{t('share.text')}</p>
      <div className="ds-field">
        <label htmlFor="delningslank">{t('share.address')}</label>
        <input ref={field} className="ds-input" id="delningslank" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </div>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copy()}>
          {t('share.copy')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" aria-expanded={hasQr} onClick={() => setQr(!hasQr)}>
          {t('share.qr')}
        </button>
      </p>
      <p role="status">{told}</p>
      {hasQr && link !== '' ? (
        <Suspense fallback={<p aria-busy="true" />}>
          <QrCode text={link} label={t('share.qrLabel')} />
        </Suspense>
      ) : null}
    </section>
  )
}
