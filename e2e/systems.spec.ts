import { expect, expectAccessible, test } from './pages/test.ts'
import { Wizard } from './pages/wizard.ts'

test.describe('@once the system question', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./provstad/uppgift/putsa-text/')
  })

  test('begins with the systems that people know, and ends with another one or unknown', async ({ page }) => {
    await page.getByRole('combobox').click()
    await expect(page.getByRole('option').first()).toContainText('ChatGPT')
    await expect(page.getByRole('option').nth(-2)).toHaveText('Annat system')
    await expect(page.getByRole('option').last()).toHaveText('Vet inte')
    await expectAccessible(page)
    await page.getByRole('option', { name: 'Vet inte' }).click()
    await expect(page.getByRole('combobox')).toHaveValue('Vet inte')
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
  })

  for (const [typed, label] of [
    ['chatgpt', 'ChatGPT (öppna tjänsten)'],
    ['chat gtp', 'ChatGPT (öppna tjänsten)'],
    ['copliot', 'Microsoft Copilot'],
    ['bing chat', 'Microsoft Copilot'],
  ] as const) {
    test(`finds ${label} for ”${typed}” and takes it with Enter`, async ({ page }) => {
      const field = page.getByRole('combobox')
      await field.pressSequentially(typed)
      await expect(page.getByRole('option').first()).toContainText(label)
      await expect(field).toHaveAttribute('aria-activedescendant', /svar-system-/)
      await field.press('Enter')
      await expect(field).toHaveValue(label)
      await expect(page).toHaveURL(/putsa-text/)
    })
  }

  test('works with the keyboard alone, and tells the number of hits', async ({ page }) => {
    const field = page.getByRole('combobox')
    await field.focus()
    await field.press('ArrowDown')
    await field.press('ArrowDown')
    await expect(field).toHaveAttribute('aria-activedescendant', 'svar-system-copilot')
    await field.press('End')
    await expect(field).toHaveAttribute('aria-activedescendant', 'svar-system-vet-ej')
    await field.press('Enter')
    await expect(field).toHaveValue('Vet inte')
    await field.fill('chatt')
    await expect(page.getByRole('status').filter({ hasText: /^\d+ system\.$/ })).toHaveCount(1)
    await field.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(field).toHaveValue('Vet inte')
    await field.press('Escape')
    await expect(field).toHaveValue('Vet inte')
  })

  test('says when nothing is found, and still lets one answer', async ({ page }) => {
    const field = page.getByRole('combobox')
    await field.fill('xyzzyplugh')
    await expect(page.getByRole('status').filter({ hasText: 'Inget system hittades' })).toHaveCount(1)
    await expect(page.getByRole('option')).toHaveText(['Annat system', 'Vet inte'])
    await field.press('Enter')
    await expect(field).not.toHaveValue('Annat system')
  })

  test('shows what to know of the system, and forgets the answer when it is emptied', async ({ page }) => {
    const field = page.getByRole('combobox')
    await field.fill('chatgpt')
    await page.getByRole('option').first().click()
    await expect(page.getByRole('status').filter({ hasText: 'gratisversionen' })).toBeVisible()
    await field.fill('')
    await field.press('Escape')
    await expect(field).toHaveValue('')
    await expect(page.getByText('1 fråga återstår.')).toBeVisible()
  })
})

test('an entry page per system says what the policy says of its kind, and begins with it filled in', async ({ page }) => {
  const wizard = new Wizard(page)
  await page.goto('./provstad/')
  await page.getByRole('link', { name: 'Får jag använda ett visst AI-system?' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'ChatGPT (öppna tjänsten)' }).click()
  await expect(wizard.heading).toContainText('Får jag använda ChatGPT (öppna tjänsten)?')
  await test.step('which says what it can come to', async () => {
    const answer = page.locator('section', { has: page.getByRole('heading', { name: 'Kort svar' }) }).first()
    await expect(answer).toContainText(/Det kan bli .+ om det här stämmer:.+Annars blir det strängare, som mest /)
    await answer
      .getByText(/som avgör$/)
      .first()
      .click()
  })
  await expect(page.getByText('OpenAI', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /Du får inte mata in intern information/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /Du får inte mata in intern information/ }).click()
  await expect(page.locator('details[open]', { hasText: 'Du får inte mata in intern information' })).toBeFocused()
  await expectAccessible(page)
  await page.goBack()
  await page.getByRole('button', { name: /^Börja med ChatGPT/ }).click()
  await expect(page).toHaveURL(/provstad\/[a-z-]+\/$/)
  expect(await page.evaluate(() => sessionStorage.getItem('ai-lotsen'))).toContain('"system":"chatgpt"')
})

test('@once a system whose name tells nothing says so', async ({ page }) => {
  await page.goto('./provstad/system/provassistenten/')
  await expect(page.getByText('Det går inte att säga av namnet.')).toBeVisible()
  await expect(page.getByText('Inget råd beror på namnet ensamt.')).toBeVisible()
  await expectAccessible(page)
})

test('beginning with a system asks before it replaces answers', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.begin('Provstads kommun')
  await wizard.answer(/^Vad gäller det/, /Jag vill använda/)
  await page.goto('./provstad/system/chatgpt/')
  await page.getByRole('button', { name: /^Börja med/ }).click()
  await page.getByRole('button', { name: 'Nej, behåll dem' }).click()
  expect(await page.evaluate(() => sessionStorage.getItem('ai-lotsen'))).not.toContain('chatgpt')
  await page.getByRole('button', { name: /^Börja med/ }).click()
  await page.getByRole('button', { name: 'Ja, ersätt svaren' }).click()
  await wizard.expectStep('Systemet')
  await expect(page.locator('#svar-arende-anvanda')).not.toBeChecked()
})
