import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import { setIn } from '../../../../content/edit/edit-file.ts'
import type { Data } from '../../../../content/edit/edit-file.ts'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import type { AccountedSentence } from '../../../../content/original/account.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { readCondition, writeCondition } from '../../state/condition-form.ts'
import { namedQuestions } from '../../state/vocabulary.ts'
import { dataIn, valueAt } from '../../state/draft-data.ts'
import {
  alwaysTold,
  confirmed,
  dropped,
  findingsBeside,
  type Guess,
  guessesOf,
  isSoftened,
  movedTo,
  type Proposal,
} from '../../state/proposals.ts'
import { ConditionEditor, ConditionTold } from '../fields/condition-editor.tsx'
import { EffectChoice, MoveForm } from './proposal-forms.tsx'
import { ProposalSource } from './proposal-source.tsx'
import { SetAsideForm } from './set-aside-form.tsx'
import { addressOf } from '../selection.ts'

interface ProposalCardProps {
  readonly headingId: string
  readonly place: { readonly number: number; readonly count: number }
  readonly proposal: Proposal
  readonly organisation: string
  readonly files: ContentFiles
  /** Of the original, that its statements are made of. */
  readonly sentences: readonly AccountedSentence[]
  /** What is proposed is another. */
  readonly onChange: (files: ContentFiles) => void
  /** It is a proposal no longer. */
  readonly onDecided: (files: ContentFiles) => void
}

type Doing = 'change' | 'move' | 'drop' | null

/** A proposal with what it rests on beside it, and what can be decided on it. The buttons come first with the Tab key. */
export function ProposalCard({ headingId, place, sentences, ...props }: ProposalCardProps) {
  const { t } = useTexts('workbench')
  const { proposal, organisation, files } = props
  const { entity, statements } = proposal
  const [doing, setDoing] = useState<Doing>(null)
  const [isRefused, setRefused] = useState(false)
  return (
    <section className="proposal" aria-labelledby={headingId}>
      <h2 className="ds-heading section-heading" id={headingId} tabIndex={-1}>
        <span className="kicker">{t('proposals.place', place)}</span> {t(`proposals.${entity.kind}`)}: <span lang="sv">{entity.label}</span>
      </h2>
      <ProposalSource statements={statements} organisation={organisation} files={files} sentences={sentences} />
      <Proposed {...props} leadIns={sentences.flatMap(({ leadIn }) => leadIn ?? [])} />
      <div role="alert">
        {isRefused && (proposal.isOpen || proposal.isUnanswered) ? (
          <p className="ds-validation-message">{t(proposal.isOpen ? 'proposals.openRefused' : 'condition.unanswered')}</p>
        ) : null}
      </div>
      <Decisions {...props} doing={doing} onDoing={setDoing} onRefused={() => setRefused(true)} />
      <Forms {...props} doing={doing} onDoing={setDoing} />
      <p>
        <Link to={addressOf('draft', organisation, { kind: entity.kind, id: entity.id })}>{t('proposals.toForm')}</Link>
      </p>
    </section>
  )
}

type PartProps = Omit<ProposalCardProps, 'headingId' | 'place' | 'sentences'>

/** What is proposed, in words. */
function Proposed({ proposal, files, organisation, leadIns }: PartProps & { readonly leadIns: readonly string[] }) {
  const { t } = useTexts('workbench')
  const { entity, isOpen, lookers, statements } = proposal
  const data = valueAt(dataIn(files, entity.file), entity.path) as Readonly<Record<string, unknown>>
  const condition = readCondition(data['when'])
  const questions = namedQuestions(files, organisation)
  if (entity.kind === 'question')
    return (
      <>
        {data['when'] === undefined ? (
          <p>{t('proposals.askedAlways')}</p>
        ) : (
          <ConditionTold legend={t('proposals.askedWhen')} condition={condition} questions={questions} />
        )}
        {lookers.length === 0 ? null : <p lang="sv">{t('proposals.lookedAt', { count: lookers.length })}</p>}
      </>
    )
  return (
    <>
      <p>
        {t('field.effect')}: <strong>{t(`value.${data['effect'] as 'nej'}`)}</strong>
      </p>
      {isSoftened(files, organisation, statements, data['effect']) ? (
        <p className="ds-validation-message">{t('proposals.softened')}</p>
      ) : null}
      {isOpen ? (
        <p>{t('proposals.open')}</p>
      ) : (
        <>
          <ConditionTold legend={t('field.when')} condition={condition} questions={questions} />
          <Guessed guesses={guessesOf(files, organisation, proposal, leadIns)} />
        </>
      )}
    </>
  )
}

