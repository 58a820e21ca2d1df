import { expect, expectAccessible, test } from './pages/test.ts'
import { open, stateOf } from './pages/states.ts'

test('@once a long result lists its parts, folded in, and leads to them without changing the address', async ({ page, baseURL }) => {
  const state = stateOf('result', 'provstad, nej')
  const list = page.getByRole('navigation', { name: 'På den här sidan' })
  const answers = page.getByRole('heading', { level: 2, name: 'Dina svar' })
  await test.step('Listan har alla delar och leder dit', async () => {
    await open(page, baseURL ?? '', state)
    const parts = await page.locator('.result > section > h2').allTextContents()
    expect(parts.length).toBeGreaterThan(8)
    await list.getByText('På den här sidan').click()
    await expect(list.getByRole('link')).toHaveText(parts)
    await expectAccessible(page)
    const address = page.url()
    await list.getByRole('link', { name: 'Dina svar' }).click()
    await expect(answers).toBeFocused()
    await expect(answers).toBeInViewport()
    expect(page.url()).toBe(address)
  })
  await test.step('På papper behövs den inte', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(list).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })
  await test.step('På en smal skärm öppnar man den med tangentbordet', async () => {
    await page.setViewportSize({ width: 320, height: 600 })
    await open(page, baseURL ?? '', state)
    await expect(list.getByRole('link')).toHaveCount(0)
    await list.getByText('På den här sidan').focus()
    await page.keyboard.press('Enter')
    await list.getByRole('link', { name: 'Dina svar' }).press('Enter')
    await expect(answers).toBeFocused()
    await expectAccessible(page)
  })
  await test.step('Ett delat besked är kvar i adressen', async () => {
    await open(page, baseURL ?? '', stateOf('shared-case', 'med ett fall'))
    const address = page.url()
    await list.getByText('På den här sidan').click()
    await list.getByRole('link', { name: 'Vem du kan fråga' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Vem du kan fråga' })).toBeFocused()
    expect(page.url()).toBe(address)
  })
})
