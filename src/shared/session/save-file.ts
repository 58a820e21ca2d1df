/** Hands a file to the browser, which saves it on the person's own device. False where it is known not to, as in some frames. */
export function saveFile(name: string, content: Blob): boolean {
  const link = document.createElement('a')
  if (!canDownload()) return false
  const address = URL.createObjectURL(content)
  link.href = address
  link.download = name
  link.click()
  // The browser has to have begun before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return true
}

/** A frame may be forbidden it, which the browser tells nobody. It is known where the page around it is on the same site. */
function canDownload(): boolean {
  const sandbox = window.frameElement?.getAttribute('sandbox')
  return sandbox == null || sandbox.split(/\s+/).includes('allow-downloads')
}
