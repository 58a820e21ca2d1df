import type { ChangeEvent, ReactNode } from 'react'
import { useKeepTexts } from '../i18n/keep.ts'
import { Notice } from './notice.tsx'

interface KeptFilesProps {
  /** The field's id; unique on the page. */
  readonly id: string
  readonly heading: string
  readonly text: string
  /** What kind of file is read. */
  readonly label: string
  readonly onTake: (file: File) => Promise<void>
  /** Null where there is nothing to save. */
  readonly onSave: (() => void) | null
  /** Further buttons beside that of saving. */
  readonly children?: ReactNode
}

/** What is kept, to and from files, for colleagues and other browsers. The same file can be taken twice. */
export function KeptFiles({ id, heading, text, label, onTake, onSave, children }: KeptFilesProps) {
  const { t } = useKeepTexts()
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const field = event.currentTarget
    const [file] = field.files ?? []
    if (file === undefined) return
    await onTake(file)
    field.value = ''
  }
  return (
    <section>
      <h2 className="ds-heading section-heading">{heading}</h2>
      <p className="ds-paragraph">{text}</p>
      <div className="ds-field">
        <label htmlFor={id}>{label}</label>
        <input className="ds-input" id={id} type="file" accept="application/json,.json" onChange={(event) => void take(event)} />
      </div>
      {onSave === null ? null : (
        <p className="keep-buttons">
          <button type="button" className="ds-button" data-variant="secondary" onClick={onSave}>
            {t('file.export')}
          </button>
          {children}
        </p>
      )}
    </section>
  )
}

interface CaseProblem {
  readonly kind: 'case' | 'shortened'
  readonly number: number
  readonly field: string
}

type Problem = CaseProblem | { readonly kind: 'not-json' | 'not-ours' | 'newer' } | { readonly kind: 'too-large'; readonly limit: number }

interface KeptStatusProps {
  /** Said where the browser's memory cannot be used. */
  readonly blocked: string
  readonly isBlocked: boolean
  /** What was done last; may be empty. */
  readonly told: string
  readonly problems: readonly Problem[]
  /** Said of a file that holds something else. */
  readonly notOurs: string
  readonly describe: (problem: CaseProblem) => string
}

/** What became of what is kept: blocked, read in part, or done. */
export function KeptStatus({ blocked, isBlocked, told, problems, notOurs, describe }: KeptStatusProps) {
  const { t } = useKeepTexts()
  const tell = (problem: Problem): string => {
    switch (problem.kind) {
      case 'not-json':
      case 'newer':
        return t(`file.problem.${problem.kind}`)
      case 'too-large':
        return t('file.problem.too-large', { limit: problem.limit / 1_000_000 })
      case 'case':
        return describe({ ...problem, field: problem.field === '' ? '–' : problem.field })
      case 'not-ours':
        return notOurs
      case 'shortened':
        return describe(problem)
    }
  }
  return (
    <>
      {isBlocked ? (
        <Notice kind="warning" live>
          <p>{blocked}</p>
        </Notice>
      ) : null}
      {problems.length === 0 ? null : (
        <Notice kind="warning" live>
          <p>{t('file.problems')}</p>
          <ul className="ds-list">
            {problems.map((problem, index) => (
              <li key={index}>{tell(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p role="status">{told}</p>
    </>
  )
}
