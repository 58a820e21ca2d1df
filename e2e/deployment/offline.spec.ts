import { expect, type Page } from '@playwright/test'
import { deploy, test, VERSIONS } from '../pages/deployment.ts'
import { expectAccessible } from '../pages/test.ts'
import { Wizard } from '../pages/wizard.ts'

/** Waits until the organisation that is open has been stored as a whole. */
async function expectKept(page: Page, address: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          async (path) => (await (await caches.open('ai-lotsen-hela')).match(new URL(path, document.baseURI))) !== undefined,
          address,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)
}

test('what was opened once is used without network, from the start page to the result and its source', async ({ page, context, site }) => {
  const noise: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text())
  })
  await page.goto(`${site.url}goteborg/`)
  await expectKept(page, `${site.url}goteborg/`)
  expect(noise).toEqual([])
  await context.setOffline(true)
  await page.goto(site.url)
  const wizard = new Wizard(page)
  await page.getByRole('main').getByRole('link', { name: 'Göteborgs Stad' }).click()
  await page.getByRole('link', { name: 'Börja med frågorna' }).click()
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await wizard.answer(/^Vilken är din roll/, 'Medarbetare')
  await wizard.next()
  await expect(wizard.outcome).toContainText(/En annan/)
  await page.reload()
  await expect(wizard.outcome).toContainText(/En annan/)
  await page.goto(`${site.url}goteborg/kalla/2/`)
  await expect(page.locator('#gbg-2-7')).toContainText('konsekvensnivå 0')
  await test.step('guidance whose page is not stored is found in the list', async () => {
    await page.goto(`${site.url}goteborg/fynd/nagot-har-gatt-fel/`)
    await expect(page).toHaveURL(`${site.url}goteborg/fynd/#nagot-har-gatt-fel`)
    await expect(page.locator('#nagot-har-gatt-fel')).toBeFocused()
  })
})

test('an organisation that is opened by its address on a later visit is stored as a whole, and so is what was used once', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.goto(`${site.url}lst-skane/`)
  await page.evaluate(async () => {
    const { href } = [...document.querySelectorAll('link[rel=modulepreload]')][0] as HTMLLinkElement
    await (await caches.open('ai-lotsen-filer')).put(new URL('anvand-12345678.js', href), new Response('export {}'))
  })
  const stored = (address: string): Promise<boolean> =>
    page.evaluate(async (url) => (await caches.match(url)) !== undefined, `${site.url}${address}`)
  await expect.poll(() => stored('lst-skane/kalla/'), { timeout: 30_000 }).toBe(true)
  await expectKept(page, `${site.url}lst-skane/`)
  await page.goto(`${site.url}lst-skane/kalla/`)
  await page.waitForTimeout(1500)
  expect(await stored('assets/anvand-12345678.js')).toBe(true)
  await context.setOffline(true)
  await page.goto(`${site.url}lst-skane/fynd/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('an organisation that was not opened is not stored, and says so without network', async ({ page, context, site }) => {
  await page.goto(`${site.url}goteborg/`)
  await expectKept(page, `${site.url}goteborg/`)
  const stored = await page.evaluate(async () => (await (await caches.open('ai-lotsen-sidor')).keys()).map(({ url }) => url))
  expect(stored.filter((url) => url.includes('digg-imy'))).toEqual([])
  expect(stored.length).toBeGreaterThan(10)
  await page.goto(site.url)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Ingen egen policy' }).click()
  await expect(page.getByRole('heading', { name: 'Sidan kunde inte hämtas' })).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
})

test('a page that was never opened says that it is not there without network, at its own address', async ({ page, context, site }) => {
  await page.goto(`${site.url}goteborg/`)
  await expectKept(page, `${site.url}goteborg/`)
  await context.setOffline(true)
  for (const [path, heading] of [
    ['digg-imy/uppgiften/', 'Sidan går inte att visa utan nät'],
    ['en/digg-imy/', 'The page cannot be shown without a network'],
    ['om/', 'Sidan går inte att visa utan nät'],
  ] as const) {
    await page.goto(site.url + path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    expect(page.url()).toBe(site.url + path)
    await expectAccessible(page)
  }
  await test.step('Det som är sparat går att nå därifrån', async () => {
    await page.getByRole('link', { name: 'Till startsidan' }).click()
    await expect(page).toHaveURL(site.url)
    await expect(page.getByRole('main').getByRole('link', { name: 'Göteborgs Stad' })).toBeVisible()
  })
  await test.step('Med nät igen visas det som man ville ha', async () => {
    await page.goto(`${site.url}digg-imy/uppgiften/`)
    await context.setOffline(false)
    await page.getByRole('link', { name: 'Försök igen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Uppgiften')
  })
})

test('a new version waits, is offered, and takes over with the answers kept', async ({ page, site }) => {
  await page.goto(`${site.url}goteborg/uppgiften/`)
  await expectKept(page, `${site.url}goteborg/`)
  await page.locator('#svar-arende-anvanda').check()
  const script = page.locator('script[type=module]')
  const before = await script.getAttribute('src')
  site.renew()
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  const offer = page.getByRole('status').filter({ hasText: 'Det finns en ny version' })
  await expect(offer).toBeVisible()
  expect(await script.getAttribute('src')).toBe(before)
  await offer.getByRole('button').click()
  await expect(script).not.toHaveAttribute('src', before ?? '')
  await expect(page.locator('#svar-arende-anvanda')).toBeChecked()
  await expect(offer).toHaveCount(0)
})

test('a site that switches offline use off clears what was kept', async ({ page }) => {
  const site = await deploy(VERSIONS.first, VERSIONS.online)
  await page.goto(`${site.url}goteborg/`)
  await expectKept(page, `${site.url}goteborg/`)
  site.renew()
  await page.goto(`${site.url}goteborg/`)
  const registered = (): Promise<number> => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registered).toBe(0)
  await page.reload()
  await expect
    .poll(() => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]))
    .toEqual([0, 0])
  await site.stop()
})

test('browsers can install it', async ({ page, site }) => {
  await page.goto(`${site.url}goteborg/`)
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const response = await page.request.get(address ?? '')
  const manifest = (await response.json()) as {
    readonly name: string
    readonly start_url: string
    readonly icons: readonly { readonly src: string; readonly sizes: string }[]
  }
  expect(new URL(manifest.start_url, response.url()).href).toBe(site.url)
  for (const { src, sizes } of manifest.icons) {
    const icon = await page.request.get(new URL(src, response.url()).href)
    expect(icon.headers()['content-type']).toBe('image/png')
    expect((await icon.body()).readUInt32BE(16)).toBe(Number(sizes.split('x')[0]))
  }
})
