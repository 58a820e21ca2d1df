import { content } from './pages/page-state.ts'
import { walkOnProjector } from './pages/projector.ts'
import { expect, test } from './pages/test.ts'

for (const { id } of content.site.organisations)
  for (const prefix of ['', 'en/'])
    test(`@once on a projector each case of ${prefix}${id} is one screen, and so is its answer`, async ({ page }) => {
      expect(await walkOnProjector(page, content, id, prefix)).toBeGreaterThan(0)
    })
