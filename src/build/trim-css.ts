import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PurgeCSS } from 'purgecss'
import type { Plugin } from 'vite'

/** Where the names of classes, attributes and elements are looked for. */
const SOURCES = ['src/**/*.tsx', 'src/**/*.ts', 'index.html', 'public/*.js']

/** States are set by the browser and by libraries, and stand in no source of ours. */
const STATES = [/^:/, /^&$/, /^aria-/, 'role', 'type', 'disabled', 'readonly', 'hidden']

const SHELL = 'src/app/styles.css'
const PAGES = 'src/app/page-styles.css'

/**
 * Takes away the design system's rules and tokens that nothing here uses; two thirds of it. Runs before the files are named after
 * their content, so that a changed selection gets a new name.
 */
export function trimCss(): Plugin {
  return {
    name: 'ai-lotsen-trim-css',
    apply: 'build',
    async transform(code, id) {
      if (!id.endsWith(SHELL) && !id.endsWith(PAGES)) return undefined
      const isShell = id.endsWith(SHELL)
      const [trimmed] = await new PurgeCSS().purge({
        css: [{ raw: code }],
        content: SOURCES,
        // Tokens are defined in the shell; what the pages' styles use of them must stay.
        safelist: { standard: STATES, variables: isShell ? tokensUsedBy(PAGES) : [] },
        variables: isShell,
      })
      return { code: trimmed?.css ?? code, map: null }
    },
  }
}

/** Names of the tokens in everything that a style sheet imports. */
function tokensUsedBy(sheet: string): string[] {
  const { resolve } = createRequire(`${process.cwd()}/src/app/`)
  const imports = [...readFileSync(sheet, 'utf8').matchAll(/@import '([^']+)'/g)].map(([, name = '']) =>
    readFileSync(resolve(name), 'utf8'),
  )
  return [...new Set(imports.flatMap((css) => css.match(/--[\w-]+/g) ?? []))]
}
