import type { Page, Response } from '@playwright/test'
import { Result } from './pages/result.ts'
import { expect, test } from './pages/test.ts'
import { Wizard } from './pages/wizard.ts'

const LIFELESS = 'Sidans skript har inte startat'
const SCRIPTS = /\/assets\/.*\.js$/

/** The page has been told that no script will bring it to life, and says so without waiting for the five seconds to pass. */
async function expectLifeless(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveClass(/\blifeless\b/)
  await expect(page.getByText(LIFELESS)).toBeVisible()
}

/** Moves what waits with the clock of the page to so many milliseconds after it began, and leaves it there. */
async function waitUntil(page: Page, milliseconds: number): Promise<void> {
  await page.waitForFunction((time) => {
    const waiting = document.getAnimations().filter((each) => each instanceof CSSAnimation && each.animationName === 'wait-for-script')
    for (const each of waiting) {
      each.pause()
      each.currentTime = time
    }
    // None waits before the styles have come.
    return waiting.length > 0
  }, milliseconds)
}

/** Takes away what came after Chrome and Edge 109 and Safari 15.4, from pages and from workers. */
function takeAwayWhatIsNewer(): void {
  const from = (owner: unknown, names: string): void => {
    for (const name of names.split(' ')) if (owner !== undefined) Reflect.deleteProperty(owner as object, name)
  }
  const { Iterator: iterator } = globalThis as { Iterator?: { prototype: object } }
  from(Array.prototype, 'toSorted toReversed toSpliced with')
  for (const list of [Object.getPrototypeOf(Int8Array.prototype)]) from(list, 'toSorted toReversed with')
  from(Array, 'fromAsync')
  from(Map, 'groupBy')
  from(Object, 'groupBy')
  from(Promise, 'withResolvers try')
  from(Set.prototype, 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom')
  from(String.prototype, 'isWellFormed toWellFormed')
  from(RegExp, 'escape')
  from(URL, 'canParse parse')
  from(AbortSignal, 'any timeout')
  from(iterator?.prototype, 'map filter take drop flatMap reduce toArray forEach some every find')
  from(globalThis, 'Iterator scheduler requestIdleCallback cookieStore navigation')
  if (typeof document === 'undefined') return
  from(HTMLElement.prototype, 'popover showPopover hidePopover togglePopover')
  from(HTMLButtonElement.prototype, 'popoverTargetElement popoverTargetAction')
  from(Element.prototype, 'checkVisibility setHTMLUnsafe')
  from(Document.prototype, 'startViewTransition')
}

test('@once a browser from 2022 comes all the way: questions, result, a word explained, saving, search and exercises', async ({ page }) => {
  await page.addInitScript(takeAwayWhatIsNewer)
  const wizard = new Wizard(page)
  await wizard.begin('Provstads kommun')
  expect(await page.evaluate(() => 'popover' in HTMLElement.prototype)).toBe(false)
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await wizard.next()
  await expect(wizard.outcome).toContainText(/En annan/)
  const result = new Result(page)
  await result.open()
  await result.openMore()
  await page.getByLabel('Namn på bedömningen').fill('Prov')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.goto('./mina-bedomningar/')
  await expect(page.locator('.saved-item')).toContainText('Prov')
  await page.goto('./provlan/fynd/god-ton/')
  const word = page.locator('button.term').first()
  await word.click()
  await expect(page.locator('.term-card[data-open] strong')).toBeVisible()
  await word.click()
  await expect(page.locator('.term-card[data-open]')).toHaveCount(0)
  await page.goto('./sok/')
  await page.getByRole('searchbox').fill('chatgpt')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ träffar/ })).toHaveCount(1)
  for (const address of [
    './provstad/introduktion/fler-fall/',
    './provstad/workshop/',
    './provstad/introduktion/',
    './ordlista/',
    './andringar/',
    './redaktion/',
    './provstad/systemet/',
  ]) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await expect(page.getByText('Något gick fel')).toHaveCount(0)
    await expect(page.getByText(LIFELESS)).toHaveCount(0)
  }
})

