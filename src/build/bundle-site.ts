import { build } from 'vite'
import { PARTS_FILE } from './parts.ts'
import { SITE_CONFIG } from './site-config.ts'

/** Bundles the app for browsers into the first folder, and for prerendering into the second. Part of `npm run build`. */
const [dist = 'dist', serverBundle = ''] = process.argv.slice(2)

const base = { ...SITE_CONFIG, configFile: false, logLevel: 'warn' } as const

try {
  await build({ ...base, build: { ...SITE_CONFIG.build, outDir: dist, emptyOutDir: true, manifest: PARTS_FILE } })
  await build({
    ...base,
    build: { ...SITE_CONFIG.build, ssr: 'src/app/prerender.tsx', outDir: serverBundle, emptyOutDir: true, copyPublicDir: false },
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
