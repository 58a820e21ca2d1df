import { createTexts } from './index.ts'
import { keepSv } from './keep-sv.ts'
import { sv } from './sv.ts'

/** The Swedish texts beside a page in another language, for what is handed over in Swedish. Not needed elsewhere, and loaded when it is. */
export function swedishTexts() {
  const texts = createTexts('sv', sv)
  texts.addResourceBundle('sv', 'keep', keepSv)
  return { t: texts.getFixedT('sv', 'translation'), keep: texts.getFixedT('sv', 'keep') }
}
