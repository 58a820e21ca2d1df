import { createServer, type Server } from 'node:http'
import { expect, type Page } from '@playwright/test'
import { deploy, INTRANET, test, VERSIONS } from '../pages/deployment.ts'

/** The snippet of docs/delivery.md, and a record of everything that is said. */
function intranetPage(address: string): string {
  const { origin } = new URL(address)
  return `<!doctype html><html lang="sv"><title>Intranät</title><h1>Intranät</h1>
<iframe id="ai-lotsen" src="${address}" title="Får jag använda AI?" style="width:100%;border:0"></iframe>
<script>
  window.heard = []
  const frame = document.getElementById('ai-lotsen')
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${origin}' || source !== frame.contentWindow || data.source !== 'ai-lotsen') return
    window.heard.push(data)
    if (data.kind === 'height') frame.style.height = data.height + 'px'
    if (data.kind === 'moved') frame.scrollIntoView({ block: 'nearest' })
  })
</script>`
}

/** Serves the page on a port of its own, which makes it another origin. */
async function openIntranet(page: Page, intranet: string, address: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(intranetPage(address))
  })
  await new Promise<void>((resolve) => server.listen(Number(new URL(intranet).port), '127.0.0.1', resolve))
  await page.goto(intranet)
  return server
}

const heard = (page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  page.evaluate(() => (window as unknown as { readonly heard: Record<string, unknown>[] }).heard)

test('an intranet shows the guide in a frame that is as high as it needs, and hears when a result is reached', async ({ page }) => {
  const site = await deploy(VERSIONS.second, VERSIONS.second)
  const intranet = await openIntranet(page, INTRANET, `${site.url}provstad/systemet/?inbaddad`)
  const frame = page.frameLocator('#ai-lotsen')
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Systemet')
  await expect(frame.locator('header')).toBeHidden()
  await expect(frame.getByRole('navigation', { name: 'Webbplatsen' })).toBeHidden()
  await expect(frame.getByText('inte juridisk rådgivning')).toBeVisible()
  await expect
    .poll(
      async () =>
        (await frame.locator('#app').evaluate((app) => app.getBoundingClientRect().height)) -
        ((await page.locator('#ai-lotsen').boundingBox())?.height ?? 0),
    )
    .toBeLessThanOrEqual(0)
  await frame.getByLabel(/Något har redan gått fel/).check()
  await frame.getByRole('button', { name: 'Visa beskedet' }).click()
  await expect(frame.locator('.outcome')).toContainText(/En annan/)
  await expect(frame.locator('header')).toBeHidden()
  await expect
    .poll(async () => (await heard(page)).filter(({ kind }) => kind === 'completed'))
    .toEqual([{ source: 'ai-lotsen', kind: 'completed', organisation: 'provstad' }])
  const kinds = new Set((await heard(page)).map((message) => Object.keys(message).sort().join()))
  expect([...kinds].sort()).toEqual(['height,kind,source', 'kind,organisation,source', 'kind,source'])
  intranet.close()
  await site.stop()
})

test('a web site that is not declared may neither show the guide nor hear of it', async ({ page }) => {
  const site = await deploy(VERSIONS.second, VERSIONS.second)
  const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  const intranet = await openIntranet(page, 'http://localhost:4391', `${site.url}provstad/systemet/?inbaddad`)
  await refusal
  expect(page.frames().some((frame) => frame.url().startsWith(site.url))).toBe(false)
  expect(await heard(page)).toEqual([])
  intranet.close()
  await site.stop()
})
