/**
 * A browser that translates a page takes each of its text nodes away and puts elements of its own in their place, again and again while
 * the page lives. React goes on with the nodes that it made: what it writes into them is seen by nobody, and where it takes them away,
 * or puts something before them, it finds them gone and gives up. Here each such node is remembered with what stands in for it, and
 * comes back before anything is done with it; the browser then translates it anew. Pages that are not translated are left alone.
 */
export function bearTranslation(container: Element): void {
  const standIns = new WeakMap<Node, Element>()
  const taken = new WeakSet<Element>()
  const comeBack = (text: Node): void => {
    const standIn = standIns.get(text)
    if (standIn === undefined) return
    standIns.delete(text)
    if (!text.isConnected && standIn.isConnected) standIn.replaceWith(text)
  }
  const rewritten = new MutationObserver((records) => records.forEach((record) => comeBack(record.target)))
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (!(text instanceof Text) || text.isConnected) continue
        // Put there with the same change, or just before or after it.
        const standIn = [...addedNodes, previousSibling, nextSibling].find((node) => isForeign(node) && !taken.has(node))
        if (!isForeign(standIn)) continue
        taken.add(standIn)
        standIns.set(text, standIn)
        rewritten.observe(text, { characterData: true })
      }
    }
  }).observe(container, { childList: true, subtree: true })
  const removeChild = Reflect.get(Node.prototype, 'removeChild') as (this: Node, child: Node) => Node
  const insertBefore = Reflect.get(Node.prototype, 'insertBefore') as (this: Node, node: Node, before: Node | null) => Node
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    comeBack(child)
    return removeChild.call(this, child) as T
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before !== null) comeBack(before)
    return insertBefore.call(this, node, before) as T
  }
}

/** The guide itself has no such elements. */
function isForeign(node: Node | null | undefined): node is Element {
  return node instanceof Element && node.tagName === 'FONT'
}
