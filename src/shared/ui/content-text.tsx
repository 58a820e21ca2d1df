import foreign from 'content:foreign'
import { Fragment, type ReactNode } from 'react'
import { inEveryLanguage, type Language } from '../../schema/languages.ts'
import { useLangOf, useLanguage } from './language.ts'
import { foreignSplitter } from './split-foreign.ts'

const SPLIT = inEveryLanguage((language) => foreignSplitter(foreign, language))

interface ContentTextProps {
  readonly children: string
  /** What the text is of, to have its language marked where that is another than the page's; not where the element around it says so. */
  readonly of?: { readonly lang: Language }
}

/**
 * A plain text of the content. Words of another language that stand in it are marked with theirs, so that a screen reader does not read
 * them by the rules of the wrong one. Everything else that tells the text, such as a Word file, has it as it is written.
 */
export function ContentText({ children, of }: ContentTextProps) {
  const lang = useLangOf()
  const pieces = SPLIT[useLanguage()](children).map((piece, index) =>
    typeof piece === 'string' ? (
      <Fragment key={index}>{keepWhole(piece)}</Fragment>
    ) : (
      <span key={index} lang={piece.lang}>
        {piece.text}
      </span>
    ),
  )
  return of === undefined ? pieces : <span lang={lang(of)}>{pieces}</span>
}

/** Short enough to stand on one line in the narrowest window. */
const SHORT_COMPOUND = /\b(AI-\p{L}{1,12})(?!\p{L})/u

/** Browsers break a line after any hyphen, and "AI-" is nothing to end a line with. */
function keepWhole(text: string): ReactNode {
  if (!text.includes('AI-')) return text
  return text.split(SHORT_COMPOUND).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="whole">
        {part}
      </span>
    ),
  )
}
