import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../tools/build/find-browser.ts'
import { serve } from '../tools/build/server.ts'
import { open, PICTURED } from './pages/states.ts'
import { SMALL_SITE } from './pages/small-site.ts'

/**
 * `npm run screenshots`: pictures of the main pages in three widths, light, dark and on paper, from the small site, with a page that shows
 * them side by side. Names as arguments limit it, such as `npm run screenshots -- start resultat-nej`.
 */
const OUT = 'reports/screenshots'
const WIDTHS = [1280, 768, 320] as const
const LOOKS = [
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    WIDTHS.map((width) => ({ name: `${scheme}-${width}`, width, scheme, media: 'screen' as const })),
  ),
  { name: 'print', width: 794, scheme: 'light' as const, media: 'print' as const },
]

const wanted = process.argv.slice(2)
const states = PICTURED.filter(({ picture }) => wanted.length === 0 || wanted.includes(picture))
const { url, server } = await serve(SMALL_SITE, '/', 0)
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] })
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', serviceWorkers: 'block' })
const page = await context.newPage()
for (const state of states) {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, url, state)
  for (const { name, width, scheme, media } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media, colorScheme: scheme })
    await page.screenshot({ path: join(OUT, `${state.picture}-${name}.png`), fullPage: true })
  }
}
await browser.close()
server.close()

const figure = (picture: string, look: string): string =>
  `<figure><a href="${picture}-${look}.png"><img src="${picture}-${look}.png" alt="${picture}, ${look}" loading="lazy"></a><figcaption>${look}</figcaption></figure>`
const rows = states.map(({ picture }) => `<h2>${picture}</h2><div>${LOOKS.map(({ name }) => figure(picture, name)).join('')}</div>`)
writeFileSync(
  join(OUT, 'index.html'),
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Skärmbilder</title>
<style>body{font-family:system-ui;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto}figure{margin:0;flex:none}img{height:24rem;border:1px solid #999}</style>
<h1>Skärmbilder</h1>${rows.join('\n')}</html>\n`,
)
process.stdout.write(`${states.length * LOOKS.length} bilder i ${OUT}/index.html\n`)
