import type { ReactNode } from 'react'
import { CopyStatus, useCopy } from './copy-text.tsx'
import { mailAddress } from './mail-address.ts'

interface MailLinkProps {
  /** Empty where the person is to fill it in. */
  readonly to?: string
  readonly subject: string
  readonly body: string
  readonly label: ReactNode
  /** What it is called, where the label alone does not tell it apart. */
  readonly name?: string
  /** Said where the text is too long for a link to a mail program, with what copies it where nothing beside does. */
  readonly long: { readonly copy?: string; readonly help: string }
  readonly describedBy?: string
}

/** Begins a mail in the person's own program. A text that a link cannot hold is copied instead, and the mail begins without it. */
export function MailLink({ to = '', subject, body, label, name, long, describedBy }: MailLinkProps) {
  const copying = useCopy()
  const { href, isLong } = mailAddress({ to, subject, body })
  return (
    <>
      {isLong && long.copy !== undefined ? (
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(body)}>
          {long.copy}
        </button>
      ) : null}
      <a className="ds-button" data-variant="secondary" href={href} aria-label={name} aria-describedby={describedBy}>
        {label}
      </a>
      {isLong ? <span className="option-help">{long.help}</span> : null}
      <CopyStatus copying={copying} />
    </>
  )
}
