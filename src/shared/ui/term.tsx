import { useId, useState } from 'react'
import { useTranslation } from '../texts/index.ts'
import type { Term as TermModel } from '../../schema/term-model.ts'
import { useGlossary } from './glossary.ts'
import { useLangOf } from './language.ts'
import { Link } from './link.tsx'
import { TermSources } from './term-sources.tsx'
import { ContentText } from './content-text.tsx'

type Found = TermModel | 'waiting' | 'failed'

interface TermProps {
  readonly term: string
  /** The form in which the term stands in the text. */
  readonly text: string
}

/**
 * A word in a text that opens its explanation, by click or key and never by hover alone. The browser's own popover closes it with
 * Escape or a click beside it, and gives the focus back; where a browser has none (Chrome 113, Safari 16) the word opens and closes it.
 * Spans, since it stands within paragraphs.
 */
export function Term({ term: id, text }: TermProps) {
  const popover = useId()
  const { t } = useTranslation()
  const { load } = useGlossary()
  const [found, setFound] = useState<Found | null>(null)
  const [isOpen, setOpen] = useState(false)
  const explain = (): void => {
    setFound((known) => known ?? 'waiting')
    load().then(
      (terms) => setFound(terms.find((term) => term.id === id) ?? 'failed'),
      () => setFound('failed'),
    )
  }
  const openWithoutPopover = (): void => {
    if ('popover' in HTMLElement.prototype) return
    if (!isOpen) explain()
    setOpen(!isOpen)
  }
  return (
    <>
      <button type="button" className="term" popoverTarget={popover} onClick={openWithoutPopover}>
        <ContentText>{text}</ContentText>
      </button>
      <span
        popover="auto"
        id={popover}
        className="term-card"
        data-open={isOpen ? '' : undefined}
        role="group"
        aria-label={text}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') explain()
        }}
      >
        {found === null ? null : <Explanation found={found} />}
        <Link to={`/ordlista/#${id}`}>
          <ContentText>{t('glossary.inGlossary', { term: text })}</ContentText>
        </Link>
      </span>
    </>
  )
}

function Explanation({ found }: { readonly found: Found }) {
  const { t } = useTranslation()
  const { organisation } = useGlossary()
  const langOf = useLangOf()
  const own = typeof found === 'string' ? [] : found.sources.filter((source) => source.organisation === organisation)
  return (
    <>
      {typeof found === 'string' ? (
        <span role="status">{t(found === 'failed' ? 'glossary.failed' : 'glossary.waiting')}</span>
      ) : (
        <>
          <strong lang={langOf(found)}>
            <ContentText>{found.term}</ContentText>
          </strong>
          <span lang={langOf(found)}>
            <ContentText>{found.text}</ContentText>
          </span>
          <TermSources sources={own.length > 0 ? own : found.sources} />
        </>
      )}
    </>
  )
}
