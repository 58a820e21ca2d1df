import { useEffect } from 'react'

/** What each key does, by the key's name in small letters. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** Listens to single keys while they are switched on. What is typed in fields, chosen in lists and done in dialogs is left alone. */
export function useShortcuts(isOn: boolean, shortcuts: Shortcuts): void {
  useEffect(() => {
    if (!isOn) return undefined
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (target instanceof Element && isOwnBusiness(target, event.key)) return
      const key = event.key.toLowerCase()
      const action = Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOn, shortcuts])
}

/** The space bar presses the button that has the focus. */
function isOwnBusiness(target: Element, key: string): boolean {
  if (target.closest('input:not([type=checkbox]), select, textarea, dialog, [contenteditable], [role=combobox]') !== null) return true
  return key === ' ' && target.closest('button, a, summary, input') !== null
}
