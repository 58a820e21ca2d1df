import { useTexts } from '../../../shared/texts/index.ts'
import { type MouseEvent, useSyncExternalStore } from 'react'

interface Heading {
  readonly id: string
  readonly text: string
}

/** Fewer headings than this are soon seen. */
const MANY = 5

/**
 * Links to the parts of a long result. Each part knows itself whether it has anything to tell: what is there is read from the page.
 * For what is never prerendered.
 */
export function OnThisPage() {
  const { t } = useTexts('guide')
  const headings = JSON.parse(useSyncExternalStore(watchPage, readHeadings)) as readonly Heading[]
  if (headings.length < MANY) return null
  return (
    <nav className="on-page screen-only" aria-labelledby="pa-sidan">
      <details className="disclosure">
        <summary id="pa-sidan">{t('onPage')}</summary>
        <ul>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a className="ds-link" href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** The address stays as it is: a shared result stands in it, after the #. */
function goTo(event: MouseEvent, id: string): void {
  // What is opened in another tab is not gone to here.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}

/** As JSON, so that it is the same for as long as the headings are. */
function readHeadings(): string {
  const found = [...document.querySelectorAll('.result > section > .section-heading')]
  return JSON.stringify(found.map(({ id, textContent }): Heading => ({ id, text: textContent })))
}

function watchPage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  return () => observer.disconnect()
}
