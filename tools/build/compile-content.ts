import { loadContentOrThrow } from './content-modules.ts'
import { writeContent } from './written-content.ts'

/** Checks the content in one folder and writes it into another for the bundles. Part of `npm run build`. */
const [from = '', to = ''] = process.argv.slice(2)

try {
  writeContent(loadContentOrThrow(from), to)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
