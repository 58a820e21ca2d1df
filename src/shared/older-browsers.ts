/**
 * What the code of the guide and its libraries use that Chrome and Edge 109 and Safari 15.4 do not have. Imported first by everything that
 * a browser runs on its own. The build refuses whatever is newer and does not stand here: see tools/build/oldest-browsers.ts.
 */
type List = readonly unknown[]

const OF_LISTS = {
  toSorted(this: List, compare?: (a: unknown, b: unknown) => number): unknown[] {
    return [...this].sort(compare)
  },
  toReversed(this: List): unknown[] {
    return [...this].reverse()
  },
  toSpliced(this: List, ...args: [start: number, deleteCount: number, ...added: unknown[]]): unknown[] {
    const copy = [...this]
    copy.splice(...args)
    return copy
  },
  with(this: List, index: number, value: unknown): unknown[] {
    const copy = [...this]
    const at = index < 0 ? copy.length + index : index
    if (at < 0 || at >= copy.length) throw new RangeError('Invalid index')
    copy[at] = value
    return copy
  },
}

function groupBy<K>(items: Iterable<unknown>, keyOf: (item: unknown, index: number) => K): Map<K, unknown[]> {
  const groups = new Map<K, unknown[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/** Adds what is missing to the given lists and maps, and leaves alone what is there. */
export function addMissing(lists: object = Array.prototype, maps: object = Map): void {
  for (const [to, all] of [
    [lists, OF_LISTS],
    [maps, { groupBy }],
  ] as const)
    for (const [name, value] of Object.entries(all))
      if (!(name in to)) Object.defineProperty(to, name, { value, configurable: true, writable: true })
}

addMissing()
