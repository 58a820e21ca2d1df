import { useState } from 'react'
import { useTranslation } from '../texts/index.ts'
import type { Term as TermModel } from '../../schema/term-model.ts'
import { useGlossary } from './glossary.ts'
import { useLangOf } from './language.ts'
import { Link } from './link.tsx'
import { Popover } from './popover.tsx'
import { TermSources } from './term-sources.tsx'
import { ContentText } from './content-text.tsx'

type Found = TermModel | 'waiting' | 'failed'

interface TermProps {
  readonly term: string
  /** The form in which the term stands in the text. */
  readonly text: string
}

/** A word in a text that opens its explanation. */
export function Term({ term: id, text }: TermProps) {
  const { t } = useTranslation()
  const { load } = useGlossary()
  const [found, setFound] = useState<Found | null>(null)
  const explain = (): void => {
    setFound((known) => known ?? 'waiting')
    load().then(
      (terms) => setFound(terms.find((term) => term.id === id) ?? 'failed'),
      () => setFound('failed'),
    )
  }
  return (
    <Popover button={<ContentText>{text}</ContentText>} label={text} onOpen={explain}>
      {() => (
        <>
          {found === null ? null : <Explanation found={found} />}
          <Link to={`/ordlista/#${id}`}>
            <ContentText>{t('glossary.inGlossary', { term: text })}</ContentText>
          </Link>
        </>
      )}
    </Popover>
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
          <ContentText of={found}>{found.text}</ContentText>
          <TermSources sources={own.length > 0 ? own : found.sources} />
        </>
      )}
    </>
  )
}
