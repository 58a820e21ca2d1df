import { afterPaint } from './after-paint.ts'

/** Call it after something is removed: where the focus went with it, it comes to the page's heading and not to the top of the browser. */
export function refocus(): void {
  afterPaint(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  })
}
