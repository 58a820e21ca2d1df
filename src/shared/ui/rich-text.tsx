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
        {block.children.map(renderInline)}
      </p>
    )
  }
  const items = block.items.map((item, place) => <li key={place}>{item.map(renderInline)}</li>)
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

function renderInline(inline: Inline, index: number): ReactNode {
  if (typeof inline === 'string') return <ContentText key={index}>{inline}</ContentText>
  if (inline.kind === 'term') return <Term key={index} term={inline.term} text={inline.text} />
  const children = inline.children.map(renderInline)
  if (inline.kind === 'bold') return <strong key={index}>{children}</strong>
  return (
    <a key={index} className="ds-link" href={inline.href} rel="noreferrer">
      {children}
    </a>
  )
}
