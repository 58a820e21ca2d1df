import type { Page } from '@playwright/test'
import { FOREIGN_WORK, Result } from './pages/result.ts'
import { expect, test } from './pages/test.ts'

const stored = (page: Page) =>
  page.evaluate(() =>
    [sessionStorage, localStorage].flatMap((storage) => Object.keys(storage).filter((key) => key.startsWith('ai-lotsen'))),
  )

test('@once "Rensa allt" clears every tab that shows the guide, and none of them stores anything again', async ({ page, context }) => {
  const clear = page.getByRole('button', { name: 'Rensa allt' })
  const [answered, editing, fromOther] = [await context.newPage(), await context.newPage(), await context.newPage()]
  await new Result(answered).open()
  await expect(answered).toHaveTitle(/^Besked – Provstads kommun/)
  await test.step('En flik har ett sparat utkast', async () => {
    await editing.goto('./redaktion/utkast/#provlan')
    await editing.getByRole('button', { name: 'Börja från det publicerade' }).click()
    await editing.getByLabel('Behåll utkastet i den här webbläsaren').check()
    await expect.poll(() => stored(editing)).toContain('ai-lotsen-utkast')
  })
  await test.step('En flik har det som skulle följa med till det andra språket', async () => {
    await fromOther.goto('./provstad/')
    await fromOther.evaluate(() => sessionStorage.setItem('ai-lotsen-sprak', '{"values":{"query":"hemligt"},"open":[],"heading":0}'))
  })
  await page.goto('./om/')
  await clear.click()
  for (const tab of [page, answered, editing, fromOther]) {
    await expect(tab.getByText('Allt är rensat i alla flikar')).toBeVisible()
    await expect(tab.getByRole('heading', { level: 1 })).toContainText('Får jag använda AI')
    expect(await stored(tab)).toEqual([])
  }
  await test.step('Det som görs sedan bär inget av det som var', async () => {
    await answered.goBack()
    await expect(answered.getByRole('link', { name: 'Fortsätt till frågorna' })).toBeVisible()
    await editing.goBack()
    await expect(editing.getByRole('button', { name: 'Börja från det publicerade' })).toBeVisible()
    await answered.goto('./provstad/systemet/')
    await answered.locator('#svar-arende-anvanda').check()
    const text = await answered.evaluate(() => sessionStorage.getItem('ai-lotsen'))
    expect(JSON.parse(text ?? '')).toMatchObject({ answers: { provstad: { arende: 'anvanda' } } })
    for (const fact of Object.keys(FOREIGN_WORK).filter((each) => each !== 'arende')) expect(text).not.toContain(`"${fact}"`)
    expect(await stored(editing)).toEqual([])
  })
})
