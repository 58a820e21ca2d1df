import { describe, expect, it } from 'vitest'
import type { Inline, RichText } from '../../schema/model.ts'
import { readMarkdown } from './markdown.ts'
import { termMarker } from './mark-terms.ts'

const mark = termMarker([
  { id: 'system', forms: ['AI-system', 'AI-systemet'] },
  { id: 'generativ-ai', forms: ['generativ AI', 'generativa AI-system'] },
  { id: 'prompt', forms: ['prompt', 'prompten', 'C++ (kod)'] },
  { id: 'etik', forms: ['ärende', 'generativ'] },
])

/** The text as an editor would read it, with terms as [text→id]. */
function marked(markdown: string): string {
  const inline = (part: Inline): string => {
    if (typeof part === 'string') return part
    if (part.kind === 'term') return `[${part.text}→${part.term}]`
    const inside = part.children.map(inline).join('')
    return part.kind === 'bold' ? `**${inside}**` : `<${inside}>`
  }
  const text: RichText = mark(readMarkdown(markdown).text)
  return text
    .flatMap((block) => (block.kind === 'paragraph' ? [block.children] : block.items))
    .map((part) => part.map(inline).join(''))
    .join(' | ')
}

describe('terms in a text', () => {
  it('are marked in the form they stand in, whatever the case', () => {
    expect(marked('Prompten går till ett AI-SYSTEM.')).toBe('[Prompten→prompt] går till ett [AI-SYSTEM→system].')
  })

  it('are whole words: neither in compounds, nor joined by hyphen or colon, nor beside Swedish letters', () => {
    expect(marked('Ett promptbibliotek, prompt-biblioteket, min-prompt, AI-system:et, ärendet och öärende.')).not.toContain('→')
  })

  it('end where a sentence does', () => {
    expect(marked('Skriv en prompt: kort. ”Prompt”')).toBe('Skriv en [prompt→prompt]: kort. ”Prompt”')
  })

  it('are found the longest first', () => {
    expect(marked('Välj generativa AI-system.')).toBe('Välj [generativa AI-system→generativ-ai].')
    expect(marked('Välj generativ AI, inte generativ konst.')).toBe('Välj [generativ AI→generativ-ai], inte [generativ→etik] konst.')
  })

  it('are marked once in a text, over paragraphs and lists, in whatever form they come back', () => {
    expect(marked('En prompt.\n\n- Prompten igen\n- Ett AI-system')).toBe('En [prompt→prompt]. | Prompten igen | Ett [AI-system→system]')
  })

  it('are marked within bold but not within a link', () => {
    expect(marked('**Prompten** och [ett AI-system](https://exempel.se/) eller AI-system.')).toBe(
      '**[Prompten→prompt]** och <ett AI-system> eller [AI-system→system].',
    )
  })

  it('may hold signs that mean something in a pattern', () => {
    expect(marked('Skriv C++ (kod) här.')).toBe('Skriv [C++ (kod)→prompt] här.')
  })

  it('leave the words of the text as they were', () => {
    const text = readMarkdown('Prompten, **AI-system** och prompt.').text
    const words = (part: Inline): string =>
      typeof part === 'string' ? part : part.kind === 'term' ? part.text : part.children.map(words).join('')
    expect(
      mark(text)
        .flatMap((block) => (block.kind === 'paragraph' ? block.children : []))
        .map(words)
        .join(''),
    ).toBe('Prompten, AI-system och prompt.')
  })

  it('are none without a glossary', () => {
    const text = readMarkdown('En prompt.').text
    expect(termMarker(undefined)(text)).toBe(text)
  })
})
