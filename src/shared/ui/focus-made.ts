import { flushSync } from 'react-dom'

/** Makes a field and goes to it before anything else happens: whoever types on at once writes in it, and does not press the button once more. */
export function focusMade(make: () => void, id: string): void {
  flushSync(make)
  document.getElementById(id)?.focus()
}
