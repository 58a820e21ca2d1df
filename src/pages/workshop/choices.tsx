import { useState } from 'react'
import { useKeepTexts } from '../../i18n/keep.ts'
import { useWorkshopTexts } from '../../i18n/workshop.ts'
import type { Organisation } from '../../schema/model.ts'
import { filterCases, NO_FILTER } from '../../session/practice.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { Words } from '../../ui/words.tsx'
import type { Choice } from './draft.ts'

interface ChoicesProps {
  readonly organisation: Organisation
  readonly choices: readonly Choice[]
  /** Ids of those that are chosen. */
  readonly chosen: readonly string[]
  readonly onToggle: (choice: Choice) => void
}

/** All cases that can be chosen, the trainer's own first. */
export function Choices({ organisation, choices, chosen, onToggle }: ChoicesProps) {
  const { t } = useWorkshopTexts()
  const { t: keep } = useKeepTexts()
  const langOf = useLangOf()
  const [words, setWords] = useState('')
  const found = filterCases(choices, { ...NO_FILTER, words })
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('compose.choose')}</h2>
      <div className="ds-field">
        <label htmlFor="workshop-sok">{t('compose.find')}</label>
        <input
          className="ds-input"
          id="workshop-sok"
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <p role="status">{words === '' ? '' : t('compose.found', { count: found.length })}</p>
      <ul className="choices">
        {found.map((choice) => (
          <li key={choice.id}>
            <label className="tick">
              <input
                className="ds-input"
                type="checkbox"
                aria-describedby={`om-${choice.id}`}
                checked={chosen.includes(choice.id)}
                onChange={() => onToggle(choice)}
              />
              <span lang={langOf(choice)}>
                <Words>{choice.title}</Words>
              </span>
            </label>
            <p className="option-help" id={`om-${choice.id}`}>
              {choice.item.kind === 'own' ? (
                t('compose.own')
              ) : (
                <span lang={langOf(choice)}>
                  <Words>{choice.person}</Words>
                </span>
              )}{' '}
              · {keep(`outcome.${choice.outcome}`)}
            </p>
          </li>
        ))}
      </ul>
      <p className="ds-paragraph">
        <Link to={`/${organisation.id}/egna-fall/`}>{t('compose.writeOwn')}</Link>
      </p>
    </section>
  )
}
