import { expect, expectAccessible, test } from './pages/test.ts'
import { type SharedCase, writeLink } from '../src/shared/session/share.ts'
import { EARLIER_LINK } from './pages/earlier-link.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'
import { content } from './pages/page-state.ts'

const { codes, organisations } = content
/** A sound link that anybody can write: the answers forbid what it claims that the outcome was. */
const claimed = (claim: Partial<SharedCase>): string =>
  `./delat/#${writeLink(codes, { organisation: 'provstad', version: '1.0.0', outcome: 'ja', answers: FOREIGN_WORK, ...claim })}`

test('a link holds the whole case in few characters, and opens in a fresh browser without touching anything', async ({ page, browser }) => {
  const result = new Result(page)
  await result.open()
  const link = await result.link()
  const fragment = new URL(link).hash.slice(1)
  expect(fragment.length).toBeLessThan(140)
  await test.step('QR-koden ritas här', async () => {
    await result.button('Visa QR-kod').click()
    await expect(page.getByRole('img', { name: /QR-kod/ })).toBeVisible()
    await expectAccessible(page)
  })
  await test.step('Hos mottagaren', async () => {
    const context = await browser.newContext()
    const other = await context.newPage()
    await other.goto(link)
    const shared = new Result(other)
    await expect(shared.outcome).toContainText('Nej, inte så här')
    await expect(other.locator('.screen-only').getByText('Det här är en delad bedömning.')).toBeVisible()
    await expect(other.getByText('Enligt länken har inget i innehållet ändrats')).toBeVisible()
    await shared.unfold('svar')
    await expect(other.locator('#svar')).toContainText('Matar du in något andra har skapat?')
    await expect(other.getByRole('link', { name: 'Ändra' })).toHaveCount(0)
    expect(await other.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
    await expectAccessible(other)
    await shared.button('Ta över bedömningen').click()
    await expect(other).toHaveURL(/provstad\/besked\/$/)
    await expect(other.getByText('Det här är en delad bedömning.')).toHaveCount(0)
    await shared.unfold('svar')
    await expect(other.getByRole('link', { name: /^Ändra/ }).first()).toBeVisible()
    await context.close()
  })
})

test('a shared case stays the same case when the language is changed, there and back', async ({ page }) => {
  const result = new Result(page)
  await page.goto(claimed({ outcome: 'nej' }))
  await expect(result.outcome).toContainText('Nej, inte så här')
  const { hash } = new URL(page.url())
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL(/\/en\/delat\/#/)
  expect(new URL(page.url()).hash).toBe(hash)
  await expect(result.outcome).toContainText('No')
  await page.getByRole('link', { name: 'På svenska' }).click()
  await expect(result.outcome).toContainText('Nej, inte så här')
  expect(new URL(page.url()).hash).toBe(hash)
})

test('@once taking over a shared case asks before it replaces the answers that are there', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const link = await result.link()
  await result.open({ ...FOREIGN_WORK, upphovsratt: 'inget' })
  await page.goto(link)
  await result.button('Ta över bedömningen').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button').last().click()
  await page.goto('./provstad/besked/')
  await expect(result.outcome).not.toContainText('Nej')
})

test('@once a link from another version of the content says what is not as it was', async ({ page }) => {
  await page.goto(`./delat/#${EARLIER_LINK}`)
  await expect(page.getByText('Då, enligt länken: Ja. Nu: Nej.')).toBeVisible()
  await expect(page.getByText('Ett svar hör till en fråga som inte finns längre')).toBeVisible()
  await expect(page.getByText(/enligt länken, hade innehållet version 0\.9\.0, som guiden inte känner till/)).toBeVisible()
  await expectAccessible(page)
})

test('@once what a link says of itself is told as its word, beside what is worked out today', async ({ page }) => {
  const version = organisations.get('provstad')?.sv.organisation.policy.content.version ?? ''
  const notice = page.locator('.notice')
  await page.goto(claimed({ version }))
  await expect(new Result(page).outcome).toContainText('Nej, inte så här')
  await expect(notice.getByText('Då, enligt länken: Ja. Nu: Nej.')).toBeVisible()
  await expect(notice).not.toContainText(/har inget i innehållet ändrats|Det här är ändrat/)
  await expectAccessible(page)
  await test.step('Av en version som inte finns är inget ändrat', async () => {
    await page.goto(claimed({ version: '99.0.0', outcome: 'nej' }))
    await expect(notice).toContainText('hade innehållet version 99.0.0, som guiden inte känner till')
    await expect(notice.getByRole('listitem')).toHaveCount(0)
    await expect(notice).not.toContainText('Nu: ')
  })
})

test('@once since a version that there has been, it is told what has changed', async ({ page }) => {
  const own = [...organisations.values()].map(({ sv }) => sv).find((each) => each.changelog.length > 1)
  if (own === undefined) throw new Error('No organisation has been changed.')
  const version = own.changelog.at(-1)?.version ?? ''
  await page.goto(claimed({ organisation: own.organisation.id, version, answers: own.scenarios[0]?.answers ?? {} }))
  const told = own.changelog.slice(0, -1).flatMap((entry) => entry.what)
  expect(told.length).toBeGreaterThan(0)
  await expect(page.locator('.notice').getByRole('listitem')).toHaveText([...told])
})

const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['nothing at all', '', /öppna länken som du har fått/],
  ['something else', 'hej', /inte en bedömning från den här guiden/],
  ['a link that was cut off', '1_provstad_1.0.0_v_arAr', /avkapad/],
  ['a link that was altered', '1_provstad_1.0.0_v_arAroM_zzzz', /ändrad eller skadad/],
  ['a link of a later guide', '9_provstad', /nyare version/],
  ['a link that is far too long', `1_provstad_1.0.0_v_${'arA'.repeat(5000)}`, /alldeles för lång/],
  ['markup', '<img src=x onerror=alert(1)>', /inte en bedömning/],
  ['what cannot be decoded', '%E0%A4%A', /inte en bedömning/],
  ['a link that was cut off in a sentence', '1_provstad_1.0.0_v_arAr… och sedan', /avkapad/],
]
test('@once a page opened with a link that is not sound says what is wrong with it, and leaves everything as it is', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const before = await page.evaluate(() => Object.entries(sessionStorage))
  for (const [name, fragment, message] of BAD)
    await test.step(name, async () => {
      // An address that differs from the last one only after the # would be no new page.
      await page.goto('./404.html')
      await page.goto(`./delat/#${fragment}`)
      await expect(page.getByRole('main').getByText(message)).toBeVisible()
      expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual(before)
    })
  await expectAccessible(page)
  await page.goto('./provstad/besked/')
  await expect(result.outcome).toContainText('Nej, inte så här')
})

