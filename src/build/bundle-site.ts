import { build } from 'vite'
import { PARTS_FILE } from './parts.ts'
import { SITE_CONFIG } from './site-config.ts'

/** Bundles the app for `browsers` or for `prerendering` into the folder that is named. Part of `npm run build`. */
const [purpose = '', outDir = ''] = process.argv.slice(2)

const FOR = {
  browsers: { outDir, emptyOutDir: true, manifest: PARTS_FILE },
  prerendering: { outDir, emptyOutDir: true, ssr: 'src/app/prerender.tsx', copyPublicDir: false },
} as const

try {
  if (purpose !== 'browsers' && purpose !== 'prerendering') throw new Error(`Unknown purpose ${purpose}`)
  await build({ ...SITE_CONFIG, configFile: false, logLevel: 'warn', build: { ...SITE_CONFIG.build, ...FOR[purpose] } })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
