import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serveLive } from '../tools/build/serve-live.ts'
import { SMALL_CONTENT } from '../src/content/compile/small-content.test-support.ts'

test('npm run dev shows a text when it is saved, and what is wrong in a file until it is mended @once', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-dev-'))
  const save = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of SMALL_CONTENT) save(path, text)
  const questions = SMALL_CONTENT.get('questions.yaml') ?? ''
  const { url, stop } = await serveLive(folder, 0)
  try {
    // What the page before has asked stands in a line with its answer.
    const question = page.locator('summary', { hasText: 'Vad gäller det?' })
    const renamed = page.locator('summary', { hasText: 'Vad vill du göra?' })
    const problems = page.getByRole('alert', { name: 'Fel i innehållet' })

    await test.step('a page comes alive from its source', async () => {
      await page.goto(`${url}exempel/`)
      await page.getByRole('button', { name: 'Använda' }).click()
      await expect(question).toContainText('Använda')
    })
    await test.step('a text that is saved is shown, and the answer is still there', async () => {
      save('questions.yaml', questions.replace('Vad gäller det?', 'Vad vill du göra?'))
      await expect(renamed).toContainText('Använda')
    })
    await test.step('a fault is told with its place, over the page as it was', async () => {
      save('questions.yaml', questions.replace('    question: Vad gäller det?', '    fraga: Vad gäller det?'))
      await expect(problems).toContainText(`${join(folder, 'questions.yaml')}:`)
      await expect(renamed).toBeVisible()
    })
    await test.step('it goes when it is mended', async () => {
      save('questions.yaml', questions)
      await expect(question).toBeVisible()
      await expect(problems).toHaveCount(0)
    })
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
