import { useTexts } from '../../../shared/texts/index.ts'
import { CaseStory } from '../case-story.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { PrintoutProps } from './participant-sheets.tsx'

const ON_A_PAGE = 4
/** From these numbers of characters the text is set smaller, so that the longest that can be written fits on a card. */
const LONG = 560
const VERY_LONG = 950

/** Four cases on each page, with lines to cut along. Tells nothing of the answer. */
export function Cards({ cases }: PrintoutProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const pages = Array.from({ length: Math.ceil(cases.length / ON_A_PAGE) }, (_, page) =>
    cases.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE),
  )
  return (
    <>
      <p className="screen-only">{t('handouts.cut')}</p>
      {pages.map((page, number) => (
        <div key={number} className="card-page">
          {page.map((each) => (
            <article key={each.id} className="case-card" data-length={lengthOf(each.text)} aria-labelledby={`kort-${each.id}`}>
              <h3 className="ds-heading card-title" id={`kort-${each.id}`} lang={langOf(each)}>
                <ContentText>{each.title}</ContentText>
              </h3>
              <CaseStory told={each} />
            </article>
          ))}
        </div>
      ))}
    </>
  )
}

function lengthOf(text: string): 'long' | 'very-long' | undefined {
  return text.length > VERY_LONG ? 'very-long' : text.length > LONG ? 'long' : undefined
}
