import { readdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { deploy, type Deployment, test, VERSIONS } from '../pages/deployment.ts'
import { expectAccessible } from '../pages/test.ts'
import { Wizard } from '../pages/wizard.ts'

/** The addresses of what is stored below the guide's folder, with their queries. */
async function storedOf(page: Page, site: Deployment, below = ''): Promise<readonly string[]> {
  const urls = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).filter((name) => !name.includes('precache')).map((name) => caches.open(name)))
    return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url)
  })
  return [...new Set(urls)].filter((url) => url.startsWith(site.url + below)).map((url) => url.slice(site.url.length))
}

/** Waits until the organisation that is open has been stored as a whole: all of its pages but those of each system and finding. */
async function expectKept(page: Page, site: Deployment, organisation: string): Promise<void> {
  const files = readdirSync(`${VERSIONS.first}/${organisation}`, { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => file.endsWith('index.html') && !/^(?:fynd|system)\/.+\//.test(file))
  await expect.poll(async () => (await storedOf(page, site, organisation)).length, { timeout: 60_000 }).toBe(pages.length)
}

test('what was opened once is used without network, from the start page to the result and its source', async ({ page, context, site }) => {
  const noise: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text())
  })
  await page.goto(`${site.url}provstad/`)
  await expectKept(page, site, 'provstad/')
  expect(noise).toEqual([])
  const age = page.getByText('Det som visas är från den')
  await expect(age).toHaveCount(0)
  await context.setOffline(true)
  await page.goto(site.url)
  await expect(age).toContainText(new Date().toLocaleDateString('sv-SE', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }))
  await expectAccessible(page)
  const wizard = new Wizard(page)
  await page.getByRole('main').getByRole('link', { name: 'Provstads kommun' }).click()
  await page.getByRole('button', { name: /Jag vill använda/ }).click()
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await wizard.next()
  await expect(wizard.outcome).toContainText(/En annan/)
  await page.reload()
  await expect(wizard.outcome).toContainText(/En annan/)
  await test.step('the introduction is gone through', async () => {
    await page.goto(`${site.url}provstad/introduktion/`)
    await page.getByRole('link', { name: 'Börja introduktionen' }).click()
    for (const step of [2, 3]) {
      await page.getByRole('button', { name: 'Nästa' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Kort ${step} av 12`)
    }
    await page.getByRole('button', { name: 'Nej, inte så här' }).click()
    await expect(page.locator('.verdict')).toContainText('Guiden svarar:')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kort 2 av 12')
  })
  await page.goto(`${site.url}provstad/kalla/2/`)
  await expect(page.locator('#ps-2-1')).toContainText('ska vara klassad')
  await test.step('guidance whose page is not stored is found in the list', async () => {
    await page.goto(`${site.url}provstad/fynd/nagot-har-gatt-fel/`)
    await expect(page).toHaveURL(`${site.url}provstad/fynd/#nagot-har-gatt-fel`)
    await expect(page.locator('#nagot-har-gatt-fel')).toBeFocused()
  })
})

test('an organisation that is opened by its address on a later visit is stored as a whole, and so is what was used once', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 }).toBe(true)
  await page.goto(`${site.url}provlan/`)
  await expectKept(page, site, 'provlan/')
  await page.goto(`${site.url}redaktion/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => storedOf(page, site)).toContain('redaktion/')
  await context.setOffline(true)
  await page.goto(`${site.url}provlan/fynd/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${site.url}redaktion/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('what is stored of an organisation is gone with all else that is cleared', async ({ page, site }) => {
  await page.goto(`${site.url}provstad/`)
  await expectKept(page, site, 'provstad/')
  await page.getByRole('button', { name: 'Rensa allt' }).click()
  await expect(page.getByText('Allt är rensat')).toBeVisible()
  await expect.poll(() => storedOf(page, site, 'provstad/')).toEqual([])
})

test('the login page of a proxy is stored in the place of none', async ({ page, site }) => {
  await page.goto(site.url)
  await expect.poll(() => storedOf(page, site), { timeout: 60_000 }).toContain('')
  site.login(true)
  await page.getByRole('main').getByRole('link', { name: 'Provstads kommun' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
  await page.waitForTimeout(2000)
  expect(await storedOf(page, site, 'provstad/')).toEqual([])
  await page.goto(`${site.url}provstad/fynd/`)
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible()
  await page.waitForTimeout(500)
  expect(await storedOf(page, site, 'provstad/')).toEqual([])
  site.login(false)
  await page.goto(`${site.url}provstad/`)
  await expectKept(page, site, 'provstad/')
})

test('a page is stored once, whatever its address says after the question mark, and old ones go with their version', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}provstad/`)
  await expectKept(page, site, 'provstad/')
  for (const query of ['?inbaddad', '?utm=brev']) await page.goto(`${site.url}provstad/${query}`)
  expect((await storedOf(page, site)).filter((url) => url.includes('?'))).toEqual([])
  site.renew()
  // The new version comes from the server, and its worker takes over by itself where no other page is open.
  await page.goto(`${site.url}provstad/`)
  const script = (await page.locator('script[type=module]').getAttribute('src')) ?? ''
  const versions = (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const scripts = new Set<string>()
      for (const name of (await caches.keys()).filter((store) => !store.includes('precache'))) {
        const store = await caches.open(name)
        for (const key of (await store.keys()).filter(({ url }) => url.endsWith('/')))
          scripts.add(/assets\/index-[^"]+\.js/.exec((await (await store.match(key))?.text()) ?? '')?.[0] ?? '')
      }
      return [...scripts]
    })
  await expect.poll(versions, { timeout: 60_000 }).toEqual([script.replace('../', '')])
  await context.setOffline(true)
  await page.goto(`${site.url}provstad/?inbaddad`)
  expect(await page.locator('script[type=module]').getAttribute('src')).toBe(script)
})

test('after a slow answer the stored page is shown with its day, and the new version is offered when it comes', async ({ page, site }) => {
  await page.goto(`${site.url}provstad/`)
  await expectKept(page, site, 'provstad/')
  const script = page.locator('script[type=module]')
  const before = (await script.getAttribute('src')) ?? ''
  site.renew()
  site.slow(6000)
  await page.goto(`${site.url}provstad/`)
  expect(await script.getAttribute('src')).toBe(before)
  await expect(page.getByText('Guiden går inte att nå just nu. Det som visas är från den')).toBeVisible()
  site.slow(0)
  const offer = page.getByRole('status').filter({ hasText: 'Det finns en ny version' })
  await expect(offer).toBeVisible({ timeout: 60_000 })
  await offer.getByRole('button').click()
  await expect(script).not.toHaveAttribute('src', before)
})

test('what was not opened is not stored, and says so without network at its own address', async ({ page, context, site }) => {
  await page.goto(`${site.url}provstad/`)
  await expectKept(page, site, 'provstad/')
  const stored = await storedOf(page, site)
  expect(stored.filter((url) => url.includes('utan-policy'))).toEqual([])
  expect(stored.length).toBeGreaterThan(10)
  await page.goto(site.url)
  await context.setOffline(true)
  for (const [path, heading] of [
    ['utan-policy/uppgiften/', 'Sidan går inte att visa utan nät'],
    ['en/utan-policy/', 'The page cannot be shown without a network'],
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
    await expect(page.getByRole('main').getByRole('link', { name: 'Provstads kommun' })).toBeVisible()
  })
  await test.step('En länk dit säger också att sidan inte kunde hämtas, tills nätet är tillbaka', async () => {
    await page.getByRole('link', { name: 'Ingen egen policy' }).click()
    await expect(page.getByRole('heading', { name: 'Sidan kunde inte hämtas' })).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
  })
  await test.step('Med nät igen visas det som man ville ha', async () => {
    await context.setOffline(true)
    await page.goto(`${site.url}provlan/fynd/`)
    await context.setOffline(false)
    await page.getByRole('link', { name: 'Försök igen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Länsstyrelsen Prov')
  })
})

test('a new version waits, is offered, and takes over with the answers kept', async ({ page, site }) => {
  await page.goto(`${site.url}provstad/systemet/`)
  await expectKept(page, site, 'provstad/')
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
  await page.goto(`${site.url}provstad/`)
  await expectKept(page, site, 'provstad/')
  site.renew()
  await page.goto(`${site.url}provstad/`)
  const registered = (): Promise<number> => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await expect.poll(registered).toBe(0)
  await page.reload()
  await expect
    .poll(() => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length]))
    .toEqual([0, 0])
  await site.stop()
})

test('browsers can install it', async ({ page, site }) => {
  await page.goto(`${site.url}provstad/`)
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
