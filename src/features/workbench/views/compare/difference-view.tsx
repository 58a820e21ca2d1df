import { useTexts } from '../../../../shared/texts/index.ts'
import { tellChanges, type ToldChange } from '../../../../content/describe/describe-comparison.ts'
import type { Content } from '../../../../content/compile/load.ts'
import type { Answers } from '../../../../schema/answers.ts'
import { useWorkbench } from '../../state/store.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { ChangeTold } from './change-told.tsx'
import { CheckPanel } from '../things/check-panel.tsx'
import { exampleAddress } from '../flow/example-address.ts'
import { HandOverDraft } from '../draft/hand-over-draft.tsx'
import { addressOf } from '../selection.ts'
import { useOpenDraft } from '../draft/use-open-draft.ts'

/** What the draft decides otherwise than what is published, to read, to sign and to hand over. */
export function DifferenceView() {
  const { t } = useTexts('workbench')
  const isOpen = useOpenDraft()
  const files = useWorkbench((state) => state.files)
  const checked = useWorkbench((state) => state.checked)
  if (!isOpen) return <p aria-busy="true">{t('loading')}</p>
  if (files === null) return <p>{t('difference.none')}</p>
  if (checked === null || checked.files !== files)
    return (
      <>
        <p>{t('difference.unchecked')}</p>
        <CheckPanel />
      </>
    )
  const { changes, content } = checked.result
  if (changes === null || content === null) return <p>{t('difference.unusable')}</p>
  const told = tellChanges(changes)
  return (
    <>
      {told.length === 0 ? <p>{t('difference.same')}</p> : null}
      {told.map((change) => (
        <ChangeTold
          key={change.id}
          change={change}
          organisation={content.organisations.get(change.id)?.sv.organisation}
          renderOutcome={({ examples }) => <Examples id={change.id} examples={examples} />}
          renderFinding={({ examples }) => <Examples id={change.id} examples={examples} />}
        />
      ))}
      <ToSignOff changes={told} content={content} />
      <HandOverDraft />
    </>
  )
}

/** Leads to what is to be signed, of each organisation in which something is changed. */
function ToSignOff({ changes, content }: { readonly changes: readonly ToldChange[]; readonly content: Content }) {
  const { t } = useTexts('workbench')
  const names = changes.flatMap(({ id }) => content.organisations.get(id)?.sv.organisation ?? [])
  if (names.length === 0) return null
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('signOff.title')}</h2>
      <p>{t('signOff.lead')}</p>
      <ul>
        {names.map(({ id, policy }) => (
          <li key={id}>
            <Link to={addressOf('sign-off', id)}>{t('signOff.open', { name: policy.name })}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Examples({ id, examples }: { readonly id: string; readonly examples: readonly Answers[] }) {
  const { t } = useTexts('workbench')
  return (
    <ul className="difference-examples">
      {examples.map((answers, index) => (
        <li key={index}>
          <Link to={exampleAddress(id, answers)}>{t('difference.example', { place: index + 1 })}</Link>
        </li>
      ))}
    </ul>
  )
}
