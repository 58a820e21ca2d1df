import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift'
import { useMemo, useState } from 'react'
import { useTexts } from '../texts/index.ts'
import type { Option, Question } from '../../schema/model.ts'
import { useLangOf } from './language.ts'
import { matchOptions, type OptionMatch } from './match-options.ts'
import { SystemNote } from './system-note.tsx'
import { ContentText } from './content-text.tsx'

interface CatalogueFieldProps {
  readonly question: Question
  readonly chosen: string | undefined
  readonly onChange: (options: readonly string[]) => void
  readonly isInvalid: boolean
}

/** A field to search a long list in: by name, other name or misspelt, with the keyboard or by pointing. */
export function CatalogueField({ question, chosen, onChange, isInvalid }: CatalogueFieldProps) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  const id = `svar-${question.fact}`
  const option = question.options.find((candidate) => candidate.id === chosen)
  const { items, query, type, isOpen, highlightedIndex, getInputProps, getLabelProps, getMenuProps, getItemProps, getToggleButtonProps } =
    useCatalogue(id, option, { question, onChange })
  const systems = items.filter((item) => item.option.system !== null).length
  return (
    <div className="ds-field catalogue">
      <label {...getLabelProps({ className: 'ds-sr-only' })}>{t('system.search')}</label>
      <p className="option-help" id={`${id}-tips`}>
        {t('system.hint')}
      </p>
      <div className="catalogue-box">
        <input
          {...getInputProps({
            className: 'ds-input',
            name: question.fact,
            autoComplete: 'off',
            autoCapitalize: 'none',
            spellCheck: false,
            'aria-invalid': isInvalid || undefined,
            'aria-describedby': `${id}-tips`,
            onChange: (event) => type(event.currentTarget.value),
          })}
        />
        <button type="button" {...getToggleButtonProps({ className: 'catalogue-toggle', 'aria-label': t('system.show') })} />
        <ul {...getMenuProps({ className: 'catalogue-list', hidden: !isOpen })}>
          {!isOpen
            ? null
            : items.map((item, index) => (
                <li
                  key={item.option.id}
                  {...getItemProps({ item, index })}
                  lang={langOf(item.option)}
                  data-highlighted={index === highlightedIndex ? '' : undefined}
                  data-chosen={item.option.id === chosen ? '' : undefined}
                >
                  <ContentText>{item.option.label}</ContentText>
                  {item.alias === null ? null : <span className="catalogue-alias"> {item.alias}</span>}
                </li>
              ))}
        </ul>
      </div>
      <p role="status" className="ds-sr-only">
        {isOpen && query !== null ? t('system.hits', { count: systems }) : ''}
      </p>
      <SystemNote option={option} />
    </div>
  )
}

/** The list and what is typed to search in it, with the properties that make it a combobox. */
function useCatalogue(id: string, option: Option | undefined, { question, onChange }: Pick<CatalogueFieldProps, 'question' | 'onChange'>) {
  /** What is typed, until something is chosen or the list is closed. */
  const [query, setQuery] = useState<string | null>(null)
  const items = useMemo(() => matchOptions(question.options, query ?? ''), [question, query])
  const combobox = useCombobox<OptionMatch>({
    items: [...items],
    inputId: id,
    labelId: `${id}-etikett`,
    menuId: `${id}-lista`,
    toggleButtonId: `${id}-visa`,
    getItemId: (index) => `${id}-${items[index]?.option.id ?? index}`,
    itemToString: (item) => item?.option.label ?? '',
    itemToKey: (item) => item?.option.id,
    inputValue: query ?? option?.label ?? '',
    selectedItem: option === undefined ? null : { option, alias: null },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onChange([selectedItem.option.id])
    },
    onIsOpenChange: ({ isOpen: isNowOpen }) => {
      if (!isNowOpen) setQuery(null)
    },
    stateReducer: (state, change) => reduce(question, state, change),
  })
  const type = (text: string): void => {
    setQuery(text)
    if (text === '' && option !== undefined) onChange([])
  }
  return { ...combobox, items, query, type }
}

type State = UseComboboxState<OptionMatch>

/** Beside what the library does: the likeliest match is ready to be taken with Enter, and Escape never removes an answer. */
function reduce(question: Question, state: State, { type, changes }: UseComboboxStateChangeOptions<OptionMatch>): Partial<State> {
  switch (type) {
    case useCombobox.stateChangeTypes.InputChange: {
      const typed = changes.inputValue ?? ''
      const hasMatch = typed.trim() !== '' && matchOptions(question.options, typed)[0]?.option.system !== null
      return { ...changes, highlightedIndex: hasMatch ? 0 : -1 }
    }
    case useCombobox.stateChangeTypes.InputKeyDownEscape:
      return { ...changes, selectedItem: state.selectedItem }
    // The list changes under a pointer that lies still: only the keyboard or a moving pointer says what is meant.
    case useCombobox.stateChangeTypes.MenuMouseLeave:
      return { ...changes, highlightedIndex: state.highlightedIndex }
    default:
      return changes
  }
}
