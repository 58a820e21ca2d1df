import type { Page } from '@playwright/test'

/** Reads what of a page runs over the side of the window or out of its own box. Runs in the page. */
function overflows(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const tell = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40) ?? ''}`
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    return [`${scrollWidth} of ${clientWidth} pixels`, ...wide.slice(0, 3).map(tell)]
  }
  // Text that is cut off: its box hides what does not fit. What is for screen readers alone is a pixel large.
  const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isHidden =
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2) ||
      (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 2)
    return isHidden && element.clientWidth > 2 && element.clientHeight > 2 && element.textContent !== ''
  })
  // Words of a text that are laid out beside each other, as parts of a row, instead of as one text.
  const torn = [...document.querySelectorAll<HTMLElement>('.whole, main span[lang]')].filter(
    ({ parentElement, previousSibling, nextSibling }) => {
      const isAmongWords = [previousSibling, nextSibling].some(
        (node) => node?.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
      return isAmongWords && parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display)
    },
  )
  return [...cut, ...torn].map(tell)
}

/**
 * Each pair of colours that a text has with what lies behind it, with its size and weight: all that decides whether the text can be
 * read in the scheme that is shown.
 */
export async function findColourPairs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pairs = new Set<string>()
    const known = new Map<Element, ReadonlySet<string>>()
    const backgroundsOf = (element: Element): ReadonlySet<string> => {
      const found = known.get(element)
      if (found !== undefined) return found
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      const above = element.parentElement === null ? [] : backgroundsOf(element.parentElement)
      const all = new Set([`${backgroundColor} ${backgroundImage} ${opacity}`, ...above])
      known.set(element, all)
      return all
    }
    for (const element of document.querySelectorAll('body, body *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      if (!(hasText || element.matches('input, textarea, select')) || !element.checkVisibility()) continue
      const { color, fontSize, fontWeight } = getComputedStyle(element)
      pairs.add([color, fontSize, fontWeight, ...backgroundsOf(element)].join(', '))
    }
    return [...pairs]
  })
}

/** Adds a rule as a reader's own style sheet would; the security policy lets no style element in. */
export async function withRule(page: Page, rule: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, rule)
}

/** The least that text must bear, by WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`

/** A window in which a state is looked at; the same for all that does not ask for another, since each change lays the page out anew. */
export const WIDE = { width: 1280, height: 1024 }

/** What does not fit at 320 pixels (which is 400 % of 1280), with wider spacing there, and with text twice as large. */
export async function findOverflows(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  const look = async (name: string): Promise<void> => {
    found.push(...(await page.evaluate(overflows)).map((place) => `${name}: ${place}`))
  }
  await page.setViewportSize({ width: 320, height: 256 })
  await look('320 px')
  await withRule(page, SPACING)
  await look('text spacing')
  await withRule(page, 'html { font-size: 200% !important }')
  await page.setViewportSize(WIDE)
  await look('200 % text')
  await withRule(page, '')
  return found
}

/** What moves although less motion is asked for. */
export async function findMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
      const seconds = [transitionDuration, animationName === 'none' ? '0s' : animationDuration].map((text) =>
        Math.max(...text.split(',').map(Number.parseFloat)),
      )
      return seconds.some((time) => time > 0.02) ? [`${element.tagName}.${element.className}`] : []
    }),
  )
}

/** What cannot be told from its surroundings where the person's own few colours replace all others. */
export async function findFaintShapes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.ds-button, .ds-input, .outcome, .running-answer, dialog[open], .organisations li, .tasks li')].flatMap(
      (element) => {
        const { borderTopStyle, borderTopWidth, display } = getComputedStyle(element)
        const isFramed = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1
        return display === 'none' || isFramed ? [] : [`${element.tagName}.${element.className}`]
      },
    ),
  )
  await page.emulateMedia({ forcedColors: 'none' })
  return found
}

interface Stop {
  readonly name: string
  readonly isSeen: boolean
}

/**
 * Goes through a page with the Tab key until the focus leaves it. Throws where it never does. Tells each stop, whether anything shows
 * that it has the focus, and whether it can be seen at all.
 */
export async function walkWithTab(page: Page, most: number): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    const stops: Stop[] = []
    let first: EventTarget | undefined
    Object.assign(window, { stops })
    const isMarked = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    }
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return
      const around = [target, target.closest('.ds-field'), target.parentElement].filter((element) => element !== null)
      const { width, height } = target.getBoundingClientRect()
      const label =
        target instanceof HTMLInputElement
          ? (target.labels?.[0]?.textContent ?? target.ariaLabel)
          : (target.ariaLabel ?? target.textContent)
      const kind = target instanceof HTMLInputElement ? target.type : target.tagName.toLowerCase()
      if (target === first) Object.assign(window, { isAround: true })
      first ??= target
      stops.push({
        name: `${kind}: ${(label ?? '').replaceAll(/\s+/g, ' ').trim()}`,
        isSeen: width > 0 && height > 0 && around.some(isMarked),
      })
    })
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab')
    if (count % 10 === 9 && (await page.evaluate(() => 'isAround' in window))) break
    if (count === most - 1) throw new Error(`The focus has not left the page after ${most} stops`)
  }
  const stops = await page.evaluate(() => (window as unknown as { readonly stops: readonly Stop[] }).stops)
  // After the last stop it begins anew with the first.
  const again = stops.findIndex((stop, index) => index > 0 && stop.name === stops[0]?.name)
  return again === -1 ? stops : stops.slice(0, again)
}
