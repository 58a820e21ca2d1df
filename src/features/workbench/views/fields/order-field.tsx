import { useTexts } from '../../../../shared/texts/index.ts'
import { refocus } from '../../../../shared/ui/refocus.ts'

interface OrderFieldProps {
  readonly id: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** Some answers to a question in order: each is moved up, or taken out and put last again. */
export function OrderField({ id, label, options, value, onChange }: OrderFieldProps) {
  const { t } = useTexts('workbench')
  const out = options.filter((option) => !value.includes(option.id))
  const nameOf = (one: string): string => options.find((option) => option.id === one)?.label ?? one
  const put = (next: readonly string[]): void => {
    onChange(next)
    refocus(`#${id}`)
  }
  return (
    <fieldset className="ds-fieldset" id={id} tabIndex={-1}>
      <legend lang="sv">{label}</legend>
      <ol>
        {value.map((one, index) => (
          <li key={one}>
            <span lang="sv">{nameOf(one)}</span>{' '}
            {index === 0 ? null : <OrderButton label={t('thing.up')} what={nameOf(one)} onPress={() => put(movedUp(value, index))} />}
            <OrderButton label={t('thing.remove')} what={nameOf(one)} onPress={() => put(value.filter((other) => other !== one))} />
          </li>
        ))}
      </ol>
      {out.map((option) => (
        <OrderButton key={option.id} label={t('edit.add')} what={option.label} onPress={() => put([...value, option.id])} />
      ))}
    </fieldset>
  )
}

function movedUp(value: readonly string[], index: number): readonly string[] {
  return value.flatMap((one, place) => (place === index ? [] : place === index - 1 ? [value[index] ?? '', one] : [one]))
}

function OrderButton({ label, what, onPress }: { readonly label: string; readonly what: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={onPress}>
      {label}: <span lang="sv">{what}</span>
    </button>
  )
}
