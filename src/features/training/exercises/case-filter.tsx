import { useTexts } from '../../../shared/texts/index.ts'
import type { ReactNode } from 'react'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import { OUTCOMES } from '../../../schema/outcomes.ts'
import { NO_FILTER, type PracticeCase, type PracticeFilter } from '../../../shared/session/practice.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'

interface CaseFilterProps {
  readonly organisation: Organisation
  readonly cases: readonly PracticeCase[]
  readonly filter: PracticeFilter
  /** How many cases are left. */
  readonly found: number
  readonly onChange: (filter: PracticeFilter) => void
}

const DIFFICULTIES = ['latt', 'medel', 'svar'] as const
const ROLES = ['medarbetare', 'chef', 'fortroendevald', 'annan'] as const

/** Chooses among the cases. Only what some case is of can be chosen. The outcome stands apart, since it gives the answer away. */
export function CaseFilter({ organisation, cases, filter, found, onChange }: CaseFilterProps) {
  const { t } = useTexts('training')
  const set = (change: Partial<PracticeFilter>): void => onChange({ ...filter, ...change })
  const themes = [...new Set(cases.map(({ theme }) => theme))]
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
  return (
    <form className="case-filter screen-only" role="search" aria-label={t('exercises.filter')} onSubmit={(event) => event.preventDefault()}>
      <div className="ds-field">
        <label htmlFor="fall-sok">{t('exercises.words')}</label>
        <input
          className="ds-input"
          id="fall-sok"
          type="search"
          autoComplete="off"
          maxLength={200}
          value={filter.words}
          onChange={(event) => set({ words: event.currentTarget.value })}
        />
      </div>
      <Choice
        id="tema"
        label={t('exercises.theme')}
        value={filter.theme}
        options={themes}
        tell={(theme) => t(`theme.${theme}`)}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        id="svarighet"
        label={t('exercises.difficulty')}
        value={filter.difficulty}
        options={DIFFICULTIES.filter((difficulty) => cases.some((each) => each.difficulty === difficulty))}
        tell={(difficulty) => t(`difficulty.${difficulty}`)}
        onChange={(difficulty) => set({ difficulty })}
      />
      <Choice
        id="roll"
        label={t('exercises.role')}
        value={filter.role}
        options={ROLES.filter((role) => cases.some((each) => each.role === role))}
        tell={(role) => t(`role.${role}`)}
        onChange={(role) => set({ role })}
      />
      <ByOutcome organisation={organisation} outcome={filter.outcome} onChange={(outcome) => set({ outcome })} />
      <p className="case-filter-wide case-filter-count">
        <span role="status">{t('exercises.found', { count: found })}</span>
        {isFiltered ? (
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onChange(NO_FILTER)}>
            {t('exercises.reset')}
          </button>
        ) : null}
      </p>
    </form>
  )
}

interface ByOutcomeProps {
  readonly organisation: Organisation
  readonly outcome: PracticeFilter['outcome']
  readonly onChange: (outcome: PracticeFilter['outcome']) => void
}

function ByOutcome({ organisation, outcome, onChange }: ByOutcomeProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  return (
    <div className="case-filter-wide">
      <Disclosure summary={t('exercises.byOutcome')}>
        <p>{t('exercises.givesAway')}</p>
        <Choice
          id="besked"
          label={t('exercises.outcome')}
          value={outcome}
          options={OUTCOMES.filter((id) => outcomeById(organisation, id) !== undefined)}
          tell={(id) => {
            const words = outcomeById(organisation, id)
            return words === undefined ? id : { text: words.label, lang: langOf(words) }
          }}
          onChange={onChange}
        />
      </Disclosure>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly id: string
  readonly label: ReactNode
  readonly value: T | ''
  readonly options: readonly T[]
  readonly tell: (option: T) => string | { readonly text: string; readonly lang: string | undefined }
  readonly onChange: (value: T | '') => void
}

function Choice<T extends string>({ id, label, value, options, tell, onChange }: ChoiceProps<T>) {
  const { t } = useTexts('training')
  return (
    <div className="ds-field">
      <label htmlFor={`fall-${id}`}>{label}</label>
      <select
        className="ds-input"
        id={`fall-${id}`}
        value={value}
        onChange={(event) => onChange(options.find((option) => option === event.currentTarget.value) ?? '')}
      >
        <option value="">{t('exercises.all')}</option>
        {options.map((option) => {
          const told = tell(option)
          return (
            <option key={option} value={option} lang={typeof told === 'string' ? undefined : told.lang}>
              {typeof told === 'string' ? told : told.text}
            </option>
          )
        })}
      </select>
    </div>
  )
}
