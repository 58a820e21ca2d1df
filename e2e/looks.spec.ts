import { findColourPairs, findFaintShapes, findMotion, findOverflows, withRule } from './pages/looks.ts'
import { expect, expectAccessible, expectReadable, test } from './pages/test.ts'
import { content } from './pages/page-state.ts'
import { open, stateOf } from './pages/states.ts'

test('@once what is held against every state is told where it is broken', async ({ page, baseURL }) => {
  await open(page, baseURL ?? '', stateOf('result', 'provstad, nej'))
  await withRule(page, '.outcome { border: 0 !important }')
  expect((await findFaintShapes(page)).join('\n')).toContain('DIV.outcome')
  await page.locator('.outcome').evaluate((element) => element.style.setProperty('transition', 'color 1s', 'important'))
  expect((await findMotion(page)).join('\n')).toContain('DIV.outcome')
  await withRule(page, '.outcome { min-width: 500px }')
  expect((await findOverflows(page)).join('\n')).toContain('320 px')
  await expectAccessible(page)
  const pairs = new Set(await findColourPairs(page))
  await withRule(page, '.outcome h1 { color: #888 !important }')
  expect((await findColourPairs(page)).filter((pair) => !pairs.has(pair)).join('\n')).toContain('rgb(136, 136, 136)')
  await expect(expectReadable(page)).rejects.toThrow(/color-contrast: <span>/)
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast: <span>/)
  await page.locator('.outcome').evaluate((element) => element.append(document.createElement('img')))
  await expect(expectAccessible(page)).rejects.toThrow(/image-alt: <img>/)
})

test('@once the header takes two lines at the most on a narrow screen, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  for (const path of ['', ...content.site.organisations.map(({ id }) => `${id}/`)]) {
    for (const language of ['', 'en/']) {
      await page.goto(`./${language}${path}`)
      const boxes = await page
        .locator('.site-header a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))
      expect(boxes).toHaveLength(path === '' ? 3 : 4)
      // Side by side means that they overlap in height.
      const [first, ...others] = boxes.toSorted((a, b) => a.y - b.y)
      const below = others.filter(({ top }) => top >= (first?.bottom ?? 0))
      expect(below.length, path).toBe(path === '' ? 0 : 1)
      expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([])
    }
  }
})
