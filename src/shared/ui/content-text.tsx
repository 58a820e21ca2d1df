import foreign from 'content:foreign'
import { Fragment } from 'react'
import { useLanguage } from './language.ts'
import { foreignSplitter } from './split-foreign.ts'

const SPLIT = { sv: foreignSplitter(foreign, 'sv'), en: foreignSplitter(foreign, 'en') }

/**
 * A plain text of the content. Words of another language that stand in it are marked with theirs, so that a screen reader does not read
 * them by the rules of the wrong one. Everything else that tells the text, such as a Word file, has it as it is written.
 */
export function ContentText({ children }: { readonly children: string }) {
  return SPLIT[useLanguage()](children).map((piece, index) =>
    typeof piece === 'string' ? (
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      <span key={index} lang={piece.lang}>
        {piece.text}
      </span>
    ),
  )
}
