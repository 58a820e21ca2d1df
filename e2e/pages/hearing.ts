import type { Page } from '@playwright/test'
import { hearPage, unmarkedWords, vagueLinks } from '../../tools/build/hear-page.ts'
import { content } from './page-state.ts'
import type { State } from './states.ts'

/** What cannot be understood by ear on the page as it stands: links that their names do not tell apart, and words read in the wrong language. */
export async function findUnheard(page: Page, { address }: State): Promise<readonly string[]> {
  const heard = await hearPage(await page.evaluate(readShown))
  return [...vagueLinks(heard, address), ...unmarkedWords(heard, content.foreign)]
}

/** The page without what is made ready and not shown yet, such as the next step. Runs in the page. */
function readShown(): string {
  const shown = document.documentElement.cloneNode(true) as HTMLElement
  for (const hidden of shown.querySelectorAll('[data-unseen]')) hidden.remove()
  return `<!doctype html>${shown.outerHTML}`
}
