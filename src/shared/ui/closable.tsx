import type { ReactNode } from 'react'
import { useTranslation } from '../texts/index.ts'
import { Notice } from './notice.tsx'
import { refocus } from './refocus.ts'

/** A warning that stays until the person has seen it and says so. */
export function Closable({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const close = (): void => {
    onClose()
    refocus()
  }
  return (
    <Notice kind="warning" live>
      {children}
      <button type="button" className="ds-button" data-variant="secondary" onClick={close}>
        {t('site.close')}
      </button>
    </Notice>
  )
}
