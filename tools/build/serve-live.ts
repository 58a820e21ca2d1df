import { createServer } from 'vite'
import { liveContent } from './live-content.ts'
import { ROOT } from './root.ts'
import { siteConfig } from './site-config.ts'

/** Serves the guide from its source and a content folder, bundled by nothing and prerendered by nothing. Port 0 takes any free one. */
export async function serveLive(folder: string, port: number): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = await createServer({
    ...siteConfig(liveContent(folder)),
    configFile: false,
    logLevel: 'warn',
    // What is built and reported is none of the source.
    server: {
      port,
      strictPort: true,
      fs: { allow: [ROOT, process.cwd()] },
      watch: { ignored: ['**/dist/**', '**/reports/**', '**/test-results/**'] },
    },
  })
  await server.listen()
  return { url: server.resolvedUrls?.local[0] ?? '', stop: () => server.close() }
}
