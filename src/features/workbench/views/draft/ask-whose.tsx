import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import { useTexts } from '../../../../shared/texts/index.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { filesOfNobody, likelyOwner } from '../../state/place-files.ts'
import { useWorkbench } from '../../state/store.ts'
import { useOrganisations } from '../workbench-context.ts'

interface AskWhoseProps {
  /** What was handed over, some of it without a folder. */
  readonly files: ContentFiles
  /** The organisation that was chosen; null where the files are not to be put in. */
  readonly onAnswer: (organisation: string | null) => void
}

/** Asks whose single files are: in the wrong folder they would change the rules of another organisation. */
export function AskWhose({ files, onAnswer }: AskWhoseProps) {
  const { t } = useTexts('workbench')
  const field = useRef<HTMLSelectElement>(null)
  const organisations = useOrganisations()
  const known = useWorkbench((state) => state.files ?? state.published) ?? files
  const likely = likelyOwner(
    files,
    known,
    organisations.map(({ id }) => id),
  )
  const { register, handleSubmit } = useForm({ defaultValues: { organisation: likely ?? '' } })
  const { ref, ...chosen } = register('organisation')
  useEffect(() => field.current?.focus(), [])
  const answer = (organisation: string | null): void => {
    onAnswer(organisation)
    refocus()
  }
  return (
    <form onSubmit={(event) => void handleSubmit(({ organisation }) => answer(organisation))(event)}>
      <p className="workbench-field">
        <label htmlFor="whose">{t('take.whose', { count: filesOfNobody(files).length, files: filesOfNobody(files).join(', ') })}</label>
        <select
          id="whose"
          className="ds-input"
          required
          {...chosen}
          ref={(element) => {
            ref(element)
            field.current = element
          }}
        >
          <option value="">{t('take.choose')}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id} lang="sv">
              {name}
            </option>
          ))}
        </select>
      </p>
      {likely === null ? null : <p className="take-hint">{t('take.likely')}</p>}
      <p className="actions">
        <button type="submit" className="ds-button">
          {t('take.put')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => answer(null)}>
          {t('take.leave')}
        </button>
      </p>
    </form>
  )
}
