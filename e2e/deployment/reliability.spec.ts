import { expect } from '@playwright/test'
import { test } from '../pages/deployment.ts'
import { Wizard } from '../pages/wizard.ts'

// What follows must hold also where the browser has no service worker to lean on.
test.use({ serviceWorkers: 'block' })

test('a tab that is open when a new version comes is offered it once it needs a part that is gone', async ({ page, site }) => {
  await page.goto(`${site.url}provstad/systemet/`)
  const wizard = new Wizard(page)
  // Once the page has come to life, and before anything is answered: what the besked is made of is fetched as soon as something is.
  await expect(wizard.question(/^Vad gäller det/)).toBeVisible()
  site.renew()
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await wizard.next()
  await expect(page.getByRole('heading', { name: 'Guiden har fått en ny version' })).toBeVisible()
  await page.getByRole('button', { name: 'Ladda om sidan' }).click()
  await expect(wizard.outcome).toContainText(/En annan/)
})

test('a network that goes away in the middle loses no answer, hides no besked and leaves no page blank', async ({
  page,
  context,
  site,
}) => {
  await page.goto(`${site.url}provstad/systemet/`)
  const wizard = new Wizard(page)
  await wizard.answer(/^Vad gäller det/, /Jag vill använda/)
  await wizard.chooseSystem('ChatGPT')
  await wizard.answer(/^Installerar du/, /^Nej/)
  // What the besked is made of is fetched as soon as something is answered.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await wizard.next()
  await wizard.expectStep('Informationen')
  await page.goBack()
  await expect(page.locator('#svar-nedladdning-nej')).toBeChecked()
  await wizard.answer(/^Vad gäller det/, /Något har redan gått fel/)
  await wizard.next()
  await expect(wizard.outcome).toContainText(/En annan/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ordlista' }).click()
  await expect(page.getByRole('heading', { name: 'Sidan kunde inte hämtas' })).toBeVisible()
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { name: 'Sidan kunde inte hämtas' })).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { name: 'Ordlista', level: 1 })).toBeVisible()
  await page.goBack()
  await expect(wizard.outcome).toContainText(/En annan/)
})

test('double clicks lead one step, and answer once', async ({ page, site }) => {
  await page.goto(`${site.url}provstad/systemet/`)
  const wizard = new Wizard(page)
  await page.getByLabel(/Jag vill använda/).dblclick()
  await wizard.chooseSystem('ChatGPT')
  await wizard.answer(/^Installerar du/, /^Nej/)
  await page.getByRole('button', { name: 'Nästa' }).dblclick()
  await wizard.expectStep('Informationen')
  await expect(page).toHaveURL(/provstad\/informationen\/$/)
  await page.goBack()
  await expect(page.locator('#svar-arende-anvanda')).toBeChecked()
})

test('back and forward in a storm ends where it should, with the answers', async ({ page, site }) => {
  await page.goto(site.url)
  await page.getByRole('main').getByRole('link', { name: 'Provstads kommun' }).click()
  await page.getByRole('button', { name: /Jag vill använda/ }).click()
  const wizard = new Wizard(page)
  await wizard.answer(/^Vad gäller det/, /Jag vill använda/)
  await wizard.chooseSystem('ChatGPT')
  await wizard.answer(/^Installerar du/, /^Nej/)
  await wizard.next()
  await wizard.expectStep('Informationen')
  // Nobody waits for the script in the page: going back may leave the page, and then the script and the storm are gone with it.
  await page.evaluate(() => {
    const blow = (round: number): void => {
      Object.assign(window, { isStorming: round < 20 })
      if (round === 20) return
      history.back()
      setTimeout(
        () => {
          history.forward()
          setTimeout(() => blow(round + 1), 5)
        },
        (round % 3) * 8,
      )
    }
    Object.assign(window, { isStorming: true })
    setTimeout(() => blow(0), 0)
  })
  await expect(async () => {
    expect(await page.evaluate(() => (window as { readonly isStorming?: boolean }).isStorming ?? false)).toBe(false)
    await page.goto(`${site.url}provstad/systemet/`)
  }).toPass()
  await expect(page.locator('#svar-arende-anvanda')).toBeChecked()
  await expect(page.locator('#svar-nedladdning-nej')).toBeChecked()
  await wizard.next()
  await wizard.expectStep('Informationen')
})

test('two tabs keep answers of their own', async ({ context, site }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  for (const page of [one, other]) await page.goto(`${site.url}provstad/systemet/`)
  await one.locator('#svar-arende-anvanda').check()
  await other.locator('#svar-arende-skaffa').check()
  for (const page of [one, other]) await page.reload()
  await expect(one.locator('#svar-arende-anvanda')).toBeChecked()
  await expect(other.locator('#svar-arende-skaffa')).toBeChecked()
})
