import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { type AccountedSentence, isOpen } from '../../../../content/original/account.ts'
import { mayLimit } from '../../../../content/original/read-sentence.ts'
import { afterPaint } from '../../../../shared/ui/after-paint.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { type DraftSection, withoutSetAside, withSetAside, withStatement } from '../../state/document.ts'
import { SetAsideForm } from './set-aside-form.tsx'
import { addressOf } from '../selection.ts'
import { StatementForm } from './statement-form.tsx'

/** Makes another draft of the one that there is. */
export type ChangeFiles = (change: (files: ContentFiles) => ContentFiles) => void

interface Numbered {
  readonly sentence: AccountedSentence
  /** Its place in the whole document. */
  readonly index: number
}

interface OriginalSectionProps {
  readonly heading: string
  readonly organisation: string
  readonly sections: readonly DraftSection[]
  readonly sentences: readonly Numbered[]
  readonly onChange: ChangeFiles
}

/** The sentences of one section of the document, each with what has become of it. */
export function OriginalSection({ heading, organisation, sections, sentences, onChange }: OriginalSectionProps) {
  const { t } = useTexts('workbench')
  const [isAside, setAside] = useState(false)
  const silent = sentences.filter(({ sentence }) => isOpen(sentence) && sentence.modality === null && !mayLimit(sentence.original))
  return (
    <section>
      <h2 className="ds-heading section-heading" lang="sv">
        {heading}
      </h2>
      <ol className="original-sentences">
        {sentences.map(({ sentence, index }) => (
          <OriginalSentence
            key={index}
            id={idOf(index)}
            organisation={organisation}
            sections={sections}
            sentence={sentence}
            onChange={(change) => {
              onChange(change)
              afterPaint(() => focusNear(index))
            }}
          />
        ))}
      </ol>
      {silent.length < 2 ? null : isAside ? (
        <SetAsideForm
          label={t('original.setAsideAll', { count: silent.length })}
          onCancel={() => setAside(false)}
          onSetAside={(reason) => {
            onChange((files) =>
              withSetAside(
                files,
                organisation,
                silent.map(({ sentence }) => sentence),
                reason,
              ),
            )
            setAside(false)
          }}
        />
      ) : (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setAside(true)}>
          {t('original.setAsideSilent', { count: silent.length })}
        </button>
      )}
    </section>
  )
}

interface OriginalSentenceProps {
  readonly id: string
  readonly organisation: string
  readonly sections: readonly DraftSection[]
  readonly sentence: AccountedSentence
  readonly onChange: ChangeFiles
}

function OriginalSentence({ id, organisation, sections, sentence, onChange }: OriginalSentenceProps) {
  const { t } = useTexts('workbench')
  const [doing, setDoing] = useState<'use' | 'set-aside' | null>(null)
  const { leadIn, original, locator, modality, usedBy, setAside } = sentence
  return (
    <li id={id} tabIndex={-1} className="original-sentence">
      <blockquote lang="sv">
        {leadIn === null ? null : <span className="original-lead">{leadIn} </span>}
        {original}
      </blockquote>
      <p className="original-meta">
        {locator}. {modality === null ? '' : t('original.looksLike', { modality: t(`value.${modality}`) })}
      </p>
      {usedBy.map((statement) => (
        <p key={statement}>
          <Link to={addressOf('draft', organisation, { kind: 'statement', id: statement })}>{t('original.used', { id: statement })}</Link>
        </p>
      ))}
      {setAside === null ? null : (
        <p>
          {t('original.isAside', { reason: setAside })}{' '}
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => onChange((files) => withoutSetAside(files, organisation, sentence))}
          >
            {t('original.takeBack')}
          </button>
        </p>
      )}
      {doing === 'use' ? (
        <StatementForm
          sentence={sentence}
          sections={sections}
          onCancel={() => setDoing(null)}
          onWrite={(own) => {
            onChange((files) => withStatement(files, organisation, sentence.section, own))
            setDoing(null)
          }}
        />
      ) : doing === 'set-aside' ? (
        <SetAsideForm
          label={t('original.setAside')}
          onCancel={() => setDoing(null)}
          onSetAside={(reason) => {
            onChange((files) => withSetAside(files, organisation, [sentence], reason))
            setDoing(null)
          }}
        />
      ) : (
        <div className="actions">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => setDoing('use')}>
            {t(usedBy.length === 0 ? 'original.use' : 'original.useAgain')}
          </button>
          {isOpen(sentence) ? (
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setDoing('set-aside')}>
              {t('original.setAside')}
            </button>
          ) : null}
        </div>
      )}
    </li>
  )
}

function idOf(index: number): string {
  return `mening-${index}`
}

/** Where a sentence is no longer shown, the next one takes the focus, so that one goes on with the keyboard. */
function focusNear(index: number): void {
  // Whoever has gone on already keeps the focus.
  if (document.activeElement !== document.body) return
  const shown = [...document.querySelectorAll<HTMLElement>('.original-sentence')]
  const next = shown.find(({ id }) => Number(id.slice('mening-'.length)) >= index) ?? shown.at(-1)
  next?.focus()
}
