import { expect, type Page } from '@playwright/test'
import { at, content, filled, inTurn, model, opened, type PageState } from '../../../../e2e/pages/page-state.ts'
import { writeSession } from '../workshop-link.ts'

/** As long as a word may be that somebody writes themselves. */
const LONG_WORD = 'Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhåll'

const address = at('workshop/')
const { version } = model.organisation.policy.content
const words = { title: 'En bild i en broschyr', text: 'Bilden är ritad av någon annan.\nDen ändras lite.', discussion: 'Vem frågar ni?' }
const own = { id: 'eget-1', saved: '2026-11-21T10:00:00Z', version, outcome: 'nej', ...filled('nej'), ...words }

function keep(one: object): Readonly<Record<string, string>> {
  return { 'ai-lotsen-egna-fall': JSON.stringify({ kind: 'ai-lotsen-egna-fall', version: 1, cases: [one] }) }
}

async function change(page: Page): Promise<void> {
  await page.locator('.choices .keep-buttons button').first().click()
  await page.locator('.own-form summary').first().click()
}

async function chooseFirst(page: Page): Promise<void> {
  await page.getByRole('checkbox').first().check()
}

async function sendOwn(page: Page): Promise<void> {
  await page.locator('.own-form button[type=submit]').click()
}

/** Cases that a trainer has written, whole and wrong. */
const ownCases: readonly PageState[] = [
  { state: 'med ett eget fall', address, kept: keep(own), reach: change, picture: 'egna-fall' },
  { state: 'med ett gammalt fall', address, kept: keep({ ...own, answers: { borta: 'ja' } }) },
  { state: 'med långa ord', address, kept: keep({ ...own, title: LONG_WORD }), reach: chooseFirst },
  { state: 'oläsligt fall', address, kept: keep({ ...own, outcome: 'kanske' }) },
  { state: 'eget fall med fel', address: at('workshop/#nytt-fall'), reach: sendOwn },
  { state: 'fel länk till ett fall', address: at('workshop/#f1~abc') },
]

const items = model.scenarios.slice(0, 2).map(({ id }) => ({ kind: 'published' as const, id, minutes: 5 }))
const link = at(`workshop/#${writeSession(content.codes, { title: 'APT', items })}`)

async function takePart(page: Page): Promise<void> {
  await page.locator('.workshop-roles button').nth(0).click()
  await expect(page.locator('.decide')).toBeVisible()
}

async function decide(page: Page): Promise<void> {
  await page.locator('.decide button').first().click()
  await page.locator('main .disclosure summary').first().click()
  await expect(page.locator('.verdict')).toBeVisible()
}

async function waitInLobby(page: Page): Promise<void> {
  await page.locator('.workshop-roles button').nth(1).click()
  await expect(page.locator('.present')).toBeVisible()
}

async function start(page: Page): Promise<void> {
  await page.locator('.lobby button').first().click()
  await expect(page.locator('.present-case')).toBeVisible()
  await press(page, '1++2+')
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Shows the answer, and what can be changed in it. */
async function reveal(page: Page): Promise<void> {
  await press(page, 'ra')
  await expect(page.locator('#andra-fraga')).toBeFocused()
}

async function sumUp(page: Page): Promise<void> {
  // Keys that are pressed in a field lead nowhere.
  await page.locator('#andra-fraga').blur()
  await press(page, 'nn')
  await expect(page.locator('.present-case')).toBeHidden()
}

async function leadElsewhere(page: Page): Promise<void> {
  await waitInLobby(page)
  await start(page)
  await page.evaluate((key) => {
    localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(/"leader":"[^"]*"/, '"leader":"annan"'))
    window.dispatchEvent(new StorageEvent('storage', { key }))
  }, 'ai-lotsen-workshoppar')
  await expect(page.locator('.present-case')).toBeHidden()
}

async function openKeys(page: Page): Promise<void> {
  await waitInLobby(page)
  await start(page)
  await page.keyboard.press('?')
}

/** A workshop from its link to its summary. */
const session: readonly PageState[] = [
  ...inTurn(
    { state: 'öppnad med länk', address: link },
    { state: 'deltagare', reach: takePart, picture: 'workshop-delta' },
    { state: 'deltagare som har bestämt sig', reach: decide, picture: 'workshop-bestamt' },
  ),
  ...inTurn(
    { state: 'före start', address: link, reach: waitInLobby, picture: 'workshop-start' },
    { state: 'fall på skärmen', reach: start, picture: 'workshop-fall' },
    { state: 'svaret visat', reach: reveal, picture: 'workshop-svar' },
    { state: 'sammanfattning', reach: sumUp, picture: 'workshop-sammanfattning' },
    { state: 'sammanfattning på papper', print: true },
  ),
  { state: 'ledd i en annan flik', address: link, reach: leadElsewhere },
  { state: 'tangenter', address: link, reach: openKeys },
  { state: 'med skadad länk', address: at('workshop/#1/QVBU/harmlos:5/zzzz') },
]

export const states: readonly PageState[] = [
  ...inTurn(opened('workshop/', 'workshop'), { state: 'med fall valt', reach: chooseFirst }),
  ...ownCases,
  ...session,
]
