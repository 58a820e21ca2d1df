import type { ReactNode } from 'react'
import type { Block, Inline, RichText as RichTextModel } from '../../schema/model.ts'
import { Term } from './term.tsx'
import { ContentText } from './content-text.tsx'

/** Content texts as elements. The text was parsed when the guide was built; nothing is parsed or inserted as markup here. */
export function RichText({ text }: { readonly text: RichTextModel }) {
  return <>{text.map(renderBlock)}</>
}

function renderBlock(block: Block, index: number): ReactNode {
  if (block.kind === 'paragraph') {
    return (
      <p key={index} className="ds-paragraph">
        {renderAll(block.children)}
      </p>
    )
  }
  const items = block.items.map((item, place) => <li key={place}>{renderAll(item)}</li>)
  return block.ordered ? (
    <ol key={index} className="ds-list">
      {items}
    </ol>
  ) : (
    <ul key={index} className="ds-list">
      {items}
    </ul>
  )
}

const ENDS = /^[.,:;!?)”]+/

/** A line is never begun by the sign that stands after a word that can be opened, which browsers take for a picture. */
function renderAll(inlines: readonly Inline[]): ReactNode {
  return inlines.map((inline, index) => {
    const [before, after] = [inlines[index - 1], inlines[index + 1]]
    if (typeof inline === 'string' && typeof before === 'object' && before.kind === 'term')
      return renderInline(inline.replace(ENDS, ''), index)
    const [end] = typeof inline === 'object' && inline.kind === 'term' && typeof after === 'string' ? (ENDS.exec(after) ?? []) : []
    return end === undefined ? (
      renderInline(inline, index)
    ) : (
      <span key={index} className="whole">
        {renderInline(inline, index)}
        {end}
      </span>
    )
  })
}

function renderInline(inline: Inline, index: number): ReactNode {
  if (typeof inline === 'string') return <ContentText key={index}>{inline}</ContentText>
  if (inline.kind === 'term') return <Term key={index} term={inline.term} text={inline.text} />
  const children = renderAll(inline.children)
  if (inline.kind === 'bold') return <strong key={index}>{children}</strong>
  return (
    <a key={index} className="ds-link" href={inline.href} rel="noreferrer">
      {children}
    </a>
  )
}
