/** A diagram: below {@link TERMINALS} the value it always has, otherwise a decision on one level. Equal functions are the same number. */
export type Node = number

/** Values that a diagram may end in are 0 up to this; 0 and 1 stand for false and true. */
export const TERMINALS = 64

/** How two diagrams are combined: `resolve` gives the result where it is plain, and -1 where both must be opened. */
export interface Operation {
  readonly tag: number
  readonly resolve: (a: Node, b: Node) => Node
}

/** Thrown where diagrams outgrow the memory set aside for them. Nothing is proved then, and nothing is dropped in silence. */
export class BeyondReach extends Error {}

export interface Diagrams {
  readonly levelOf: (node: Node) => number
  readonly child: (node: Node, value: number) => Node
  /** The decision on a level, one diagram per value. */
  readonly decide: (level: number, children: readonly Node[]) => Node
  readonly combine: (operation: Operation, a: Node, b: Node) => Node
  /** The same decisions with other values at the end. */
  readonly map: (node: Node, value: (terminal: number) => number) => Node
  readonly size: () => number
}

const isFalseOr = (a: Node, b: Node): Node => (a === 0 || b === 0 ? 0 : a === 1 ? b : b === 1 || a === b ? a : -1)

export const AND: Operation = { tag: 1, resolve: isFalseOr }
export const OR: Operation = { tag: 2, resolve: (a, b) => (a === 1 || b === 1 ? 1 : a === 0 ? b : b === 0 || a === b ? a : -1) }
export const WITHOUT: Operation = { tag: 3, resolve: (a, b) => (a === 0 || b === 1 || a === b ? 0 : b === 0 ? a : -1) }
export const DIFFERS: Operation = {
  tag: 4,
  resolve: (a, b) => (a === b ? 0 : a === 0 ? b : b === 0 ? a : a < TERMINALS && b < TERMINALS ? 1 : -1),
}
/** The smaller of two values; 0 is the smallest there is. */
export const MINIMUM: Operation = {
  tag: 5,
  resolve: (a, b) => (a === b || a === 0 ? a : b === 0 ? b : a < TERMINALS && b < TERMINALS ? Math.min(a, b) : -1),
}
/** Sum of two values, where everything from two on counts as two. */
export const SUM_TO_TWO: Operation = {
  tag: 6,
  resolve: (a, b) => (a === 2 || b === 2 ? 2 : a === 0 ? b : b === 0 ? a : a < TERMINALS && b < TERMINALS ? Math.min(2, a + b) : -1),
}

const MOST_NODES = 6_000_000

/**
 * Multi-valued decision diagrams over levels with the given numbers of values, hash-consed: equal functions are one node, so
 * equality is a comparison of numbers. The cache of results forgets, which costs time and never truth.
 */
export function createDiagrams(sizes: readonly number[], most: number = MOST_NODES): Diagrams {
  const { levelOf, child, decide, size: counted } = createNodes(sizes, most)
  const cache = createCache()

  const combine = (operation: Operation, a: Node, b: Node): Node => {
    const plain = operation.resolve(a, b)
    if (plain !== -1) return plain
    const known = cache.get(operation.tag, a, b)
    if (known !== -1) return known
    const levelA = levelOf(a)
    const levelB = levelOf(b)
    const level = Math.min(levelA, levelB)
    const size = sizes[level] as number
    const children = new Array<Node>(size)
    for (let value = 0; value < size; value++) {
      children[value] = combine(operation, levelA === level ? child(a, value) : a, levelB === level ? child(b, value) : b)
    }
    const result = decide(level, children)
    cache.set(operation.tag, a, b, result)
    return result
  }

  const map = (root: Node, value: (terminal: number) => number): Node => {
    const done = new Map<Node, Node>()
    const visit = (node: Node): Node => {
      if (node < TERMINALS) return value(node)
      const known = done.get(node)
      if (known !== undefined) return known
      const level = levelOf(node)
      const result = decide(
        level,
        Array.from({ length: sizes[level] as number }, (_, index) => visit(child(node, index))),
      )
      done.set(node, result)
      return result
    }
    return visit(root)
  }

  return { levelOf, child, decide, combine, map, size: counted }
}

