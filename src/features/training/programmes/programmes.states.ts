import type { Page } from '@playwright/test'
import { at, content, inTurn, model, opened, type PageState } from '../../../../e2e/pages/page-state.ts'
import { writeSession } from '../workshop-link.ts'

const items = model.scenarios.slice(0, 2).map(({ id }) => ({ kind: 'published' as const, id, minutes: 5 }))
const gone = { kind: 'published', id: 'finns-inte', minutes: 5 } as const

/** Prints one of the parts, as far as the printer. */
function printing(place: number): (page: Page) => Promise<void> {
  return async (page) => {
    await page.evaluate(() => Object.assign(window, { print: () => undefined }))
    await page.locator('section .keep-buttons button').nth(place).click()
    await page.locator('.printout').waitFor({ state: 'attached' })
  }
}

export const states: readonly PageState[] = [
  ...inTurn(opened('workshop/fardiga/', 'fardiga-workshoppar'), { state: 'ledarens blad', reach: printing(0), print: true }),
  { state: 'deltagarblad', address: at('workshop/fardiga/'), reach: printing(1), print: true },
  // Slides have the measures of paper, whatever the window: e2e/programmes.spec.ts looks at them.
  {
    state: 'med en egen workshop',
    address: at(`workshop/fardiga/#${writeSession(content.codes, { title: 'APT', items: [...items, gone] })}`),
  },
]