test('@once a link opens where storage is blocked', async ({ page }) => {
  const result = new Result(page)
  await result.open()
  const link = await result.link()
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto(link)
  await expect(result.outcome).toContainText('Nej, inte så här')
  await result.button('Ta över bedömningen').click()
  await expect(page).toHaveURL(/provstad\/besked\/$/)
  await expect(result.outcome).toContainText('Nej, inte så här')
})

test('a link that was passed on badly opens all the same, and is passed on whole to the other language', async ({ page, quiet }) => {
  const result = new Result(page)
  const link = writeLink(codes, { organisation: 'provstad', version: '1.0.0', outcome: 'nej', answers: FOREIGN_WORK })
  const ways = [
    `#${link}).`,
    `#${link}\u00a0&x=`,
    `#${encodeURIComponent(encodeURIComponent(link))}.`,
    `#${link.slice(0, 30)}%0D%0A${link.slice(30)}`,
  ]
  for (const way of ways) {
    await page.goto('about:blank')
    await page.goto(`./delat/${way}`)
    await expect(result.outcome).toContainText('Nej, inte så här')
  }
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL(new RegExp(`/en/delat/#${link}$`))
  await test.step('Också där # blev %23', async () => {
    for (const way of [`delat/%23${link}`, `delat%2523${link}.`]) {
      await page.goto(`./${way}`)
      await expect(result.outcome).toContainText('Nej, inte så här')
    }
  })
  quiet.splice(0)
})

test('@once what was changed in the content is told to everybody', async ({ page }) => {
  await page.goto('./andringar/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ändringar i innehållet')
  await expect(page.getByRole('heading', { name: /Version 1\.0\.0/ }).first()).toBeVisible()
  await expectAccessible(page)
})
