import { tellCase } from '../../export/told-case.ts'
import { useTrainingTexts } from '../../i18n/training.ts'
import type { Codes, Organisation } from '../../schema/model.ts'
import { type ReadOwnLink, readOwnLink } from '../../session/own-case-link.ts'
import { newOwnId, type OwnCase } from '../../session/own-cases.ts'
import { CaseReveal } from '../../ui/case-reveal.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useLanguage } from '../../ui/language.ts'
import { useNavigation } from '../../ui/navigation.ts'
import { LostAnswers } from '../../ui/lost-answers.tsx'
import { Notice } from '../../ui/notice.tsx'

interface SharedCaseViewProps {
  readonly organisation: Organisation
  readonly codes: Codes
  /** Those that are kept already. */
  readonly kept: readonly OwnCase[]
  readonly onSave: (own: OwnCase) => void
}

/** The case that a link holds, to read and perhaps to keep. Nothing where the address holds none. */
export function SharedCaseView({ organisation, codes, kept, onSave }: SharedCaseViewProps) {
  const { hash } = useNavigation()
  if (hash === '' || IN_PAGE.includes(hash)) return null
  const read = readOwnLink(codes, [organisation.id], hash)
  if (read.kind === 'unreadable') return <Unreadable read={read} />
  return <Readable organisation={organisation} read={read} kept={kept} onSave={onSave} />
}

/** Places on the page that links within it lead to. */
const IN_PAGE: readonly string[] = ['innehall']

function Unreadable({ read }: { readonly read: Extract<ReadOwnLink, { kind: 'unreadable' }> }) {
  const { t } = useTrainingTexts()
  const { problem } = read
  const describe = (): string => {
    switch (problem.kind) {
      case 'unknown-organisation':
        return t('own.problem.unknown-organisation', { organisation: problem.organisation })
      case 'empty':
        return t('own.problem.foreign')
      case 'foreign':
      case 'truncated':
      case 'damaged':
      case 'newer':
      case 'too-long':
        return t(`own.problem.${problem.kind}`)
    }
  }
  return (
    <Notice kind="warning" live>
      <p>{describe()}</p>
    </Notice>
  )
}

type ReadableProps = Omit<SharedCaseViewProps, 'codes'> & { readonly read: Extract<ReadOwnLink, { kind: 'case' }> }

function Readable({ organisation, read, kept, onSave }: ReadableProps) {
  const { t } = useTrainingTexts()
  const language = useLanguage()
  const { shared, shortened } = read
  const told = tellCase(organisation, shared.answers)
  const same = kept.find(({ title, text }) => title === shared.title && text === shared.text)
  // What the link says of its outcome is anybody's word: what is kept is what the answers lead to here.
  const outcome = (told.problems.length === 0 ? told.outcome?.id : undefined) ?? 'inget-besked'
  const { version } = organisation.policy.content
  const save = (): void => onSave({ ...shared, version, outcome, id: same?.id ?? newOwnId(), saved: new Date().toISOString() })
  return (
    <section className="shared-case" aria-labelledby="delat-fall">
      <h2 className="ds-heading section-heading" id="delat-fall">
        {t('own.sharedHeading')}
      </h2>
      <p className="ds-paragraph">{t('own.sharedText')}</p>
      {shortened.length + told.problems.length === 0 ? null : (
        <Notice kind="warning" live>
          {shortened.map((field) => (
            <p key={field}>{t('own.problem.link-shortened', { field: t(`own.field.${field}`) })}</p>
          ))}
          <LostAnswers organisation={organisation} problems={told.problems} />
        </Notice>
      )}
      <h3 className="ds-heading finding-title">{shared.title}</h3>
      <p className="ds-paragraph case-text">{shared.text}</p>
      {told.problems.length > 0 ? null : (
        <Disclosure summary={t('own.sharedShow')}>
          <CaseReveal
            organisation={organisation}
            told={told}
            discussion={shared.discussion === '' ? null : { text: shared.discussion, lang: language }}
            level={4}
          />
        </Disclosure>
      )}
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="primary" onClick={save}>
          {t('own.sharedSave')}
        </button>
      </p>
    </section>
  )
}
