import { afterPaint } from './after-paint.ts'

/** Call it after something is removed: where the focus went with it, it comes to the page's heading, or what `selector` finds, and not to the top of the browser. */
export function refocus(selector = 'main h1'): void {
  afterPaint(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus()
  })
}
