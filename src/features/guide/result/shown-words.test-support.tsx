import { prerenderToNodeStream } from 'react-dom/static'
import type { Answers } from '../../../schema/answers.ts'
import type { Language } from '../../../schema/languages.ts'
import { LANGUAGES } from '../../../schema/languages.ts'
import type { Organisation } from '../../../schema/model.ts'
import { createSession } from '../../../shared/session/store.ts'
import { SessionContext } from '../../../shared/session/use-session.ts'
import { createTexts, TextsContext } from '../../../shared/texts/index.ts'
import { texts as pagesEn } from '../../../shared/texts/pages/texts.en.ts'
import { texts as pagesSv } from '../../../shared/texts/pages/texts.sv.ts'
import { texts as commonEn } from '../../../shared/texts/texts.en.ts'
import { texts as commonSv } from '../../../shared/texts/texts.sv.ts'
import { LanguageContext } from '../../../shared/ui/language.ts'
import { NavigationContext } from '../../../shared/ui/navigation.ts'
import { texts as guideEn } from '../texts.en.ts'
import { texts as guideSv } from '../texts.sv.ts'
import { ResultPage } from './result-page.tsx'

const TEXTS = { sv: open('sv', commonSv, pagesSv, guideSv), en: open('en', commonEn, pagesEn, guideEn) }

function open(language: Language, common: object, pages: object, guide: object) {
  const texts = createTexts(language, common)
  texts.addResourceBundle(language, 'pages', pages)
  texts.addResourceBundle(language, 'guide', guide)
  return texts
}

/** The page of a besked as HTML, with all that comes late to it, as somebody sees it who has just answered. */
export async function renderBesked(organisation: Organisation, answers: Answers, language: Language): Promise<string> {
  const session = createSession(() => {
    throw new Error('Nothing is stored')
  })
  session.store.setState({ restored: true, answers: { [organisation.id]: answers } })
  // What is rendered without a browser is otherwise what was there before anything was answered.
  const answered = { ...session, store: { ...session.store, getInitialState: session.store.getState } }
  const { prefix } = LANGUAGES[language]
  const { prelude } = await prerenderToNodeStream(
    <TextsContext value={TEXTS[language]}>
      <LanguageContext value={language}>
        <NavigationContext value={{ path: `${prefix}/${organisation.id}/besked/`, prefix, hash: '', step: '', hasMoved: false }}>
          <SessionContext value={answered}>
            <ResultPage organisation={organisation} site={undefined as never} place={undefined as never} />
          </SessionContext>
        </NavigationContext>
      </LanguageContext>
    </TextsContext>,
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error
      },
    },
  )
  let html = ''
  for await (const part of prelude.setEncoding('utf8')) html += String(part)
  return html
}

/** What is seen of the page of a besked before anything is opened, as HTML: without closed parts, dialogs, drawings and what is on paper alone. */
export function unfoldedOf(page: string): string {
  const paper = page.indexOf('<div class="paper ')
  let seen = (paper === -1 ? page : page.slice(0, paper)).replace(/<!--[^]*?-->|<(dialog|svg)\b[^]*?<\/\1>/g, '')
  // The innermost first, until none is left.
  for (let before = ''; before !== seen;) {
    before = seen
    seen = seen.replace(/<details\b[^>]*><summary>((?:(?!<details\b)[^])*?)<\/summary>(?:(?!<details\b)[^])*?<\/details>/g, '$1')
  }
  return seen
}

/** From the top of the page to the end of the first thing to do; to the end of the verdict where there is nothing to do. */
export function firstOf(unfolded: string): string {
  const toDo = unfolded.indexOf('class="to-do"')
  const end = toDo === -1 ? unfolded.indexOf('<h2') : unfolded.indexOf('</li>', toDo)
  return unfolded.slice(0, end)
}

/** The text of HTML, each element apart from the next. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
