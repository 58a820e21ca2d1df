import { type ChangeEvent, use, useState } from 'react'
import { useKeepTexts } from '../../i18n/keep.ts'
import type { Codes, Renames, SiteIndex } from '../../schema/model.ts'
import { type FileProblem, keptStore, mergeKept, readKeptFile, writeKept } from '../../session/kept.ts'
import { LONGEST_NAME, SAVED_CASES, type SavedCase } from '../../session/saved.ts'
import { saveFile } from '../../session/save-file.ts'
import { useSessionState } from '../../session/use-session.ts'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { useConfirm } from '../../ui/use-confirm.tsx'
import { SavedItem } from './saved-item.tsx'

const store = keptStore(SAVED_CASES, () => window.localStorage)

interface SavedPageProps {
  readonly site: SiteIndex
  readonly codes: Promise<Codes>
}

/** The cases that the person has asked this browser to keep: to open, rename and delete, and to carry elsewhere in a file. */
export function SavedPage({ site, codes }: SavedPageProps) {
  const { t } = useKeepTexts()
  const { renames } = use(codes)
  const restored = useSessionState((state) => state.restored)
  return (
    <div className="column">
      <PageTitle>{t('saved.title')}</PageTitle>
      <PageHeading>{t('saved.title')}</PageHeading>
      <p className="lead">{t('saved.lead')}</p>
      {restored ? <SavedCases site={site} renames={renames} /> : null}
      <p className="actions">
        <Link to="/">{t('shared.start')}</Link>
      </p>
    </div>
  )
}

/** Only in the browser, which is where the cases are. */
function SavedCases({ site, renames }: { readonly site: SiteIndex; readonly renames: Renames }) {
  const { t } = useKeepTexts()
  const [first] = useState(store.read)
  const [cases, setCases] = useState(first?.cases ?? [])
  const [problems, setProblems] = useState(first?.problems ?? [])
  const [told, setTold] = useState('')
  const [isBlocked, setBlocked] = useState(first === null)
  const [ask, dialog] = useConfirm({ question: t('saved.clearQuestion'), yes: t('saved.clearYes'), no: t('saved.clearNo') })
  const save = (next: readonly SavedCase[], message: string): void => {
    if (!store.write(next)) return setBlocked(true)
    setCases(next)
    setTold(message)
  }
  const importFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const field = event.currentTarget
    const [file] = field.files ?? []
    if (file === undefined) return
    const read = await readKeptFile(SAVED_CASES, file)
    setProblems(read.problems)
    if (read.cases.length > 0) save(mergeKept(cases, read.cases), t('saved.imported', { count: read.cases.length }))
    else setTold('')
    field.value = ''
  }
  return (
    <>
      {isBlocked ? (
        <Notice kind="warning" live>
          <p>{t('saved.blocked')}</p>
        </Notice>
      ) : null}
      {problems.length === 0 ? null : <Problems problems={problems} />}
      <p role="status">{told}</p>
      {cases.length === 0 ? (
        <p className="ds-paragraph">{t('saved.none')}</p>
      ) : (
        <ul className="saved-list">
          {cases.map((each) => (
            <SavedItem
              key={each.id}
              site={site}
              renames={renames}
              saved={each}
              onRename={(name) =>
                save(
                  cases.map((other) => (other.id === each.id ? { ...other, name } : other)),
                  t('saved.renamed', { name }),
                )
              }
              onDelete={() =>
                save(
                  cases.filter((other) => other.id !== each.id),
                  t('saved.deleted', { name: each.name }),
                )
              }
            />
          ))}
        </ul>
      )}
      <section>
        <h2 className="ds-heading section-heading">{t('saved.fileHeading')}</h2>
        <p className="ds-paragraph">{t('saved.fileText')}</p>
        <div className="ds-field">
          <label htmlFor="las-in-fil">{t('saved.import')}</label>
          <input
            className="ds-input"
            id="las-in-fil"
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
              onClick={() => saveFile('mina-bedomningar.json', new Blob([writeKept(SAVED_CASES, cases)], { type: 'application/json' }))}
            >
              {t('saved.export')}
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              data-color="danger"
              onClick={() => ask(() => save([], t('saved.cleared')))}
            >
              {t('saved.clear')}
            </button>
          </p>
        )}
        {dialog}
      </section>
    </>
  )
}

function Problems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { t } = useKeepTexts()
  const describe = (problem: FileProblem): string => {
    switch (problem.kind) {
      case 'case':
        return t('saved.problem.case', { number: problem.number, field: problem.field === '' ? '–' : problem.field })
      case 'shortened':
        return t('saved.problem.shortened', { number: problem.number, limit: LONGEST_NAME })
      case 'too-large':
        return t('saved.problem.too-large', { limit: problem.limit / 1_000_000 })
      case 'not-json':
      case 'not-ours':
      case 'newer':
        return t(`saved.problem.${problem.kind}`)
    }
  }
  return (
    <Notice kind="warning" live>
      <p>{t('saved.problems')}</p>
      <ul className="ds-list">
        {problems.map((problem, index) => (
          <li key={index}>{describe(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}