/** The nodes, each once: a decision that is there is found by its hash. Typed arrays that grow, since there are millions. */
function createNodes(
  sizes: readonly number[],
  most: number,
): Pick<Diagrams, 'levelOf' | 'child' | 'size'> & { readonly decide: (level: number, children: ArrayLike<Node>) => Node } {
  const bottom = sizes.length
  let count = TERMINALS
  let levels = new Uint16Array(1 << 12)
  let starts = new Int32Array(1 << 12)
  let kids = new Int32Array(1 << 14)
  let used = 0
  let slots = new Int32Array(1 << 13)

  const levelOf = (node: Node): number => (node < TERMINALS ? bottom : (levels[node] as number))
  const child = (node: Node, value: number): Node => kids[(starts[node] as number) + value] as number

  const hashOf = (level: number, at: number, size: number): number => {
    let hash = level + 1
    for (let index = 0; index < size; index++) hash = (Math.imul(hash, 0x01000193) ^ (kids[at + index] as number)) + (hash >>> 15)
    return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 0
  }

  const insert = (node: Node): void => {
    let slot = hashOf(levels[node] as number, starts[node] as number, sizes[levels[node] as number] as number) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = node
  }

  const grow = (size: number): void => {
    if (count + 1 > levels.length) {
      levels = copied(levels, new Uint16Array(levels.length * 2))
      starts = copied(starts, new Int32Array(starts.length * 2))
    }
    if (used + size > kids.length) kids = copied(kids, new Int32Array(Math.max(kids.length * 2, used + size)))
    if (count * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2)
      for (let node = TERMINALS; node < count; node++) insert(node)
    }
  }

  const decide = (level: number, children: ArrayLike<Node>): Node => {
    const size = sizes[level] as number
    const first = children[0] as Node
    let isSame = true
    for (let index = 1; index < size && isSame; index++) isSame = children[index] === first
    if (isSame) return first
    grow(size)
    for (let index = 0; index < size; index++) kids[used + index] = children[index] as Node
    let slot = hashOf(level, used, size) & (slots.length - 1)
    for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
      if (levels[found] === level && isAlike(starts[found] as number, size)) return found
      slot = (slot + 1) & (slots.length - 1)
    }
    if (count >= most) throw new BeyondReach(`more than ${most} nodes`)
    levels[count] = level
    starts[count] = used
    used += size
    slots[slot] = count
    return count++
  }

  const isAlike = (at: number, size: number): boolean => {
    for (let index = 0; index < size; index++) if (kids[at + index] !== kids[used + index]) return false
    return true
  }

  return { levelOf, child, decide, size: () => count }
}

function copied<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

const MOST_CACHE_BITS = 22

/** Results of operations. It grows as long as results push each other out, since a forgotten one costs its whole branch again. */
function createCache() {
  let bits = 14
  let evicted = 0
  let tags = new Uint8Array(1 << bits)
  let lefts = new Int32Array(1 << bits)
  let rights = new Int32Array(1 << bits)
  let results = new Int32Array(1 << bits)
  const slotOf = (tag: number, a: Node, b: Node): number => {
    const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(Math.imul(b, 0x85ebca6b) + tag, 0xc2b2ae35)
    return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - bits)
  }
  const put = (tag: number, a: Node, b: Node, result: Node): void => {
    const slot = slotOf(tag, a, b)
    if (tags[slot] !== 0) evicted++
    tags[slot] = tag
    lefts[slot] = a
    rights[slot] = b
    results[slot] = result
  }
  const grow = (): void => {
    const [oldTags, oldLefts, oldRights, oldResults] = [tags, lefts, rights, results]
    bits += 2
    tags = new Uint8Array(1 << bits)
    lefts = new Int32Array(1 << bits)
    rights = new Int32Array(1 << bits)
    results = new Int32Array(1 << bits)
    oldTags.forEach((tag, slot) => tag !== 0 && put(tag, oldLefts[slot] as Node, oldRights[slot] as Node, oldResults[slot] as Node))
    evicted = 0
  }
  return {
    get: (tag: number, a: Node, b: Node): Node => {
      const slot = slotOf(tag, a, b)
      return tags[slot] === tag && lefts[slot] === a && rights[slot] === b ? (results[slot] as number) : -1
    },
    set: (tag: number, a: Node, b: Node, result: Node): void => {
      if (bits < MOST_CACHE_BITS && evicted > 1 << (bits - 2)) grow()
      put(tag, a, b, result)
    },
  }
}
