/**
 * Runs in every page of `npm run dev`: shows what is wrong in the content, with file and line, over the page that shows the content from
 * before, and goes when it is mended.
 */
const STYLE = `position: fixed; inset: auto 0 0; z-index: 1000; max-block-size: 50vb; overflow: auto; padding: 1rem;
  background: #fff; color: #1e2b3c; border-block-start: 0.5rem solid #c01b1b; font: 1rem/1.5 system-ui, sans-serif`

const box = document.createElement('section')
box.ariaLabel = 'Fel i innehållet'
box.role = 'alert'
box.style.cssText = STYLE

function show(problems: readonly string[]): void {
  const list = document.createElement('ul')
  list.append(...problems.map(toItem))
  box.replaceChildren('Innehållet har fel. När de är rättade visas det nya.', list)
  if (problems.length === 0) box.remove()
  else document.body.append(box)
}

/** The place as it stands first in the line, and what is wrong there. */
function toItem(problem: string): HTMLElement {
  const item = document.createElement('li')
  const place = document.createElement('code')
  const [, where = '', what = ''] = /^(\S+:\d+:\d+) (.*)$/s.exec(problem) ?? ['', '', problem]
  place.textContent = where
  item.append(place, ` ${what}`)
  return item
}

import.meta.hot?.on('ai-lotsen:problems', show)
import.meta.hot?.send('ai-lotsen:ask')
