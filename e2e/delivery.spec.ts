import { readFileSync } from 'node:fs'
import { expect, expectAccessible, test } from './pages/test.ts'

const PAGES = [
  './',
  './om/',
  './provstad/',
  './provstad/systemet/',
  './provstad/besked/',
  './provstad/kalla/',
  './provstad/kalla/2/',
  './provstad/introduktion/',
  './provstad/introduktion/informationen/',
  './provstad/chef/',
  './en/',
  './en/provstad/',
  './en/provstad/systemet/',
  './en/provstad/kalla/3/',
  './provlan/besked/',
  './provlan/kalla/1/',
  './provlan/',
  './utan-policy/',
  './provstad/introduktion/fler-fall/',
  './provstad/workshop/fardiga/',
  './provstad/workshop/',
]

test('@once every kind of page comes with its security policy, names every script that it needs, tells what it holds, and comes alive without a word in the console', async ({
  page,
}) => {
  const told = new Set<string>()
  for (const address of PAGES) {
    await test.step(address, async () => {
      const response = await page.goto(address, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(200)
      const policy = response?.headers()['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')
      await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('./en/') ? 'en' : 'sv')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const html = (await response?.text()) ?? ''
      const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name))
      const names = scripts.filter((url) => url.endsWith('.js')).map((url) => url.slice(url.lastIndexOf('/') + 1))
      expect(names.length).toBeGreaterThan(2)
      expect(names.filter((name) => !html.includes(name))).toEqual([])
      const text = (await page.locator('meta[name=description]').getAttribute('content')) ?? ''
      expect(text.length).toBeGreaterThan(40)
      expect(text.length).toBeLessThanOrEqual(160)
      told.add(text)
    })
  }
  // The start page and the page about the guide are alike.
  expect(told.size).toBeGreaterThanOrEqual(PAGES.length - 1)
})

test('files named after their content are kept for ever, all else is asked for anew, and an address without its slash leads on', async ({
  request,
  baseURL,
}) => {
  const root = new URL(baseURL ?? '')
  const page = await request.get('./')
  const script = /src="(\.\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
  const asset = await request.get(script)
  expect(asset.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(asset.headers()['content-encoding']).toMatch(/gzip|br/)
  for (const other of [page, await request.get('./sw.js'), await request.get('./assets/finns-inte.js')])
    expect(other.headers()['cache-control'], other.url()).toBe('no-cache')
  for (const address of [...(root.pathname === '/' ? [] : ['.']), './provstad'])
    expect((await request.get(new URL(address, root).href.replace(/\/$/, ''))).url()).toMatch(/\/$/)
})

test('@once the licences of all libraries in the files are passed on, and the list of parts names them', () => {
  const licences = readFileSync('dist/licenser.md', 'utf8')
  const parts = readFileSync('reports/sbom.cdx.json', 'utf8')
  const inWorker = [...readFileSync('dist/sw.js', 'utf8').matchAll(/workbox:([a-z-]+):/g)].map(([, name]) => `workbox-${name}`)
  expect(inWorker.length).toBeGreaterThan(3)
  // The page, its styles, and the workers of the workbench.
  for (const name of ['react-dom', 'zod', '@digdir/designsystemet-css', 'yaml', 'fflate', 'micromark', ...inWorker]) {
    expect(licences, name).toMatch(new RegExp(`^## ${name} - [0-9.]+ \\(\\w+\\)$`, 'm'))
    expect(parts, name).toContain(`"name": "${name}"`)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('pages can be read, and the wizard says what it needs', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('link', { name: 'Provstads kommun' })).toBeVisible()
    await page.getByRole('link', { name: 'Provstads kommun' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
    await page.goto('./provstad/kalla/2/')
    await expect(page.locator('#ps-2-1')).toContainText('ska vara klassad')
    await page.goto('./provstad/informationen/')
    await expect(page.getByText('behöver du slå på JavaScript')).toBeVisible()
    await expect(page.getByRole('heading', { name: /känsligaste informationen/ })).toBeVisible()
  })
})

test('changing language keeps the page and the answers', async ({ page }) => {
  await page.goto('./provstad/systemet/')
  await page.locator('#svar-arende-anvanda').check()
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL(/en\/provstad\/systemet\/$/)
  await expect(page.locator('#svar-arende-anvanda')).toBeChecked()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Step 1 of 4')
  await page.getByRole('link', { name: 'På svenska' }).click()
  await expect(page).toHaveURL(/provstad\/systemet\/$/)
})

test('links and addresses stay below the folder that the guide lies in', async ({ page, baseURL }) => {
  const root = new URL(baseURL ?? '').pathname
  await page.goto('./provstad/kalla/2/')
  await page.getByRole('link', { name: 'Alla avsnitt' }).click()
  await expect(page).toHaveURL(new RegExp(`${root}provstad/kalla/$`))
  // The address comes before the page, whose links are seen from there.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vad dokumentet säger')
  const hrefs = await page.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
  expect(hrefs.filter((path) => !path.startsWith(root))).toEqual([])
})

test('the questions are there as a picture, which the policy lets the browser open, and in words', async ({ page, quiet }) => {
  for (const [address, name] of [
    ['./provstad/kalla/', 'Flödet som bild'],
    ['./en/provstad/kalla/', 'The flow as a picture, in Swedish'],
  ] as const) {
    await page.goto(address)
    const words = page.locator('details').filter({ hasText: /Samma sak i ord|The same in words/ })
    await words.locator('summary').click()
    await expect(words.getByRole('listitem').filter({ has: page.locator('a[href*="#fraga-"]') })).toHaveCount(17)
    await expectAccessible(page)
    await page.getByRole('link', { name }).click()
    await expect(page).toHaveURL(/\/floden\/provstad\.svg$/)
    await expect(page.locator('svg > title')).toHaveText('Frågorna för Provstads kommun')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  // A picture names no icon, so that the browser looks for one at the root of the server.
  expect(quiet.filter((line) => !line.includes('404'))).toEqual([])
  quiet.length = 0
})

test('nothing is stored before the person has chosen, then only in the tab, and no cookie ever', async ({ page, context }) => {
  const stored = () => page.evaluate(() => [localStorage.length, Object.entries(sessionStorage)])
  await page.goto('./')
  await page.goto('./provstad/kalla/2/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Information')
  expect(await stored()).toEqual([0, []])
  await page.goto('./')
  await page.getByRole('main').getByRole('link', { name: 'Provstads kommun' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
  expect(await stored()).toEqual([
    0,
    [['ai-lotsen', JSON.stringify({ answers: {}, organisation: 'provstad', ticks: {}, opened: null, replies: {}, version: 1 })]],
  ])
  expect(await context.cookies()).toEqual([])
})
