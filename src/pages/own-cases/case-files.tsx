import type { ChangeEvent } from 'react'
import { useTrainingTexts } from '../../i18n/training.ts'
import { type FileProblem, mergeKept, type ReadKept, readKeptFile, writeKept } from '../../session/kept.ts'
import { OWN_CASES, type OwnCase } from '../../session/own-cases.ts'
import { saveFile } from '../../session/save-file.ts'
import { Notice } from '../../ui/notice.tsx'

interface CaseFilesProps {
  /** Those of this organisation. */
  readonly cases: readonly OwnCase[]
  readonly isMine: (own: OwnCase) => boolean
  /** A file has been read, with or without cases. */
  readonly onRead: (read: ReadKept<OwnCase>) => void
  readonly onImport: (change: (kept: readonly OwnCase[]) => readonly OwnCase[], message: string) => void
}

/** Cases to and from files, for colleagues and other browsers. */
export function CaseFiles({ cases, isMine, onRead, onImport }: CaseFilesProps) {
  const { t } = useTrainingTexts()
  const importFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const field = event.currentTarget
    const [file] = field.files ?? []
    if (file === undefined) return
    const read = await readKeptFile(OWN_CASES, file)
    field.value = ''
    onRead(read)
    if (read.cases.length === 0) return
    const elsewhere = read.cases.filter((own) => !isMine(own)).length
    const message = t('own.imported', { count: read.cases.length })
    onImport((kept) => mergeKept(kept, read.cases), elsewhere === 0 ? message : `${message} ${t('own.elsewhere', { count: elsewhere })}`)
  }
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('own.otherHeading')}</h2>
      <p className="ds-paragraph">{t('own.otherText')}</p>
      <div className="ds-field">
        <label htmlFor="las-in-fall">{t('own.import')}</label>
        <input
          className="ds-input"
          id="las-in-fall"
          type="file"
          accept="application/json,.json"
          onChange={(event) => void importFile(event)}
        />
      </div>
      {cases.length === 0 ? null : (
        <p className="keep-buttons">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => saveFile('egna-fall.json', new Blob([writeKept(OWN_CASES, cases)], { type: 'application/json' }))}
          >
            {t('own.export')}
          </button>
        </p>
      )}
    </section>
  )
}

/** What could not be read of a file, or of what the browser kept. */
export function FileProblems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { t } = useTrainingTexts()
  const describe = (problem: FileProblem): string => {
    switch (problem.kind) {
      case 'case':
        return t('own.problem.case', { number: problem.number, field: problem.field === '' ? '–' : problem.field })
      case 'shortened':
        return t('own.problem.shortened', { number: problem.number, field: fieldName(problem.field) })
      case 'too-large':
        return t('own.problem.too-large', { limit: problem.limit / 1_000_000 })
      case 'newer':
        return t('own.problem.newer-file')
      case 'not-json':
      case 'not-ours':
        return t(`own.problem.${problem.kind}`)
    }
  }
  const fieldName = (field: string): string =>
    field === 'title' || field === 'text' || field === 'discussion' ? t(`own.field.${field}`).toLocaleLowerCase() : field
  return (
    <Notice kind="warning" live>
      <p>{t('own.problems')}</p>
      <ul className="ds-list">
        {problems.map((problem, index) => (
          <li key={index}>{describe(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}
