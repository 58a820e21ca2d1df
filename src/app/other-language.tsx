import { type MouseEvent, useEffect } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import { useSession, useSessionState } from '../shared/session/use-session.ts'
import { useLanguage } from '../shared/ui/language.ts'
import { relativeAddress, useNavigation } from '../shared/ui/navigation.ts'

/** What both languages have on a page, in the same order. */
const OPENABLE = 'main details'
const HEADINGS = 'main :is(h1, h2, h3)'
/** How long the page may take to show what was open, in frames. */
const PATIENCE = 240

/** A plain link: another language is another page, with the same answers. What is open and being tried goes along. */
export function OtherLanguage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { path, hash } = useNavigation()
  const restored = useSessionState((state) => state.restored)
  const { carry } = useSession()
  useArrival()
  const other = language === 'sv' ? 'en' : 'sv'
  const target = language === 'sv' ? `/en${path}` : path.replace(/^\/en(?=\/|$)/, '')
  const send = (event: MouseEvent): void => {
    // What is opened in another tab is not a change of language here.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const all = [...document.querySelectorAll<HTMLDetailsElement>(OPENABLE)]
    const read = [...document.querySelectorAll(HEADINGS)].findLastIndex((heading) => heading.getBoundingClientRect().top < 120)
    carry.send(
      all.flatMap((details, index) => (details.open ? [index] : [])),
      window.scrollY === 0 ? -1 : read,
    )
  }
  return (
    <a
      className="ds-link site-language"
      // What was prerendered knows no #, and would not be mended while the page comes to life.
      href={relativeAddress(path, restored && hash !== '' ? `${target}#${encodeURIComponent(hash)}` : target)}
      hrefLang={other}
      lang={other}
      onClick={send}
    >
      {t('site.otherLanguage')}
    </a>
  )
}

/** Opens what was open and goes to the heading that was read, once the page has them. */
function useArrival(): void {
  const { carry } = useSession()
  const restored = useSessionState((state) => state.restored)
  useEffect(() => {
    if (!restored) return undefined
    const place = carry.takePlace()
    if (place === null) return undefined
    let left = PATIENCE
    let frame = 0
    const settle = (): void => {
      const all = [...document.querySelectorAll<HTMLDetailsElement>(OPENABLE)]
      const heading = [...document.querySelectorAll(HEADINGS)][Math.max(0, place.heading)]
      if ((all.length <= Math.max(-1, ...place.open) || heading === undefined) && left-- > 0) {
        frame = requestAnimationFrame(settle)
        return
      }
      for (const index of place.open) all[index]?.setAttribute('open', '')
      if (place.heading > 0) heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
    }
    frame = requestAnimationFrame(settle)
    return () => cancelAnimationFrame(frame)
  }, [carry, restored])
}
