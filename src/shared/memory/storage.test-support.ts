/** A browser's memory as it is asked: what lies there are its own keys. */
export function storageForTests(begin: Readonly<Record<string, string>> = {}): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(items, key) ? (items[key] ?? null) : null),
    setItem: (key: string, text: string) => void (items[key] = text),
    removeItem: (key: string) => void delete items[key],
  }
  const items: Record<string, string> = Object.assign(Object.create(methods) as object, begin)
  return items as unknown as Storage
}

export const blockedStorage = (): Storage => {
  throw new DOMException('blocked', 'SecurityError')
}
