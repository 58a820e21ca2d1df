import { type SyntheticEvent, useRef, useState } from 'react'
import { useWorkshopTexts } from '../../i18n/workshop.ts'
import { ballotsOf, type CodeLine, mergeCodes } from '../../session/merge-codes.ts'
import { codeLength, groupCode } from '../../session/result-code.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'

interface CodesFormProps {
  readonly fingerprint: number
  /** Cases of the link, those that are gone among them. */
  readonly cases: number
  readonly codes: readonly string[]
  readonly onChange: (codes: readonly string[]) => void
}

/** Where the trainer types in the participants' codes. Lines that cannot be read stay in the field, to be mended. */
export function CodesForm({ fingerprint, cases, codes, onChange }: CodesFormProps) {
  const { t } = useWorkshopTexts()
  const [text, setText] = useState('')
  const [lines, setLines] = useState<readonly CodeLine[]>([])
  const [told, setTold] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const add = (event: SyntheticEvent): void => {
    event.preventDefault()
    const merged = mergeCodes(fingerprint, cases, codes, text)
    const wrong = merged.lines.filter(({ result }) => result.kind === 'unreadable')
    setLines(merged.lines.filter(({ result }) => result.kind !== 'added'))
    setText(wrong.map((line) => line.text).join('\n'))
    setTold(merged.lines.length === 0 ? t('codes.nothing') : t('codes.added', { count: merged.codes.length - codes.length }))
    if (merged.codes.length > codes.length) onChange(merged.codes)
  }
  const remove = (code: string): void => {
    onChange(codes.filter((other) => other !== code))
    setTold(t('codes.removed', { code: groupCode(code) }))
    // The button that had the focus goes with the code.
    field.current?.focus()
  }
  return (
    <form className="codes-form" onSubmit={add}>
      <div className="ds-field">
        <label htmlFor="workshop-koder">{t('codes.label')}</label>
        <p className="option-help" id="workshop-koder-tips">
          {t('codes.hint', { length: codeLength(cases) })}
        </p>
        <textarea
          ref={field}
          className="ds-input copy-area"
          id="workshop-koder"
          aria-describedby="workshop-koder-tips"
          rows={4}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p className="actions">
        <button type="submit" className="ds-button" data-variant="secondary">
          {t('codes.add')}
        </button>
      </p>
      <p role="status">
        {told} {t('codes.counted', { count: ballotsOf(fingerprint, cases, codes).length })}
      </p>
      {lines.length === 0 ? null : <ToldLines lines={lines} />}
      {codes.length === 0 ? null : (
        <Disclosure summary={t('codes.list')}>
          <ul className="code-list">
            {codes.map((code) => (
              <li key={code}>
                <span className="code-text" translate="no">
                  {groupCode(code)}
                </span>
                <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" onClick={() => remove(code)}>
                  {t('codes.remove', { code: groupCode(code) })}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </form>
  )
}

function ToldLines({ lines }: { readonly lines: readonly CodeLine[] }) {
  const { t } = useWorkshopTexts()
  const reasonOf = ({ result }: CodeLine): string => {
    if (result.kind !== 'unreadable') return t(result.kind === 'updated' ? 'codes.updated' : 'codes.same')
    const { problem } = result
    switch (problem.kind) {
      case 'characters':
        return t('codes.characters', { characters: problem.characters })
      case 'length':
        return t('codes.length', { length: problem.length, expected: problem.expected })
      case 'check':
      case 'other-session':
        return t(`codes.${problem.kind}`)
    }
  }
  return (
    <Notice kind="warning" live>
      <p>{t('codes.told')}</p>
      <ul className="ds-list">
        {lines.map((line) => (
          <li key={line.number}>{t('codes.line', { number: line.number, text: line.text, reason: reasonOf(line) })}</li>
        ))}
      </ul>
      {lines.some(({ result }) => result.kind === 'unreadable') ? <p>{t('codes.left')}</p> : null}
    </Notice>
  )
}
