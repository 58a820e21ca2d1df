type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What was done on the page before it had come to life. Collected by public/early.js. */
interface Early {
  readonly pressed: HTMLButtonElement | null
  readonly fields: ReadonlyMap<Field, string | boolean>
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
  early.pressed?.removeAttribute('aria-busy')
  for (const [field, value] of early.fields) if (field.isConnected) fillIn(field, value)
  if (early.pressed?.isConnected === true) early.pressed.click()
}

/** React hears of a field only where it differs from what React has seen last, which it does after this. */
function fillIn(field: Field, value: string | boolean): void {
  if (typeof value === 'boolean') {
    if ('checked' in field) field.checked = !value
    return field.click()
  }
  // A chosen file is the browser's own: what is in its field stays there, and cannot be put there.
  if (field.type !== 'file') {
    // React watches over the field itself; what goes past it by way of the kind of field is news to it.
    field.value = ''
    const kind: object = Object.getPrototypeOf(field) as object
    Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(field, value)
  }
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}
