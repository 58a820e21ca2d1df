import { expect, expectAccessible, test } from './pages/test.ts'
import { Wizard } from './pages/wizard.ts'

test('@once the search forgives spelling, puts the own organisation first, and keeps what is typed in the page', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto('./provstad/')
  await page.getByRole('link', { name: 'Sök', exact: true }).click()
  const field = page.getByRole('searchbox', { name: 'Vad letar du efter?' })
  await field.fill('informaton')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ träffar\.$/ })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Hos Provstads kommun', 'Hos andra organisationer'])
  await expectAccessible(page)
  await field.fill('chatgtp')
  await page.getByRole('main').getByRole('link', { name: 'ChatGPT (öppna tjänsten)' }).click()
  await expect(page).toHaveURL(/provstad\/system\/chatgpt\/$/)
  await test.step('going back finds the search as it was', async () => {
    await page.goBack()
    await expect(field).toHaveValue('chatgtp')
    await expect(page.getByRole('main').getByRole('link').first()).toHaveText('ChatGPT (öppna tjänsten)')
  })
  expect(requests.filter((request) => /informaton|chatgtp/.test(request))).toEqual([])
  expect(page.url()).not.toContain('chatgtp')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})

test('@once what can be searched is loaded when something is typed, and not before', async ({ page }) => {
  const loaded: number[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) loaded.push((await response.body().catch(() => Buffer.alloc(0))).length)
  })
  await page.goto('./sok/')
  await page.getByRole('searchbox', { name: 'Vad letar du efter?' }).focus()
  await page.waitForLoadState('networkidle')
  const before = loaded.length
  await page.getByRole('searchbox', { name: 'Vad letar du efter?' }).fill('prompt')
  await expect(page.getByRole('status').filter({ hasText: /träff/ })).toHaveCount(1)
  await expect.poll(() => loaded.length).toBe(before + 1)
})

test('without an organisation a system leads to each of them, and the search works with the keyboard alone', async ({ page }) => {
  await page.goto('./sok/')
  await page.getByRole('searchbox', { name: 'Vad letar du efter?' }).focus()
  await page.keyboard.type('midjurney')
  const places = page.getByRole('list', { name: /Välj organisation för Midjourney/ })
  await expect(places.getByRole('link')).toHaveCount(4)
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await expect(places.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Midjourney')
})

test('@once all hits, and a second try, leave the focus where one goes on', async ({ page, quiet }) => {
  await page.route(/\/assets\/.*\.js$/, (route) => (isCut ? route.abort() : route.continue()))
  let isCut = false
  await page.goto('./sok/')
  const field = page.getByRole('searchbox', { name: 'Vad letar du efter?' })
  await field.fill('information')
  const hits = page.locator('.hits').first().locator('> li')
  await expect(hits).toHaveCount(5)
  await page
    .getByRole('button', { name: /^Visa alla \d+/ })
    .first()
    .press('Enter')
  await expect(hits.nth(5).getByRole('link').first()).toBeFocused()
  expect(await hits.count()).toBeGreaterThan(5)
  await page.goto('./om/')
  await page.goto('./sok/')
  isCut = true
  await field.fill('in')
  const again = page.getByRole('alert').getByRole('button')
  await expect(again).toBeVisible()
  isCut = false
  await again.press('Enter')
  await expect(field).toBeFocused()
  expect(quiet.filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([])
  quiet.length = 0
})

test('@once a search that finds nothing says so', async ({ page }) => {
  await page.goto('./sok/')
  await page.getByRole('searchbox', { name: 'Vad letar du efter?' }).fill('xyzzyplughquux')
  await expect(page.getByRole('status').filter({ hasText: 'Inga träffar' })).toHaveCount(1)
  await expectAccessible(page)
})

test('hits lead to the words, advice and statements themselves', async ({ page }) => {
  await page.goto('./provstad/')
  await page.getByRole('link', { name: 'Sök', exact: true }).click()
  for (const [query, kind] of [
    ['halucination', 'Ord'],
    ['riskbedömt', 'Råd'],
    ['riskbedömt', 'Ur dokumentet'],
  ] as const) {
    await page.getByRole('searchbox', { name: 'Vad letar du efter?' }).fill(query)
    await page
      .locator('.hits > li')
      .filter({ has: page.locator('.hit-kind', { hasText: new RegExp(`^${kind}`) }) })
      .getByRole('link')
      .first()
      .click()
    // Advice is opened where it stands.
    await expect(page.locator(kind === 'Råd' ? 'details[open]' : '[data-target]')).toBeFocused()
    await page.goBack()
  }
})

test('the organisation is remembered for the tab once it is chosen, and offered first', async ({ page }) => {
  const wizard = new Wizard(page)
  await page.goto('./provlan/')
  await page.goto('./')
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText('Provstads kommun')
  await page.getByRole('main').getByRole('link', { name: 'Länsstyrelsen Prov' }).click()
  await expect(wizard.heading).toContainText('Länsstyrelsen Prov')
  await page.goto('./')
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText('Fortsätt med Länsstyrelsen Prov')
  await expect(page.getByRole('main').getByRole('link', { name: 'Provstads kommun', exact: true })).toHaveCount(1)
  await expectAccessible(page)
})

test('@once the field on the organisation’s page finds its tasks, and leads from what went wrong to where that begins', async ({
  page,
  quiet,
}) => {
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(response.url()))
  await page.goto('./provstad/')
  await page.waitForLoadState('networkidle')
  const before = loaded.length
  const field = page.getByRole('searchbox', { name: 'Vad vill du göra?' })
  await field.focus()
  expect(loaded.length).toBe(before)
  await field.fill('översätta')
  await expect(page.locator('.hits > li').first().getByRole('link')).toHaveAttribute('href', /uppgift\/oversatta\/$/)
  await expectAccessible(page)
  await field.fill('jag råkade klistra in något')
  await page.locator('.hits > li').first().getByRole('link', { name: 'Något har redan gått fel' }).click()
  await expect(page.getByRole('button', { name: 'Något har redan gått fel' })).toBeFocused()
  expect(quiet).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/provstad\/(#.*)?$/)
})

test('@once the organisation’s page shows six tasks, and all where one asks', async ({ page }) => {
  await page.goto('./provlan/')
  await expect(page.locator('.tasks').first().getByRole('link')).toHaveCount(6)
  await page.getByText('Visa alla 7').click()
  await expect(page.getByRole('link', { name: 'Göra en tabell' })).toBeVisible()
  await page.goto('./provstad/')
  await expect(page.getByText(/^Visa alla/)).toHaveCount(0)
})

test('@once the start page says how many choices there are, and what to do where one’s case is not among them', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByText(/^\d+–\d+ val i ett enkelt fall/)).toBeVisible()
  await page.getByText('Jag har redan lagt in något').click()
  await expect(page.getByText(/^Sluta, radera inget/)).toBeVisible()
  await page.getByText('Min organisation finns inte här').click()
  await expectAccessible(page)
  await page.goto('./provstad/')
  await expect(page.getByText(/^\d+ val i ett enkelt fall/)).toBeVisible()
})
