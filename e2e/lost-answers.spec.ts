import { writeOwnLink } from '../src/features/training/own-case-link.ts'
import { writeLink } from '../src/shared/session/share.ts'
import { writeSession } from '../src/features/training/workshop-link.ts'
import { FOREIGN_WORK, Result } from './pages/result.ts'
import { expect, expectAccessible, test } from './pages/test.ts'
import { content } from './pages/page-state.ts'

/** Two areas, of which the one that forbids the use no longer exists in the content. What is left must not be judged alone. */
const HALF_LOST = { ...FOREIGN_WORK, upphovsratt: 'inget', omrade: ['utbildning', 'borttaget-forbud'] }
const QUESTION = /Rör användningen något av det här/

const { codes } = content
/** As the codes were while the area was there. */
const then = {
  ...codes,
  facts: Object.fromEntries(
    Object.entries(codes.facts).map(([code, fact]) => [
      code,
      fact.id === 'omrade' ? { ...fact, options: { ...fact.options, ZZ: 'borttaget-forbud' } } : fact,
    ]),
  ),
}
const shared = { organisation: 'provstad', version: '1.0.0', outcome: 'nej', answers: HALF_LOST } as const
const own = { ...shared, title: 'Prov och annat', text: 'Får jag?', discussion: '' }

test.describe('@once where a part of an answer is gone the whole question is asked again', () => {
  test('in a link', async ({ page }) => {
    await page.goto(`./delat/#${writeLink(then, shared)}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Inte klart ännu')
    await expect(page.getByText(/frågan ställs igen/)).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: QUESTION }).first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ta över bedömningen' }).click()
    await expect(page.getByText(/frågan ställs igen/)).toBeVisible()
    await expect(page.locator('.outcome')).toHaveCount(0)
  })

  test('in what the tab remembers', async ({ page }) => {
    await page.goto('./om/')
    await page.evaluate(
      (answers) =>
        sessionStorage.setItem('ai-lotsen', JSON.stringify({ version: 1, organisation: 'provstad', answers: { provstad: answers } })),
      HALF_LOST,
    )
    await page.goto('./provstad/besked/')
    await expect(page.getByRole('link', { name: 'Fortsätt till frågorna' })).toBeVisible()
    await expect(page.locator('.outcome')).toHaveCount(0)
    await expect(page.getByRole('listitem').filter({ hasText: QUESTION })).toBeVisible()
    await expectAccessible(page)
  })

  test('in a case of a workshop, which is left out and named', async ({ page }) => {
    const link = writeSession(then, { title: '', items: [{ kind: 'own', own, minutes: 5 }] })
    await page.goto(`./provstad/workshop/#${link}`)
    await expect(page.getByText('Ditt eget fall ”Prov och annat” får inget besked med dagens frågor.')).toBeVisible()
  })

  test('in a case of one’s own, which cannot be chosen before it is answered again', async ({ page }) => {
    const saved = { ...own, id: 'eget-1', saved: '2026-11-01T10:00:00.000Z' }
    await page.goto('./om/')
    await page.evaluate(
      (each) => localStorage.setItem('ai-lotsen-egna-fall', JSON.stringify({ kind: 'ai-lotsen-egna-fall', version: 1, cases: [each] })),
      saved,
    )
    await page.goto('./provstad/workshop/')
    await expect(page.getByText('Ditt eget fall ”Prov och annat” får inget besked med dagens frågor.')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Prov och annat' })).toHaveCount(0)
    await page.getByRole('button', { name: /^Ändra ?: Prov och annat/ }).click()
    await expect(page.getByRole('listitem').filter({ hasText: QUESTION }).first()).toBeVisible()
    await expectAccessible(page)
  })

  test('in a case that comes in a link, which cannot be chosen until then', async ({ page }) => {
    const box = page.getByRole('checkbox', { name: 'Prov och annat' })
    await page.goto(`./provstad/workshop/#${writeOwnLink(then, { ...own, answers: FOREIGN_WORK })}`)
    await expect(box).toBeChecked()
    await page.goto('./om/')
    await page.goto(`./provstad/workshop/#${writeOwnLink(then, own)}`)
    await expect(page.getByText('Ditt eget fall ”Prov och annat” får inget besked med dagens frågor.')).toBeVisible()
    await expect(box).toHaveCount(0)
    await expectAccessible(page)
  })

  test('in a case of a workshop that is composed from a link that was cut off', async ({ page }) => {
    const items = [{ kind: 'published', id: 'harmlos', minutes: 5 } as const, { kind: 'own', own, minutes: 5 } as const]
    await page.goto(`./provstad/workshop/#${writeSession(then, { title: '', items: [...items, ...items] }).slice(0, -20)}`)
    await page.getByRole('button', { name: 'Lägg upp workshoppen på nytt med det' }).click()
    await expect(page.getByText('Ditt eget fall ”Prov och annat” får inget besked med dagens frågor.')).toBeVisible()
    await expectAccessible(page)
  })

  test('in a kept case, also in the list', async ({ page }) => {
    const saved = { ...shared, id: 'b', name: 'Provet', saved: '2026-11-01T10:00:00.000Z' }
    await page.goto('./om/')
    await page.evaluate(
      (each) => localStorage.setItem('ai-lotsen-sparade', JSON.stringify({ kind: 'ai-lotsen-bedomningar', version: 1, cases: [each] })),
      saved,
    )
    await page.goto('./mina-bedomningar/')
    const item = page.locator('.saved-item')
    await expect(item).toContainText('Inte klart ännu')
    await expect(item).toContainText(/så frågan ställs igen:.*Rör användningen något av det här/)
    await expectAccessible(page)
  })

  test('where another organisation does not have the answer', async ({ page }) => {
    await new Result(page).open({ arende: 'begaran' }, 'provlan')
    await page.goto('./redaktion/jamfor/')
    const asked = page.locator('.remaining').filter({ hasText: 'Vad gäller det' })
    await expect(
      asked.filter({ hasText: 'Frågas av: Provstads kommun. Ditt svar finns inte att välja här, så frågan ställs igen.' }),
    ).toHaveCount(1)
    await expectAccessible(page)
  })
})
