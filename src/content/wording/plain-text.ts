import type { Inline, RichText } from '../../schema/model.ts'

/** The words of a text without their form. */
export function plainText(text: RichText): string {
  const words = (inline: Inline): string => {
    if (typeof inline === 'string') return inline
    return inline.kind === 'term' ? inline.text : inline.children.map(words).join('')
  }
  return text
    .flatMap((block) => (block.kind === 'paragraph' ? [block.children] : block.items))
    .map((inlines) => inlines.map(words).join(''))
    .join(' ')
}
