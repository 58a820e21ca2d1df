import type { List, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Inline, RichText } from '../schema/model.ts'

/** Reads limited Markdown. Whatever is not a paragraph, list, bold or link is told through `refuse` and left out. */
export function readMarkdown(text: string, refuse: (message: string) => void): RichText {
  const block = (node: RootContent): readonly Block[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', children: inlines(node.children, refuse) }]
    if (node.type === 'list') return [{ kind: 'list', ordered: node.ordered === true, items: listItems(node, refuse) }]
    refuse(describe(node.type))
    return []
  }
  return fromMarkdown(text).children.flatMap(block)
}

function listItems(list: List, refuse: (message: string) => void): readonly (readonly Inline[])[] {
  return list.children.map((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'paragraph') return inlines(child.children, refuse)
      refuse(child.type === 'list' ? 'Listor i listor går inte att använda. Gör dem till en lista.' : describe(child.type))
      return []
    }),
  )
}

function inlines(nodes: readonly PhrasingContent[], refuse: (message: string) => void): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') return [node.value.replaceAll('\n', ' ')]
    if (node.type === 'strong') return [{ kind: 'bold', children: inlines(node.children, refuse) }]
    if (node.type === 'link') {
      if (/^(https:\/\/|mailto:)/.test(node.url)) return [{ kind: 'link', href: node.url, children: inlines(node.children, refuse) }]
      refuse(`Länken ”${node.url}” går inte att använda. Länkar ska börja med https:// eller mailto:.`)
      return []
    }
    refuse(describe(node.type))
    return []
  })
}

function describe(type: string): string {
  if (type === 'html') return 'HTML går inte att använda. Skriv texten utan taggar; fetstil skrivs **så här**.'
  return 'I texter går det bara att använda stycken, listor, **fetstil** och länkar. Ta bort annan formatering.'
}
