import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './pages/test.ts'
import { Result } from './pages/result.ts'
import { Wizard } from './pages/wizard.ts'

/** The last days of the approvals are told by the day in the browser: one has ended, and the next ends in eleven days. */
const TODAY = new Date('2098-12-20T12:00:00Z')

const CASE = { arende: 'anvanda', informationsklass: '1', personuppgifter: 'vanliga', sekretess: 'nej', granskning: 'ja' } as const

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(TODAY)
})

/** What is asked on the page, in order. */
function questionsOn(page: Page): Promise<readonly string[]> {
  return page.locator('main legend').allInnerTexts()
}

test('@once whoever chooses an approved system is asked nothing that is decided, and is told who has decided it', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.begin('Länsstyrelsen Prov')
  await wizard.chooseSystem('Annat system')
  await wizard.answer(/känsligaste informationen/, 'Nivå 1 eller högre')
  await test.step('of another system it is asked who has taken it in, and whether it is assessed', async () => {
    const asked = (await questionsOn(page)).join('\n')
    expect(asked).toContain('Är det öppet för alla eller infört hos er?')
    expect(asked).toContain('Är systemet riskbedömt för informationen?')
  })
  await test.step('of the approved one neither', async () => {
    await wizard.chooseSystem('Länsassistenten')
    const asked = (await questionsOn(page)).join('\n')
    expect(asked).toContain('Handlar något om personer som lever?')
    expect(asked).not.toContain('Är det öppet för alla eller infört hos er?')
    expect(asked).not.toContain('Är systemet riskbedömt för informationen?')
  })
  await wizard.answer(/personer som lever/, 'Ja, vanliga personuppgifter')
  await wizard.answer(/sekretess/, 'Nej')
  await wizard.next()
  await wizard.answer(/Granskar en människa/, 'Ja')
  await wizard.next()
  await expect(wizard.outcome).toContainText('Ja, du kan börja')
  const approved = page.getByRole('paragraph').filter({
    hasText:
      'Systemet Länsassistenten är godkänt till och med ”Nivå 1 eller högre” hos oss, beslutat av Digitaliseringschefen, 12 mars 2026.',
  })
  await expect(approved).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Beslutet om systemet' }).first().click()
  await expect(page).toHaveURL(/\/provlan\/system\/lansassistenten\/$/)
  await expect(page.getByText(/Systemlistan på intranätet/)).toBeVisible()
})

test('@once beyond the limit it is said why, and which approved system takes the case, a click away', async ({ page }) => {
  const result = new Result(page)
  await result.open({ ...CASE, system: 'copilot' }, 'provlan')
  await expect(result.outcome).toContainText('Inte ännu')
  await expect(result.outcome).toContainText('Systemet Microsoft Copilot är inte godkänt för det som du vill mata in.')
  await expect(result.outcome).not.toContainText('Copilot: Systemet')
  await expect(result.outcome.getByRole('link', { name: 'Beslutet om systemet' })).toBeVisible()
  const others = page.locator('section', { has: page.locator('#del-andra-system') })
  await expect(others.getByRole('button')).toHaveText([/Länsassistenten/, /Möteshjälpen/])
  await expectAccessible(page)
  await test.step('on paper too', async () => {
    await expect(page.locator('.paper')).toContainText('Godkända system som tar det här')
    await expect(page.locator('.paper')).toContainText('Med Länsassistenten blir beskedet ”Ja” i stället för ”Inte ännu”.')
  })
  await others.getByRole('button', { name: /Länsassistenten/ }).click()
  await expect(result.outcome).toContainText('Ja, du kan börja')
  await expect(page.getByRole('paragraph').filter({ hasText: /^Systemet Länsassistenten är godkänt/ })).toBeVisible()
  await expectAccessible(page)
})

test('@once a banned system is a no with the way out', async ({ page }) => {
  const result = new Result(page)
  await result.open({ arende: 'anvanda', system: 'deepseek', informationsklass: '0', granskning: 'ja' }, 'provlan')
  await expect(result.outcome).toContainText('Nej, inte så här')
  await expect(result.outcome).toContainText('Systemet DeepSeek får inte användas hos oss, beslutat av Länsledningen, 10 februari 2026.')
  const others = page.locator('section', { has: page.locator('#del-andra-system') })
  await expect(others.getByRole('button')).toHaveText([/Microsoft Copilot/, /Länsassistenten/, /Möteshjälpen/])
  await expectAccessible(page)
  await others.getByRole('link').click()
  await expect(page).toHaveURL(/\/provlan\/beslutade-system\/$/)
})

test('@once a decision that has ended says until when it held, and counts as not known', async ({ page }) => {
  const result = new Result(page)
  await result.open({ ...CASE, system: 'textverkstan' }, 'provlan')
  await expect(result.outcome).toContainText('Inte ännu')
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Beslutet om Textverkstan gällde till och med 31 december 2025.' }),
  ).toBeVisible()
  await expect(page.getByRole('paragraph').filter({ hasText: /^Systemet Textverkstan är godkänt/ })).toHaveCount(0)
  await expectAccessible(page)
  await test.step('as it was decided while it held', async () => {
    await page.clock.setFixedTime(new Date('2025-12-31T12:00:00Z'))
    await page.reload()
    await expect(result.outcome).toContainText('Ja, du kan börja')
    await expect(page.getByRole('paragraph').filter({ hasText: /^Systemet Textverkstan är godkänt/ })).toBeVisible()
  })
})

test('@once a finding that goes before a decision says why', async ({ page }) => {
  const result = new Result(page)
  await result.open({ ...CASE, personuppgifter: 'inga', system: 'copilot' }, 'provlan')
  await expect(result.outcome).toContainText('Ja, på de här villkoren')
  await page.goto('./provlan/fynd/forsoket/')
  await expect(page.getByText('Länsledningen beslutade om försöket den 2 april 2026.')).toBeVisible()
  await expect(page.getByText(/Gäller i stället för beslutet om/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Microsoft Copilot', exact: true }).click()
  await expect(page).toHaveURL(/\/provlan\/system\/copilot\/$/)
})

test('@once all decided systems stand on one page and in one file, what ends next first', async ({ page }) => {
  await page.goto('./provlan/beslutade-system/')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Textverkstan',
    'Länsassistenten',
    'Möteshjälpen',
    'Microsoft Copilot',
    'DeepSeek',
  ])
  await expect(page.locator('section', { hasText: 'har gått ut' }).getByRole('heading')).toHaveText(['Textverkstan'])
  await expectAccessible(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara listan som CSV' }).click()])
  expect(download.suggestedFilename()).toBe('beslutade-system-provlan.csv')
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines.map((line) => line.split(';').slice(0, 3))).toEqual([
    ['System', 'Beslut', 'Gäller till och med'],
    ['Textverkstan', 'Godkänt', '2025-12-31'],
    ['Länsassistenten', 'Godkänt', '2098-12-31'],
    ['Möteshjälpen', 'Får användas på villkor', '2099-06-30'],
    ['Microsoft Copilot', 'Godkänt', ''],
    ['DeepSeek', 'Får inte användas', ''],
  ])
  expect(lines[2]).toContain('Nivå 1 eller högre;vanliga personuppgifter;nej;Digitaliseringschefen;2026-03-12')
})
