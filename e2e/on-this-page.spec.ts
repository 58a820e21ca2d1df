import { expect, expectAccessible, test } from './pages/test.ts'
import { open, STATES } from './pages/states.ts'

test('@once a long result lists its parts, beside it or folded in, and leads to them without changing the address', async ({
  page,
  baseURL,
}) => {
  const state = STATES.find(({ picture }) => picture === 'resultat-nej')
  if (state === undefined) throw new Error('No state is a result')
  const list = page.getByRole('navigation', { name: 'På den här sidan' })
  const answers = page.getByRole('heading', { level: 2, name: 'Dina svar' })
  await test.step('Där det finns plats står listan bredvid', async () => {
    await open(page, baseURL ?? '', state)
    const parts = await page.locator('.result > section > h2').allTextContents()
    expect(parts.length).toBeGreaterThan(8)
    await expect(list.getByRole('link')).toHaveText(parts)
    const [beside, result] = [await list.boundingBox(), await page.locator('.result .outcome').boundingBox()]
    expect(beside?.x).toBeGreaterThan((result?.x ?? 0) + (result?.width ?? 0))
    const address = page.url()
    await list.getByRole('link', { name: 'Dina svar' }).click()
    await expect(answers).toBeFocused()
    await expect(answers).toBeInViewport()
    await expect(list).toBeInViewport()
    expect(page.url()).toBe(address)
    await expectAccessible(page)
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
    const shared = STATES.find(({ kind, state: name }) => kind === 'shared' && name === 'med ett fall')
    if (shared === undefined) throw new Error('No state is a shared case')
    await open(page, baseURL ?? '', shared)
    const address = page.url()
    await list.getByText('På den här sidan').click()
    await list.getByRole('link', { name: 'Vem du kan fråga' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Vem du kan fråga' })).toBeFocused()
    expect(page.url()).toBe(address)
  })
})
