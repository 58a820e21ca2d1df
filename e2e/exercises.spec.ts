import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './pages/test.ts'
import { Wizard } from './pages/wizard.ts'

const stored = (page: Page): Promise<number> => page.evaluate(() => sessionStorage.length + localStorage.length)

test('one decides first, then sees the answer, and in the end how it went', async ({ page }) => {
  await page.goto('./provstad/ovningar/')
  const cases = page.getByRole('article')
  // The one before it has nothing that decides it.
  const first = cases.nth(1)

  await test.step('nothing of the answer is told before one has decided', async () => {
    await expect(cases).not.toHaveCount(0)
    await expect(page.locator('.outcome')).toHaveCount(0)
    await first.getByText('Bestäm dig').click()
    await expectAccessible(page)
  })

  await test.step('what is missing is said where it is missing', async () => {
    await first.getByRole('button', { name: 'Visa svaret' }).click()
    await expect(first.getByText('Välj vad du tror.')).toBeVisible()
    await expect(first.getByText('Välj hur säker du är.')).toBeVisible()
    await expect(first.getByRole('group', { name: 'Vad tror du att guiden svarar?' }).getByRole('radio').first()).toBeFocused()
    await expectAccessible(page)
  })

  await test.step('by keyboard alone, the answer comes with reasons, sources and what would have changed it', async () => {
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(first.locator('.verdict')).toBeFocused()
    await expect(first.locator('.verdict')).toContainText('Du var strängare än guiden. Du trodde ”Nej, inte så här” (säker).')
    await expect(first.locator('.outcome')).toContainText('Ja, på de här villkoren')
    await expect(first.getByRole('heading', { name: 'Det här avgjorde' })).toBeVisible()
    await expect(first.getByRole('link', { name: /^Avsnitt 3, stycke 1/ })).toBeVisible()
    await expect(first.getByRole('heading', { name: 'Vad hade ändrat svaret?' })).toBeVisible()
    await expect(first.getByRole('heading', { name: 'Att prata om' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the result tells hits by theme, to which side one errs, and how sure one was', async () => {
    const second = cases.first()
    await second.getByText('Bestäm dig').click()
    await second.getByLabel('Ja – de vanliga skyldigheterna gäller').check()
    await second.getByLabel('Osäker', { exact: true }).check()
    await second.getByRole('button', { name: 'Visa svaret' }).click()
    await expect(page.locator('.score-line')).toContainText('1 av 2 rätt')
    await page.getByRole('link', { name: 'Se ditt resultat' }).click()
    await expect(page.getByRole('heading', { name: 'Ditt resultat: 1 av 2 rätt' })).toBeFocused()
    await expect(
      page.getByRole('img', { name: /^För strängt eller för milt\. Strängare än guiden: 1; Samma som guiden: 1; Mildare än guiden: 0$/ }),
    ).toBeVisible()
    await expect(page.getByText('Då kan du missa sådant som går bra att göra.')).toBeVisible()
    const chart = page.getByRole('figure', { name: 'Rätt svar i varje tema' })
    await chart.getByText('Visa diagrammet som tabell').click()
    await expect(chart.getByRole('row', { name: 'Resultatet 0 av 1' })).toBeVisible()
    await expect(chart.getByRole('row', { name: 'Information 1 av 1' })).toBeVisible()
    await expect(page.locator('.score').getByRole('link', { name: 'Ett brev till alla' })).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('it can be taken along as text and begun anew; nothing of it was stored', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    })
    await page.getByRole('button', { name: 'Kopiera resultatet som text' }).click()
    await expect(page.getByText('Texten är markerad')).toBeVisible()
    await expect(page.getByLabel('Texten att kopiera')).toBeFocused()
    await expect(page.getByLabel('Texten att kopiera')).toHaveValue(
      /Ett brev till alla: du trodde ”Nej, inte så här” \(säker\), guiden svarar ”Ja, på de här villkoren”/,
    )
    await page.emulateMedia({ media: 'print' })
    await expect(first).toBeHidden()
    await expect(page.locator('.score svg').first()).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Börja om med övningarna' }).click()
    await page.getByRole('button', { name: 'Ja, börja om' }).click()
    await expect(page.getByText('Du har börjat om.')).toBeVisible()
    await expect(page.locator('.outcome')).toHaveCount(0)
    expect(await stored(page)).toBe(0)
  })
})

test('cases are searched and chosen by kind; choosing by answer is warned of', async ({ page }) => {
  await page.goto('./provstad/ovningar/')
  const cases = page.getByRole('article')
  const all = await cases.count()
  const search = page.getByRole('search')
  await page.getByLabel('Sök i fallen').fill('lackor')
  await expect(cases).toHaveCount(1)
  await expect(search.getByRole('status')).toHaveText('1 fall.')
  await page.getByLabel('Sök i fallen').fill('finns inte alls')
  await expect(search.getByRole('status')).toHaveText('Inget fall passar. Ta bort något av valen.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Visa alla fall' }).click()
  await expect(cases).toHaveCount(all)
  await page.getByLabel('Tema').selectOption('Upphovsrätt')
  await page.getByLabel('Svårighet').selectOption('Medel')
  await expect(cases).not.toHaveCount(0)
  for (const text of await page.locator('.scenario-person').allTextContents()) expect(text).toMatch(/Upphovsrätt · Medel$/)
  await page.getByRole('button', { name: 'Visa alla fall' }).click()
  await search.getByText('Välj efter besked').click()
  await expect(search.getByText('ser du svaret på fallen i förväg')).toBeVisible()
  await page.getByLabel('Besked', { exact: true }).selectOption('Nej, inte så här')
  expect(await cases.count()).toBeLessThan(all)
})

test('from the answer one goes on to the whole result or to the questions, and what was decided is still there', async ({ page }) => {
  const wizard = new Wizard(page)
  await page.goto('./provstad/')
  await page.getByRole('main').getByRole('link', { name: 'Övningar' }).click()
  const first = page.getByRole('article').first()
  await first.getByText('Bestäm dig').click()
  await first.getByLabel('Ja – de vanliga skyldigheterna gäller').check()
  await first.getByLabel('Ganska säker').check()
  await first.getByRole('button', { name: 'Visa svaret' }).click()
  await first.getByRole('button', { name: 'Se hela beskedet i guiden' }).click()
  await expect(wizard.outcome).toContainText('Ja – de vanliga skyldigheterna gäller')
  await page.goBack()
  await expect(first.getByText('Du hade rätt.')).toBeVisible()
  await first.getByRole('button', { name: 'Svara på frågorna själv' }).click()
  await page.getByRole('button', { name: 'Ja, ersätt svaren' }).click()
  await wizard.expectStep('Systemet')
  await expect(page.locator('#svar-arende-anvanda')).not.toBeChecked()
})

test('the first address of the cases still leads to them, each at its own place', async ({ page }) => {
  await page.goto('./provstad/scenarier/#tillagget')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Övningar')
  await expect(page.locator('#tillagget')).toBeFocused()
  await page.goto('./en/provstad/ovningar/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Exercises')
  await expect(page.getByRole('article').first().getByText('Decide')).toBeVisible()
  await expectAccessible(page)
})

test('on a narrow screen, in forced colours and in the dark everything is there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await page.goto('./utan-policy/ovningar/')
  const first = page.getByRole('article').first()
  await first.getByText('Bestäm dig').click()
  await first.getByRole('radio').first().check()
  await first.getByLabel('Säker', { exact: true }).check()
  await first.getByRole('button', { name: 'Visa svaret' }).click()
  await expect(first.locator('.outcome')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' })
  await expectAccessible(page)
})
