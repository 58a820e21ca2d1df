import { expect, type Page } from '@playwright/test'
import { at, filled, index, inTurn, MODEL, openAll, opened, type PageState, sendEmpty } from '../../../../e2e/pages/page-state.ts'

const [first = '', second = '', third = ''] = index.steps.map((id) => `${id}/`)
const remembered = (answers: Readonly<Record<string, string>>) => ({ organisation: MODEL, answers })
const begun = remembered({ arende: 'anvanda' })

/** A merged question that is answered with no asks what it stands for. */
const unmerged = {
  ...begun.answers,
  informationsklass: '0',
  personuppgifter: 'vanliga',
  'rattslig-grund': 'ja',
  konsekvensbedomning: 'behovs',
}

async function openDialog(page: Page): Promise<void> {
  await page.locator('main form button[data-variant=tertiary]').click()
  await expect(page.locator('dialog[open]')).toBeVisible()
}

export const states: readonly PageState[] = [
  ...inTurn(opened(first), { state: 'med fel', reach: sendEmpty, picture: 'steg-fel' }),
  { state: 'med dialog', address: at(first), reach: openDialog, picture: 'dialog' },
  ...inTurn({ state: 'ifyllt', address: at(second), answers: filled('nej'), picture: 'steg' }, { state: 'med allt öppet', reach: openAll }),
  ...inTurn(
    { state: 'med lista öppen', address: at(first), answers: begun, reach: (page) => page.getByRole('combobox').click() },
    { state: 'med lista utan träff', reach: (page) => page.getByRole('combobox').fill('xyzzyplughquux') },
  ),
  { state: 'med det som slås ihop öppnat', address: at(second), answers: remembered(unmerged) },
  { state: 'inget att fråga', address: at(third), answers: remembered({ arende: 'incident' }) },
  { state: 'med svar som inte finns', address: at(first), answers: remembered({ arende: 'kejsare' }) },
]
