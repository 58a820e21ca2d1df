import type { Plugin } from 'vite'
import { inRoot } from './root.ts'

/** Vite's own name for the function that each `import()` goes through once it is built. */
const HELPER = '\0vite/preload-helper.js'

/** Has the parts of the guide fetched by a function of ours, which tries again where Vite's gives up. */
export function fetchParts(): Plugin {
  return {
    name: 'ai-lotsen-fetch-parts',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      if (id !== HELPER) return undefined
      return {
        code: `export { fetchPart as __vitePreload } from ${JSON.stringify(inRoot('src/app/fetch-part.ts'))}`,
        moduleSideEffects: false,
      }
    },
  }
}
