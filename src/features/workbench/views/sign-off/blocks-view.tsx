import { type Block, type Fact, headingLevels, type Item, type Piece } from '../../state/sign-off/blocks.ts'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import { Heading, type HeadingLevel } from '../../../../shared/ui/heading.tsx'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { Notice } from '../../../../shared/ui/notice.tsx'

/** The level of the highest heading: the document's title is the page's second. */
const TOP = 3

/** A document on the page, and as it is printed. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const levels = headingLevels(blocks, TOP)
  return blocks.map((block, index) => <OneBlock key={index} block={block} level={(levels[index] ?? TOP) as HeadingLevel} />)
}

function OneBlock({ block, level }: { readonly block: Block; readonly level: HeadingLevel }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={level} className={block.level === 'part' ? 'sign-off-part' : 'sign-off-group'}>
          <Words words={block.words} />
        </Heading>
      )
    case 'text':
      return (
        <p>
          <Words words={block.words} />
        </p>
      )
    case 'notice':
      return (
        <Notice kind="danger">
          <Blocks blocks={block.blocks} />
        </Notice>
      )
    case 'list':
      return <Items items={block.items} />
    case 'facts':
      return <Facts rows={block.rows} />
    case 'entry':
      return <Entry entry={block} level={level} />
    case 'lines':
      return <Lines terms={block.terms} />
  }
}

interface EntryProps {
  readonly entry: Extract<Block, { readonly kind: 'entry' }>
  readonly level: HeadingLevel
}

function Entry({ entry: { words, left, right }, level }: EntryProps) {
  return (
    <section className="sign-off-entry">
      <Heading level={level}>
        <Words words={words} />
      </Heading>
      <div>
        <Blocks blocks={left} />
      </div>
      <div>
        <Blocks blocks={right} />
      </div>
    </section>
  )
}

function Lines({ terms }: { readonly terms: readonly string[] }) {
  return (
    <dl className="sign-off-lines">
      {terms.map((term) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul>
      {items.map(({ words, under = [] }, index) => (
        <li key={index}>
          <Words words={words} />
          {under.length === 0 ? null : <Items items={under} />}
        </li>
      ))}
    </ul>
  )
}

function Facts({ rows }: { readonly rows: readonly Fact[] }) {
  return (
    <dl className="sign-off-facts">
      {rows.map(({ term, words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Words words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Words({ words }: { readonly words: readonly Piece[] }) {
  const langOf = useLangOf()
  return words.map(({ text, lang, isBold }, index) => {
    const Tag = isBold === true ? 'strong' : 'span'
    return (
      <Tag key={index} lang={lang === undefined ? undefined : langOf({ lang })}>
        <ContentText>{text}</ContentText>
      </Tag>
    )
  })
}
