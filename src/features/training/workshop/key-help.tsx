import { useTexts } from '../../../shared/texts/index.ts'
import type { RefObject } from 'react'
import { PresentDialog } from './present-dialog.tsx'

interface KeyHelpProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly outcomes: number
  readonly hasKeys: boolean
  readonly onKeys: (hasKeys: boolean) => void
}

const KEYS = [
  ['keyNext', 'next'],
  ['keySkip', 'skip'],
  ['keyPrevious', 'previous'],
  ['keyReveal', 'reveal'],
  ['keyChange', 'change'],
  ['keyTimer', 'timer'],
  ['keyFull', 'full'],
  ['keyDigit', 'digit'],
  ['keyPlus', 'plus'],
  ['keyHelp', 'help'],
] as const

/** What the keys do, and a way to switch them off for whoever controls the computer by voice. */
export function KeyHelp({ dialog, outcomes, hasKeys, onKeys }: KeyHelpProps) {
  const { t } = useTexts('workshop')
  return (
    <PresentDialog dialog={dialog} id="tangenter-rubrik" heading={t('keyboard.heading')} className="key-help">
      <label className="tick">
        <input className="ds-input" type="checkbox" checked={hasKeys} onChange={(event) => onKeys(event.currentTarget.checked)} />
        <span>{t('keyboard.on')}</span>
      </label>
      <p>{t('keyboard.note')}</p>
      <table className="chart-table">
        <thead>
          <tr>
            <th scope="col">{t('keyboard.key')}</th>
            <th scope="col">{t('keyboard.does')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{t(`keyboard.${key}`, { count: outcomes })}</th>
              <td>{t(`keyboard.${does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PresentDialog>
  )
}
