import type { Inline, RichText } from '../../schema/model.ts'

interface TermForms {
  readonly id: string
  readonly forms: readonly string[]
}

/** Marks up the glossary's terms in one text. */
export type MarkTerms = (text: RichText) => RichText

/**
 * Finds the forms of a glossary as whole words, without regard to case and the longest first. A term is marked where it first
 * stands in a text, never again in it, and never inside a link, which leads somewhere else already.
 */
export function termMarker(glossary: readonly TermForms[] = []): MarkTerms {
  const terms = new Map(glossary.flatMap((term) => term.forms.map((form) => [form.toLocaleLowerCase('sv'), term.id] as const)))
  if (terms.size === 0) return (text) => text
  const forms = [...terms.keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  // What is joined by a hyphen or, as in "AI:n", a colon is another word.
  const pattern = new RegExp(
    `(^[-:]?|[^\\p{L}\\p{N}][-:]|[^\\p{L}\\p{N}:-])(${forms.join('|')})(?![\\p{L}\\p{N}]|[-:][\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) => {
    const seen = new Set<string>()
    const mark = (inlines: readonly Inline[]): readonly Inline[] => inlines.flatMap(markInline)
    const markInline = (inline: Inline): readonly Inline[] => {
      if (typeof inline !== 'string') return [inline.kind === 'bold' ? { ...inline, children: mark(inline.children) } : inline]
      const parts: Inline[] = []
      let end = 0
      for (const { index, 1: before = '', 2: found = '' } of inline.matchAll(pattern)) {
        const term = terms.get(found.toLocaleLowerCase('sv'))
        if (term === undefined || seen.has(term)) continue
        seen.add(term)
        const start = index + before.length
        if (start > end) parts.push(inline.slice(end, start))
        parts.push({ kind: 'term', term, text: found })
        end = start + found.length
      }
      if (end < inline.length) parts.push(inline.slice(end))
      return parts
    }
    return text.map((block) =>
      block.kind === 'paragraph' ? { ...block, children: mark(block.children) } : { ...block, items: block.items.map(mark) },
    )
  }
}