test('@once a page that breaks as it comes to life stays as it was prerendered, and says what does not work', async ({ page, quiet }) => {
  // Stands for whatever a browser may lack.
  await page.addInitScript(() => Reflect.deleteProperty(String.prototype, 'replaceAll'))
  await page.goto('./provlan/kalla/1/')
  await expectLifeless(page)
  await expect(page.getByText('Något gick fel')).toHaveCount(0)
  await expect(page.locator('main li[id], main [id^=pl-]').first()).toBeVisible()
  await page.getByRole('link', { name: 'Alla avsnitt' }).click()
  await expect(page).toHaveURL(/provlan\/kalla\/$/)
  quiet.length = 0
})

for (const [told, blocked, isKnown] of [
  ['all scripts are blocked', SCRIPTS, false],
  ['all scripts but the first are blocked', /\/assets\/(?:index-.*\.js)$/, true],
] as const)
  test(`@once where ${told} the page says so, and can be read`, async ({ page, quiet }) => {
    await page.route(blocked, (route) => route.abort('blockedbyclient'))
    await page.goto('./provstad/systemet/')
    if (isKnown) await expectLifeless(page)
    await expect(page.getByText(LIFELESS)).toBeVisible()
    await expect(page.getByText('behöver du slå på JavaScript')).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Vad gäller det/ })).toBeVisible()
    await page.unroute(blocked)
    await page.getByRole('link', { name: 'Försök igen' }).click()
    await expect(page.getByRole('group').first()).toBeVisible()
    await expect(page.getByText(LIFELESS)).toHaveCount(0)
    quiet.length = 0
  })

test('@once nothing is said before five seconds, and it is taken back when the scripts come', async ({ page }) => {
  let letGo = (): void => undefined
  const line = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await line
    await route.continue()
  })
  await page.goto('./provstad/', { waitUntil: 'commit' })
  await expect(page.getByText(LIFELESS)).toHaveCount(1)
  await waitUntil(page, 4999)
  await expect(page.getByText(LIFELESS)).toBeHidden()
  await waitUntil(page, 5001)
  await expect(page.getByText(LIFELESS)).toBeVisible()
  letGo()
  await expect(page.getByText(LIFELESS)).toHaveCount(0)
})

test('@once scripts that are missing while a new version is laid out are asked for again until they have come', async ({ page, quiet }) => {
  let isMissing = true
  await page.route(/\/assets\/index-.*\.js$/, (route) => (isMissing ? route.fulfill({ status: 404, body: '' }) : route.continue()))
  await page.goto('./provstad/systemet/')
  await expectLifeless(page)
  isMissing = false
  await expect(page.locator('#svar-arende-anvanda')).toBeVisible()
  quiet.length = 0
})

test('@once a file that was cut off while it was copied is refused, and fetched again', async ({ page, quiet }) => {
  for (const kind of [/\/assets\/index-.*\.js$/, /\/assets\/stil-.*\.css$/]) {
    await test.step(String(kind), async () => {
      let asked = 0
      await page.route(kind, async (route) => {
        asked += 1
        const response = await route.fetch()
        const body = await response.body()
        return route.fulfill({ response, body: asked === 1 ? body.subarray(0, body.length / 2) : body })
      })
      await page.goto('./provstad/systemet/')
      await expect(page.locator('#svar-arende-anvanda')).toBeVisible()
      expect(asked).toBeGreaterThan(1)
      await page.unroute(kind)
    })
  }
  quiet.length = 0
})

/** Answers at addresses that this server does not know with the page that another server would give. */
async function answerAs(page: Page, address: RegExp, canonical: string): Promise<void> {
  await page.route(address, async (route) => route.fulfill({ response: await route.fetch({ url: new URL(canonical, page.url()).href }) }))
}

const opened = (page: Page, address: string): Promise<Response | null> => page.goto(address)

