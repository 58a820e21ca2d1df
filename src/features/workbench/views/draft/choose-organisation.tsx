import { useTexts } from '../../../../shared/texts/index.ts'
import { startTransition } from 'react'
import { useGo } from '../../../../shared/ui/navigation.ts'
import { addressOf } from '../selection.ts'
import type { WorkbenchView } from '../../../../schema/pages.ts'
import { useOrganisationId, useOrganisations } from '../workbench-context.ts'

/** The organisation that a view is about. Another one is another address. */
export function ChooseOrganisation({ view }: { readonly view: WorkbenchView }) {
  const { t } = useTexts('workbench')
  const go = useGo()
  const chosen = useOrganisationId()
  return (
    <p className="workbench-field">
      <label htmlFor="organisation">{t('organisation')}</label>
      <select
        id="organisation"
        className="ds-input"
        value={chosen}
        // What is shown stays until the other is loaded; otherwise this field would go for a while, and the focus with it.
        onChange={({ target: { value } }) => startTransition(() => go(addressOf(view, value)))}
      >
        {useOrganisations().map(({ id, name }) => (
          <option key={id} value={id} lang="sv">
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
