import { useId, useState } from 'react'
import { setIn } from '../../../../content/edit/edit-file.ts'
import type { Remedy } from '../../../../content/read/problem.ts'
import { useTexts } from '../../../../shared/texts/index.ts'
import { draftFile, writeDraftFile } from '../../state/draft.ts'

/** Starts the check: what is written goes with the message that it stands in. */
export const RUN_CHECK = 'kontrollera-utkastet'

/** What has become of something that was published, chosen where it is told and written in the draft. */
export function RemedyForm({ remedy: { choices } }: { readonly remedy: Remedy }) {
  const { t } = useTexts('workbench')
  const id = useId()
  const [chosen, setChosen] = useState('')
  const choice = choices[Number(chosen === '' ? -1 : chosen)]
  const write = (): void => {
    if (choice === undefined) return
    writeDraftFile(choice.file, setIn(draftFile(choice.file) ?? '', choice.path, choice.value ?? undefined))
    document.getElementById(RUN_CHECK)?.focus()
  }
  return (
    <div className="set-aside">
      <label htmlFor={id}>{t('remedy.what')}</label>
      <select id={id} className="ds-input" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{t('edit.choose')}</option>
        {choices.map(({ kind, words }, index) => (
          <option key={index} value={index}>
            {t(`remedy.${kind}`, { words })}
          </option>
        ))}
      </select>
      <button type="button" className="ds-button" data-variant="secondary" onClick={write}>
        {t('remedy.write')}
      </button>
    </div>
  )
}