test('@once an address in capitals, with the file name, with two slashes or without its last comes to the same page, whose links hold', async ({
  page,
}) => {
  await page.goto('./om/')
  const way = '/provstad/systemet/'
  for (const [address, pattern] of [
    ['/PROVSTAD/Systemet/', /\/PROVSTAD\/Systemet\/\?/],
    ['/provstad/systemet/index.html', /nothing/],
    ['/provstad/systemet/INDEX.HTML', /INDEX\.HTML\?/],
    ['/provstad//systemet//', /provstad\/\/systemet\/\/\?/],
    ['/provstad/systemet', /\/provstad\/systemet\?/],
    ['/EN/provstad/systemet/', /\/EN\/provstad/],
  ] as const) {
    await test.step(address, async () => {
      const isEnglish = address.startsWith('/EN')
      const canonical = isEnglish ? `/en${way}` : way
      await answerAs(page, pattern, canonical)
      await opened(page, `.${address}?x=1#y`)
      await expect(page.locator('#svar-arende-anvanda')).toBeVisible()
      expect(new URL(page.url()).pathname.endsWith(canonical)).toBe(true)
      expect(page.url()).toMatch(/\?x=1#y$/)
      await page.getByRole('link', { name: isEnglish ? 'På svenska' : 'In English' }).click()
      await expect(page).toHaveURL(new RegExp(`${isEnglish ? '' : '/en'}${way}`))
      await expect(page.locator('#svar-arende-anvanda')).toBeVisible()
      await page.unrouteAll()
    })
  }
})

test('@once without https a case is kept, and a link that cannot be copied is marked', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
    Reflect.deleteProperty(Crypto.prototype, 'subtle')
    for (const name of ['clipboard', 'serviceWorker', 'locks', 'share']) Reflect.deleteProperty(Navigator.prototype, name)
    Reflect.deleteProperty(globalThis, 'caches')
  })
  const result = new Result(page)
  await result.open()
  await result.openMore()
  await page.getByLabel('Namn på bedömningen').fill('Utan https')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const refusal = page.getByText('Webbläsaren tillåter inte att guiden kopierar')
  for (const [place, field] of [page.getByLabel('Texten att kopiera'), page.getByLabel('Länk till bedömningen')].entries()) {
    await page.getByRole('button', { name: 'Kopiera länken' }).nth(place).click()
    await expect(refusal).toHaveCount(place + 1)
    await expect(field).toBeFocused()
    const marked = await field.evaluate((element: HTMLInputElement) => [
      element.selectionStart,
      element.selectionEnd === element.value.length,
    ])
    expect(marked).toEqual([0, true])
    await expect(field).toHaveValue(/#1_/)
  }
  await page.goto('./mina-bedomningar/')
  await expect(page.locator('.saved-item')).toContainText('Utan https')
})

test('@once in a frame every link stays in the frame, also one that is followed before the page has come to life', async ({ page }) => {
  let letGo = (): void => undefined
  const line = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(SCRIPTS, async (route) => {
    if ((await (await route.fetch()).text()).includes('currentScript')) return route.continue()
    await line
    return route.continue()
  })
  await page.goto('./provstad/?inbaddad', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Putsa en text' }).click({ noWaitAfter: true })
  await expect(page).toHaveURL(/putsa-text\/\?inbaddad$/)
  letGo()
  await expect(page.getByRole('combobox')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
})

test('@once in a frame the result says what the frame may forbid, and opens in a tab of its own', async ({ page, context }) => {
  const result = new Result(page)
  await result.open()
  await expect(page.getByText('Guiden visas i en ram')).toHaveCount(0)
  await page.route('**/ram.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>x</title><iframe src="./provstad/besked/?inbaddad" width="900" height="900"></iframe>',
    }),
  )
  await page.goto('./ram.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('Guiden visas i en ram')).toBeVisible()
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'Öppna bedömningen i en egen flik' }).click()
  await expect((await opened).locator('.outcome')).toContainText('Nej')
})