/** The words that the condition was made of, so that somebody sees which of them happened to stand there. */
function Guessed({ guesses }: { readonly guesses: readonly Guess[] }) {
  const { t } = useTexts('workbench')
  if (guesses.length === 0) return null
  return (
    <>
      <p>{t('proposals.guessed')}</p>
      <ul lang="sv">
        {guesses.map(({ question, words }) => (
          <li key={question}>
            {words.map((each) => `”${each}”`).join(', ')}: {question}
          </li>
        ))}
      </ul>
    </>
  )
}

interface DoingProps extends PartProps {
  readonly doing: Doing
  readonly onDoing: (doing: Doing) => void
}

function Decisions({
  proposal,
  organisation,
  files,
  onDecided,
  doing,
  onDoing,
  onRefused,
}: DoingProps & { readonly onRefused: () => void }) {
  const { t } = useTexts('workbench')
  const { entity, lookers } = proposal
  const isRefused = proposal.isOpen || proposal.isUnanswered
  const button = (label: string, act: () => void, variant = 'tertiary', isExpanded?: boolean) => (
    <button type="button" className="ds-button" data-variant={variant} aria-expanded={isExpanded} onClick={act}>
      {label}
    </button>
  )
  const toggle = (label: string, own: Exclude<Doing, null>) =>
    button(label, () => onDoing(doing === own ? null : own), 'tertiary', doing === own)
  return (
    <div className="actions">
      {button(t('proposals.confirm'), () => (isRefused ? onRefused() : onDecided(confirmed(files, organisation, proposal))), 'primary')}
      {entity.kind === 'question' ? (
        lookers.length > 0 ? null : (
          button(t('proposals.drop'), () => onDecided(dropped(files, organisation, proposal, '')))
        )
      ) : (
        <>
          {toggle(t('proposals.change'), 'change')}
          {button(t('proposals.always'), () => onDecided(alwaysTold(files, organisation, proposal)))}
          {toggle(t('proposals.move'), 'move')}
          {proposal.statements.length === 0
            ? button(t('proposals.drop'), () => onDecided(dropped(files, organisation, proposal, '')))
            : toggle(t('proposals.drop'), 'drop')}
        </>
      )}
    </div>
  )
}

function Forms(props: DoingProps) {
  const { t } = useTexts('workbench')
  const { proposal, organisation, files, onDecided, doing, onDoing } = props
  switch (doing) {
    case 'change':
      return <ChangeForm {...props} />
    case 'move':
      return (
        <MoveForm
          findings={findingsBeside(files, organisation, proposal)}
          isSoftenedBy={(effect) => isSoftened(files, organisation, proposal.statements, effect)}
          onMove={(finding) => onDecided(movedTo(files, organisation, proposal, finding))}
          onCancel={() => onDoing(null)}
        />
      )
    case 'drop':
      return (
        <SetAsideForm
          label={t('proposals.drop')}
          onCancel={() => onDoing(null)}
          onSetAside={(reason) => onDecided(dropped(files, organisation, proposal, reason))}
        />
      )
    case null:
      return null
  }
}

function ChangeForm({ proposal, files, onChange }: PartProps) {
  const { t } = useTexts('workbench')
  const { file, path } = proposal.entity
  const data = valueAt(dataIn(files, file), path) as Readonly<Record<string, unknown>>
  const put = (key: string, value: Data): void => onChange(new Map([...files, [file, setIn(files.get(file) ?? '', [...path, key], value)]]))
  return (
    <>
      <EffectChoice effect={String(data['effect'])} onChange={(effect) => put('effect', effect)} />
      <ConditionEditor
        id="forslag-villkor"
        legend={t('field.when')}
        condition={readCondition(data['when'])}
        onChange={(node) => put('when', writeCondition(node) as Data)}
      >
        {null}
      </ConditionEditor>
    </>
  )
}
