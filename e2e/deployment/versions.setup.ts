import { test } from '@playwright/test'
import { buildVersion, INTRANET, THEME, VERSIONS } from '../pages/deployment.ts'

test('other versions of the site are built', async () => {
  test.setTimeout(600_000)
  await buildVersion(VERSIONS.second, `organisations: [provstad, utan-policy]\nembedding:\n  origins: [${INTRANET}]\n`, THEME)
  await buildVersion(VERSIONS.online, 'organisations: [provstad]\noffline: false\n')
})
