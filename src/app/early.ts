/** What was done on the page before it had come to life. Collected by public/early.js. */
interface Early {
  readonly pressed: HTMLButtonElement | null
  readonly fields: ReadonlyMap<HTMLInputElement, string | boolean>
}

/**
 * Does what a person did before the page had come to life: fills in the fields and presses the last button, where they still are. From
 * then on the page itself listens, so that nothing is done twice.
 */
export function doWhatWasEarly(): void {
  const { endEarly } = window as { endEarly?: () => Early }
  delete (window as { endEarly?: unknown }).endEarly
  const early = endEarly?.()
  if (early === undefined) return
  for (const [field, value] of early.fields) if (field.isConnected) fillIn(field, value)
  early.pressed?.removeAttribute('aria-busy')
  if (early.pressed?.isConnected === true) early.pressed.click()
}

/** React hears of a field only where it differs from what React has seen last, which it does after this. */
function fillIn(field: HTMLInputElement, value: string | boolean): void {
  if (typeof value === 'boolean') {
    field.checked = !value
    field.click()
  } else {
    field.value = ''
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
