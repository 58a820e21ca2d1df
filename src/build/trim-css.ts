import { PurgeCSS } from 'purgecss'
import type { Plugin } from 'vite'

/** Where the names of classes, attributes and elements are looked for. */
const SOURCES = ['src/**/*.tsx', 'src/**/*.ts', 'index.html', 'public/*.js']

/** States are set by the browser and by libraries, and stand in no source of ours. */
const STATES = [/^:/, /^&$/, /^aria-/, 'role', 'type', 'disabled', 'readonly', 'hidden']

/**
 * Takes away the design system's rules and tokens that nothing here uses; two thirds of it. Runs before the file is named after its
 * content, so that a changed selection gets a new name.
 */
export function trimCss(): Plugin {
  return {
    name: 'ai-lotsen-trim-css',
    apply: 'build',
    async transform(code, id) {
      if (!id.endsWith('/src/app/styles.css')) return undefined
      const [trimmed] = await new PurgeCSS().purge({
        css: [{ raw: code }],
        content: SOURCES,
        safelist: { standard: STATES },
        variables: true,
      })
      return { code: trimmed?.css ?? code, map: null }
    },
  }
}
