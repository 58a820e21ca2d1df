import { mkdirSync, statSync } from 'node:fs'
import { chromium, type Locator, type Page } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { serve } from './server.ts'

/**
 * `npm run pictures`: takes the pictures in content/README.md of the guide as it was built, by doing what the text tells. They are
 * taken anew when the workbench looks otherwise. Fails where one becomes too large to be read over a slow line.
 */
const FOLDER = 'docs/pictures'
const LARGEST = 100_000
const MARGIN = 12

const { url, server } = await serve('dist', '/', 0)
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] })
try {
  mkdirSync(FOLDER, { recursive: true })
  const page = await browser.newPage({ viewport: { width: 900, height: 700 }, locale: 'sv-SE', reducedMotion: 'reduce' })
  await takeAll(page)
} finally {
  await browser.close()
  server.close()
}

async function takeAll(page: Page): Promise<void> {
  await page.goto(`${url}redaktion/utkast/`)
  await page.getByRole('button', { name: 'Börja från det publicerade' }).click()
  await page.getByLabel('Organisation').selectOption({ index: 3 })
  await page.getByLabel('Vad vill du ändra?').selectOption('Fynd')
  await page.getByLabel('Vilket?').selectOption({ index: 1 })
  await page.getByLabel('Effekt').selectOption('Bara upplysning')
  await take(page, page.locator('.draft-editor'), 'redaktion-andra')
  await page.getByRole('button', { name: 'Spara i utkastet' }).click()
  await page.locator('.breaks').first().waitFor()
  await take(page, page.locator('.check-panel'), 'redaktion-kontroll')
  await page.locator('.breaks').getByRole('link').first().click()
  await page.locator('.draft-results').waitFor()
  await take(page, page.locator('.draft-results'), 'redaktion-prova', 1200)
  await page.getByRole('navigation', { name: 'Verkstadens delar' }).getByRole('link', { name: 'Skillnad' }).click()
  await take(page, page.locator('.workbench section').first(), 'redaktion-skillnad')
  await page.getByRole('link', { name: /^Underlag för (?!godkännande)/ }).click()
  await take(page, page.locator('.sign-off'), 'redaktion-underlag')
}

/** The upper part of something: what tells what it is. */
async function take(page: Page, place: Locator, name: string, highest = 540): Promise<void> {
  await place.waitFor()
  const box = await place.boundingBox()
  if (box === null) throw new Error(`${name} is not shown`)
  const scrolled = await page.evaluate(() => window.scrollY)
  const path = `${FOLDER}/${name}.png`
  await page.screenshot({
    path,
    fullPage: true,
    clip: {
      x: box.x - MARGIN,
      y: box.y + scrolled - MARGIN,
      width: box.width + 2 * MARGIN,
      height: Math.min(highest, box.height) + 2 * MARGIN,
    },
  })
  const { size } = statSync(path)
  if (size > LARGEST) throw new Error(`${path} is ${size} bytes, more than ${LARGEST}`)
  console.log(`${path}: ${Math.ceil(size / 1000)} kB`)
}
