import type { Page } from '@playwright/test'

/** What a translated text begins and ends with here, so that it can be told from the original and be led back to it. */
const MARKS = /[⟦⟧]/g

/**
 * Has every page translated as browsers do it, from when it has loaded and for as long as it lives: each text node gives way to two
 * elements with another text, also those that come later. With `early` it begins before the page has come to life.
 */
export async function translateAll(page: Page, early = false): Promise<void> {
  await page.addInitScript((isEarly) => {
    const translate = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node: Node | null = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode(); node !== null; node = walker.nextNode())
        texts.push(node as Text)
      for (const text of texts) {
        const parent = text.parentElement
        if (parent === null || parent.closest('font, script, style, noscript, textarea, title') !== null || text.data.trim() === '')
          continue
        const outer = document.createElement('font')
        outer.append(Object.assign(document.createElement('font'), { textContent: `⟦${text.data}⟧` }))
        parent.insertBefore(outer, text)
        parent.removeChild(text)
      }
    }
    const begin = (): void => {
      translate(document.body)
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === 'characterData') translate(target)
          else addedNodes.forEach(translate)
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true })
    }
    if (isEarly) document.addEventListener('DOMContentLoaded', begin)
    else window.addEventListener('load', () => setTimeout(begin, 300))
  }, early)
}

/** A text as it was before it was translated, with one blank between words. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, '').replaceAll(/\s+/g, ' ').trim()
}

/** What the page says, translated or not. */
export async function told(page: Page): Promise<string> {
  return withoutMarks(await page.locator('main').innerText())
}

/** Waits until the translator has been at work. */
export async function untilTranslated(page: Page): Promise<void> {
  await page.locator('main font').first().waitFor({ state: 'attached' })
}
