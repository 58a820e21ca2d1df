import { expect, expectAccessible } from '../pages/test.ts'
import { deploy, test as base, VERSIONS } from '../pages/deployment.ts'

const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await deploy(VERSIONS.second, VERSIONS.second)
    await use(site)
    await site.stop()
  },
})

const LIGHT = 'rgb(122, 31, 92)'
const NEUTRAL = 'rgb(11, 74, 111)'

test('an organisation has its own name, logo and colours, in light and dark, and no other has', async ({ page, site }) => {
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  await page.goto(site.url)
  const header = page.getByRole('banner')
  await test.step('they come with the organisation, also without a new page', async () => {
    await expect(page.locator('.organisation-link').first()).toHaveCSS('color', NEUTRAL)
    await page.getByRole('main').getByRole('link', { name: 'Ingen egen policy' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
    await expect(page.getByRole('button', { name: 'Ja', exact: true })).toHaveCSS('background-color', LIGHT)
    await expect(page).toHaveTitle(/– Provguiden$/)
    await expect(header.getByRole('link', { name: 'Provguiden' })).toBeVisible()
    const logo = header.getByRole('img', { name: 'Provmyndigheten' })
    await expect(logo).not.toHaveJSProperty('naturalWidth', 0)
    await expect(logo).toHaveJSProperty('width', 160)
    expect(await logo.getAttribute('src')).toMatch(/assets\/utan-policy-logotyp-[0-9a-f]{8}\.svg$/)
    await expectAccessible(page)
  })
  await test.step('dark ground has a lighter shade of the same', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const begin = page.getByRole('button', { name: 'Ja', exact: true })
    await expect(begin).toHaveCSS('background-color', 'rgb(196, 155, 182)')
    await expect(begin).toHaveCSS('color', 'rgb(0, 0, 0)')
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'light' })
  })
  await test.step('a prerendered page has them before any script', async () => {
    const html = await (await page.request.get(`${site.url}utan-policy/kalla/`)).text()
    expect(html).toContain('data-theme="utan-policy"')
    const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="(\.\.\/\.\.\/assets\/[^"]+)"/g)].map(([, file = '']) => file)
    const texts = await Promise.all(
      sheets.map(async (file) => (await page.request.get(new URL(file, `${site.url}utan-policy/kalla/`).href)).text()),
    )
    expect(texts.filter((css) => css.includes('[data-theme=utan-policy]') || css.includes('[data-theme="utan-policy"]'))).toHaveLength(1)
    expect(html).not.toContain('style=')
  })
  await test.step('other pages keep the neutral look', async () => {
    await page.goto(`${site.url}provstad/`)
    await expect(page.getByRole('button', { name: /Jag vill använda/ })).toHaveCSS('background-color', NEUTRAL)
    await expect(page).toHaveTitle(/– AI-lotsen$/)
    await expect(header.getByRole('img')).toHaveCount(0)
  })
  expect(noise).toEqual([])
})
