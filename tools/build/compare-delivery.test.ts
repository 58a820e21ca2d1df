import { cpSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareDelivery } from './compare-delivery.ts'
import { serve } from './server.ts'

test('what is published is held against the build, file by file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-delivery-'))
  const [dist, published] = [join(folder, 'dist'), join(folder, 'published')]
  mkdirSync(join(dist, 'assets'), { recursive: true })
  mkdirSync(join(dist, 'goteborg'))
  for (const file of [
    'index.html',
    '404.html',
    'goteborg/index.html',
    'assets/del-a1b2c3d4.js',
    'assets/stil-a1b2c3d4.css',
    'sw.js',
    '_headers',
  ])
    writeFileSync(join(dist, file), `${file} `.repeat(20))
  cpSync(dist, published, { recursive: true })
  const { url, server } = await serve(published, '/', 0)
  expect(await compareDelivery(dist, url.slice(0, -1))).toMatchObject({ files: 6, problems: [] })
  truncateSync(join(published, 'assets/del-a1b2c3d4.js'), 30)
  rmSync(join(published, 'assets/stil-a1b2c3d4.css'))
  writeFileSync(join(published, 'goteborg/index.html'), 'Logga in')
  const { problems, remarks } = await compareDelivery(dist, url)
  expect(problems).toEqual([
    'assets/del-a1b2c3d4.js: är avkortad (30 av 460 byte)',
    'assets/stil-a1b2c3d4.css: servern svarar 404',
    'goteborg/index.html: är en annan än i bygget',
  ])
  expect(remarks).toEqual(['Rubriken Content-Security-Policy saknas. Policyn i sidorna gäller ändå, utom frame-ancestors.'])
  await new Promise((resolve) => server.close(resolve))
  expect((await compareDelivery(dist, url)).problems).toHaveLength(6)
  rmSync(folder, { recursive: true })
})
