import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { MODALITIES } from '../../../schema/modalities.ts'
import { headingsFrom, proposeFrom, type ProposedSection, type ProposedStatement, textIdOf } from './proposed-sections.ts'

interface NewSectionsProps {
  readonly sections: readonly ProposedSection[]
  readonly onChange: (sections: readonly ProposedSection[]) => void
}

/** No policy is longer, in bytes. */
const LONGEST = 2_000_000

/** The headings of a document, written by hand or proposed from its text together with statements. */
export function NewSections({ sections, onChange }: NewSectionsProps) {
  const { t } = useTexts('workbench')
  const [proposed, setProposed] = useState(false)
  const put = (index: number, section: ProposedSection): void => onChange(sections.map((own, place) => (place === index ? section : own)))
  return (
    <>
      {proposed ? null : (
        <TextField
          id="ny-rubriker"
          label={t('new.headings')}
          hint={t('new.headingsHelp')}
          rows={6}
          onChange={({ target }) => onChange(headingsFrom(target.value))}
        />
      )}
      <PastedText
        onPropose={(text) => {
          onChange(proposeFrom(text))
          setProposed(true)
        }}
      />
      <p role="status">
        {proposed
          ? t('new.proposed', {
              sections: sections.length,
              sentences: sections.flatMap((section) => section.statements).filter((statement) => statement.isLikely).length,
            })
          : ''}
      </p>
      {proposed ? (
        <div id="ny-rubriker" tabIndex={-1}>
          {sections.map((section, index) => (
            <SectionChoice key={index} place={index} section={section} onChange={(next) => put(index, next)} />
          ))}
        </div>
      ) : null}
    </>
  )
}

/** The text of a whole document, pasted or read from a file. It stays here; what is proposed from it goes on. */
function PastedText({ onPropose }: { readonly onPropose: (text: string) => void }) {
  const { t } = useTexts('workbench')
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setRefused(null)
    try {
      if (file.size > LONGEST) throw new Error('too long')
      const read = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
      if (read.includes('\0')) throw new Error('binary')
      setText(read)
    } catch {
      setRefused(file.name)
    }
  }
  return (
    <Disclosure summary={t('new.paste')}>
      <p>{t('new.or')}</p>
      <TextField id="ny-text" label={t('new.paste')} rows={8} value={text} onChange={({ target }) => setText(target.value)} />
      <label className="file-choice">
        <span>{t('new.choose')}</span>
        <input type="file" accept=".txt,.md,text/plain" onChange={({ target }) => void read(target.files?.[0])} />
      </label>
      <p role="alert">{refused === null ? '' : t('new.notText', { name: refused })}</p>
      <p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => onPropose(text)}>
          {t('new.propose')}
        </button>
      </p>
    </Disclosure>
  )
}

interface SectionChoiceProps {
  readonly place: number
  readonly section: ProposedSection
  readonly onChange: (section: ProposedSection) => void
}

function SectionChoice({ place, section, onChange }: SectionChoiceProps) {
  const { t } = useTexts('workbench')
  const { heading, isWanted, statements } = section
  const [initial] = useState(heading)
  const show = (isLikely: boolean) =>
    statements.map((statement, index) =>
      statement.isLikely !== isLikely ? null : (
        <StatementChoice
          key={index}
          id={textIdOf(place, index)}
          statement={statement}
          onChange={(next) => onChange({ ...section, statements: statements.map((own, at) => (at === index ? next : own)) })}
        />
      ),
    )
  const others = statements.filter((statement) => !statement.isLikely).length
  return (
    <section>
      <div className="ds-field">
        <input
          type="checkbox"
          className="ds-input"
          id={`avsnitt-${place}`}
          checked={isWanted}
          onChange={({ target }) => onChange({ ...section, isWanted: target.checked })}
        />
        <label htmlFor={`avsnitt-${place}`}>{t('new.useSection', { heading: initial })}</label>
      </div>
      {isWanted ? (
        <>
          <TextField
            id={`avsnitt-${place}-rubrik`}
            label={t('new.heading')}
            value={heading}
            onChange={({ target }) => onChange({ ...section, heading: target.value })}
          />
          {show(true)}
          {others === 0 ? null : <Disclosure summary={t('new.other', { number: others })}>{show(false)}</Disclosure>}
        </>
      ) : null}
    </section>
  )
}

interface StatementChoiceProps {
  readonly id: string
  readonly statement: ProposedStatement
  readonly onChange: (statement: ProposedStatement) => void
}

function StatementChoice({ id, statement, onChange }: StatementChoiceProps) {
  const { t } = useTexts('workbench')
  return (
    <div className="proposed-statement">
      <label>
        <input
          type="checkbox"
          checked={statement.isWanted}
          onChange={({ target }) => onChange({ ...statement, isWanted: target.checked })}
        />{' '}
        {t('new.useSentence')}: {statement.locator}
      </label>
      <blockquote lang="sv">{statement.original}</blockquote>
      {statement.isWanted ? <StatementFields id={id} statement={statement} onChange={onChange} /> : null}
    </div>
  )
}

function StatementFields({ id, statement, onChange }: StatementChoiceProps) {
  const { t } = useTexts('workbench')
  const put = (key: 'text' | 'locator' | 'phrase') => ({
    value: statement[key],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange({ ...statement, [key]: target.value }),
  })
  return (
    <>
      <TextField id={id} label={t('new.ownWords')} hint={t('new.ownWordsHelp')} rows={2} {...put('text')} />
      <TextField id={`${id}-plats`} label={t('field.locator')} {...put('locator')} />
      <TextField id={`${id}-fras`} label={t('field.phrase')} {...put('phrase')} />
      <p className="entity-field">
        <label htmlFor={`${id}-modalitet`}>{t('field.modality')}</label>
        <select
          id={`${id}-modalitet`}
          className="ds-input"
          value={statement.modality}
          onChange={({ target }) =>
            onChange({ ...statement, modality: MODALITIES.find((each) => each === target.value) ?? statement.modality })
          }
        >
          {MODALITIES.map((modality) => (
            <option key={modality} value={modality}>
              {t(`value.${modality}`)}
            </option>
          ))}
        </select>
      </p>
    </>
  )
}
