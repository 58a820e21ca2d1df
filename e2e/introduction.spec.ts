import { readFileSync } from 'node:fs'
import { expect, expectAccessible, test } from './pages/test.ts'
import { Introduction } from './pages/introduction.ts'
import { countPages } from './pages/paper.ts'

/** As often as one may have to press anything; the content's check holds it of every organisation's. */
const MOST_PRESSES = 20

test('@once a new employee goes through all of it with the keyboard alone, and nothing is stored', async ({ page }) => {
  const course = new Introduction(page)
  await page.goto('./provstad/')
  await course.press('Lär och öva', 'link')
  await expect(course.heading).toContainText('Lär och öva')
  await course.press(/^Introduktion/, 'link')
  await expect(course.heading).toBeFocused()
  await expectAccessible(page)
  course.presses = 0
  await course.press('Börja introduktionen', 'link')
  await expect(course.heading).toBeFocused()
  await expect(page).toHaveURL(/provstad\/introduktion\/systemen\/$/)
  await expect(page.getByRole('link', { name: /Avsnitt 1, stycke 3/ })).toHaveAttribute('href', /kalla\/1\/#ps-1-3$/)
  const [, steps] = await course.place()
  expect(steps).toBe(12)
  for (let step = 1; step <= steps; step++) {
    await test.step(`Kort ${step}`, async () => {
      expect((await course.place())[0]).toBe(step)
      if (step < 4) await expectAccessible(page)
      const isCase = (await page.getByRole('heading', { name: /^Avgör fallet/ }).count()) > 0
      if (isCase) await decideCase(course)
      await course.next()
    })
  }
  await expect(course.heading).toContainText('Kvittens')
  expect(course.presses).toBeLessThanOrEqual(MOST_PRESSES)
  await page.getByLabel(/^Ta med vad jag svarade/).check()
  await expect(page.locator('.receipt-view').getByText('Min bedömning: Nej, inte så här.')).toHaveCount(4)
  expect(await countPages(page)).toBe(1)
  expect(await course.stored()).toEqual([0, 0])
})

/** Decides the case that is shown. The answer is three lines; the rest of it is folded. */
async function decideCase(course: Introduction): Promise<void> {
  const { page } = course
  await expect(page.locator('.verdict, .case-reveal')).toHaveCount(0)
  await course.press('Nej, inte så här')
  const verdict = page.locator('.verdict')
  await expect(verdict).toBeFocused()
  await expect(verdict).toContainText('Guiden svarar:')
  await expect(verdict.locator('p')).toHaveCount(3)
  await expect(page.locator('.case-reveal')).toBeHidden()
  await expectAccessible(page)
}

test('@once the browser’s back button goes one card, and a card that is reloaded is still there', async ({ page }) => {
  const course = new Introduction(page)
  await page.goto('./provstad/introduktion/')
  await page.getByRole('link', { name: 'Börja introduktionen' }).click()
  for (const step of [2, 3]) {
    await page.getByRole('button', { name: 'Nästa' }).click()
    await expect(course.heading).toContainText(`Kort ${step} av 12`)
  }
  await page.getByRole('button', { name: 'Ja, du kan börja' }).click()
  await expect(page.locator('.verdict')).toContainText('Du var mildare. Guiden svarar: Inte ännu')
  await page.getByText('Hela svaret', { exact: true }).click()
  await expect(page.locator('.outcome')).toContainText('Inte ännu')
  await page.getByRole('button', { name: 'Nästa' }).click()
  await expect(course.heading).toContainText('Kort 4 av 12')
  await page.reload()
  await expect(course.heading).toContainText('Kort 4 av 12')
  for (const step of [3, 2, 1]) {
    await page.goBack()
    await expect(course.heading).toContainText(`Kort ${step} av 12`)
  }
  await page.goForward()
  await expect(course.heading).toContainText('Kort 2 av 12')
  await page.getByRole('button', { name: 'Föregående' }).click()
  await expect(course.heading).toContainText('Kort 1 av 12')
})

test('@once one goes on where one was', async ({ page }) => {
  const course = new Introduction(page)
  await page.goto('./provstad/introduktion/')
  await page.getByRole('link', { name: 'Börja introduktionen' }).click()
  await page.getByRole('button', { name: 'Nästa' }).click()
  await page.getByRole('link', { name: 'Alla delar' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Systemen' })).toContainText('1 av 3 klart')
  await page.getByRole('link', { name: 'Fortsätt där du var' }).click()
  await expect(course.heading).toContainText('Kort 2 av 12')
})

test('@once further cases are folded, decided one by one, and found at the addresses that exercises had', async ({ page }) => {
  await page.goto('./provstad/ovningar/#tillagget')
  await expect(page).toHaveURL(/provstad\/introduktion\/fler-fall\/#tillagget$/)
  const own = page.locator('#tillagget')
  await expect(own).toHaveAttribute('open', '')
  await expect(own).toBeFocused()
  await expect(page.locator('.verdict')).toHaveCount(0)
  await own.getByRole('button', { name: 'Nej, inte så här' }).click()
  await expect(own.locator('.verdict')).toBeFocused()
  await expect(own.locator('summary').first()).toContainText('(avgjort)')
  await expectAccessible(page)
  await page.goto('./provstad/scenarier/')
  await expect(page).toHaveURL(/introduktion\/fler-fall\/$/)
  await page.goto('./provstad/introduktion/resultatet/')
  await expect(page).toHaveURL(/provstad\/introduktion\/$/)
  await page.goto('./utan-policy/ovningar/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fler fall')
  await expect(page.locator('main details')).not.toHaveCount(0)
})

test('@once what was gone through is kept only if the person asks, and comes back after a reload', async ({ page }) => {
  const course = new Introduction(page)
  await page.goto('./provstad/introduktion/')
  await page.getByRole('link', { name: 'Börja introduktionen' }).click()
  await page.getByRole('button', { name: 'Nästa' }).click()
  await page.getByRole('link', { name: 'Alla delar' }).click()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Börja introduktionen' })).toBeVisible()
  const keep = page.getByLabel(/^Kom ihåg hur långt/)
  await keep.check()
  await expect(page.getByText('Webbläsaren kommer ihåg hur långt du har kommit.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Börja introduktionen' }).click()
  await page.getByRole('button', { name: 'Nästa' }).click()
  await expect(course.heading).toContainText('Kort 2 av')
  await page.reload()
  await expect(course.heading).toContainText('Kort 2 av')
  await page.goto('./provstad/introduktion/')
  await expect(page.getByRole('link', { name: 'Fortsätt där du var' })).toBeVisible()
  await test.step('Glömma', async () => {
    await keep.uncheck()
    await expect(page.getByText(/har glömt hur långt/)).toBeVisible()
    expect(await course.stored()).toEqual([0, 0])
  })
  await test.step('Något oläsligt', async () => {
    await page.evaluate(() => localStorage.setItem('ai-lotsen-introduktion', '{"version":1,"own":{"provstad":7}}'))
    await page.reload()
    await expect(page.getByText(/gick inte att läsa/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Börja introduktionen' })).toBeVisible()
  })
  await test.step('Rensa allt', async () => {
    await page.getByRole('button', { name: 'Rensa allt' }).click()
    await expect(page.getByText('Allt är rensat')).toBeVisible()
    expect(await course.stored()).toEqual([0, 0])
  })
})

test('@once the receipt says what was gone through, with a name that stays on the page', async ({ page }) => {
  await page.goto('./provstad/introduktion/kvittens/')
  await expect(page.getByText('Du har inte gått igenom något ännu.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Bara öppen information' }).click()
  await page.getByRole('button', { name: 'Nästa' }).click()
  await page.getByRole('button', { name: 'Nästa' }).click()
  await page.getByRole('button', { name: 'Nej, inte så här' }).click()
  await page.getByRole('link', { name: 'Alla delar' }).click()
  await page.getByRole('link', { name: 'Kvittens' }).click()
  const receipt = page.locator('.receipt-view')
  await expect(receipt).toContainText('Bara öppen information (hela)')
  await expect(receipt).toContainText('Protokollet från mötet')
  await expect(receipt).not.toContainText('Guidens svar')
  await page.getByLabel(/^Ditt namn/).fill('Registratorn i receptionen')
  await page.getByLabel(/^Ta med vad jag svarade/).check()
  await expect(receipt).toContainText('Min bedömning: Nej, inte så här. Guidens svar: Nej, inte så här.')
  const [, version] = /^ {2}version: (\d+\.\d+\.\d+)$/m.exec(readFileSync('e2e/content/organisations/provstad/policy.yaml', 'utf8')) ?? []
  await expect(receipt).toContainText(`version ${version ?? 'saknas'}, gäller från`)
  await expectAccessible(page)
  await test.step('Som text', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopiera som text' }).click()
    await expect(page.getByText('Texten är kopierad.')).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain('Namn: Registratorn i receptionen')
    expect(text).toContain('* Bara öppen information (hela)')
    const mail = (await page.getByRole('link', { name: /^Skriv ett mejl/ }).getAttribute('href')) ?? ''
    expect(decodeURIComponent(mail)).toContain(text.replaceAll('\n', '\r\n'))
  })
  await test.step('På papper', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(receipt).toContainText('Registratorn i receptionen')
    await expect(page.getByRole('button', { name: 'Kopiera som text' })).toBeHidden()
    await expect(page.locator('.site-footer')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })
  expect(await page.evaluate(() => Object.values(sessionStorage).concat(Object.values(localStorage)).join())).not.toContain('Registratorn')
  await page.reload()
  await expect(page.getByText('Du har inte gått igenom något ännu.')).toBeVisible()
})

test('@once what a document says leads to the cards and the checklist that rest on it', async ({ page }) => {
  await page.goto('./provstad/kalla/1/')
  const openUse = (told: string): Promise<void> =>
    page.getByRole('article').filter({ hasText: told }).first().locator('.statement-use summary').click()
  await openUse('checklistan för chefer')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'checklistan för chefer' }).first().click()
  await expect(page).toHaveURL(/provstad\/chef\/$/)
  await page.goBack()
  await openUse('introduktionen, ”Systemen”')
  await page.getByRole('link', { name: 'introduktionen, ”Systemen”' }).first().click()
  await expect(page).toHaveURL(/provstad\/introduktion\/systemen\/$/)
  await page.goto('./en/provstad/kalla/1/')
  await openUse('the introduction, “')
  await expect(page.getByRole('link', { name: /^the introduction, “/ }).first()).toBeVisible()
})

test('@once in English the whole introduction is in English, and the pages fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const address of ['introduktion/', 'introduktion/systemen/', 'introduktion/kvittens/', 'chef/']) {
    await page.goto(`./en/provstad/${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
  await page.goto('./en/provstad/introduktion/systemen/')
  await expect(page.locator('.intro-card')).toContainText(/^Open systems.* take open information only\./)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('@once all cards of a part can be read', async ({ page }) => {
    await page.goto('./provstad/introduktion/systemen/')
    await expect(page.locator('.intro-card')).toHaveCount(2)
  })
})
