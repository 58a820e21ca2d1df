import type { List, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Inline, RichText } from '../../schema/model.ts'

/** A longer text as blocks, and what it may not hold, in Swedish sentences. */
export interface ReadMarkdown {
  readonly text: RichText
  readonly refused: readonly string[]
}

/** More lists in lists than this on one line are nothing that anybody means; the parser takes quadratic time to tell them apart. */
const NESTED = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){9}/m
const NO_LISTS_IN_LISTS = 'Listor i listor går inte att använda. Gör dem till en lista.'

/** Reads limited Markdown. Whatever is not a paragraph, list, bold or link is refused and left out. */
export function readMarkdown(markdown: string): ReadMarkdown {
  if (NESTED.test(markdown)) return { text: [], refused: [NO_LISTS_IN_LISTS] }
  const refused: string[] = []
  const refuse = (message: string): void => {
    refused.push(message)
  }
  const block = (node: RootContent): readonly Block[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', children: inlines(node.children, refuse) }]
    if (node.type === 'list') return [{ kind: 'list', ordered: node.ordered === true, items: listItems(node, refuse) }]
    refuse(describe(node.type))
    return []
  }
  return { text: fromMarkdown(markdown).children.flatMap(block), refused }
}

function listItems(list: List, refuse: (message: string) => void): readonly (readonly Inline[])[] {
  return list.children.map((item) =>
    item.children.flatMap((child) => {
      if (child.type === 'paragraph') return inlines(child.children, refuse)
      refuse(child.type === 'list' ? NO_LISTS_IN_LISTS : describe(child.type))
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
  if (type === 'html') return 'Koder mellan < och > går inte att använda i texten. Ta bort dem. Fetstil skrivs **så här**.'
  return 'I texter går det bara att använda stycken, listor, **fetstil** och länkar. Ta bort annan formatering.'
}
