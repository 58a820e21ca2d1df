import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PurgeCSS } from 'purgecss'
import type { Plugin } from 'vite'
import { inRoot } from './root.ts'

/** Where the names of classes, attributes and elements are looked for. */
const SOURCES = ['src/**/*.tsx', 'src/**/*.ts', 'index.html', 'public/*.js']

/** States are set by the browser and by libraries, and stand in no source of ours. */
const STATES = [/^:/, /^&$/, /^aria-/, 'role', 'type', 'disabled', 'readonly', 'hidden']

/**
 * Fields that are read-only or disabled within a box of options, which the guide has none of. Browsers look through all that is new on
 * a page for each such rule: half of the time that the styles of a step take.
 */
const NO_STATES = /^(?::is\()?\.ds-field.*(?<!:not\():has\([^)]*(?:disabled|readonly)/

/**
 * Asks of everything on the page whether a label within it is pointed at, whenever the pointer moves, to tell a field that is pointed at
 * from one whose label is. The guide shows both in the same way.
 */
const NOT_ITS_LABEL = ':has(label):not(:has(label:hover)) '

const SHELL = 'src/shared/styles/shell.css'
const PAGES = 'src/shared/styles/pages.css'

/**
 * Takes away the design system's rules and tokens that nothing here uses; two thirds of it. Runs before the files are named after
 * their content, so that a changed selection gets a new name.
 */
export function trimCss(): Plugin {
  return {
    name: 'ai-lotsen-trim-css',
    apply: 'build',
    config: () => ({
      css: {
        postcss: {
          plugins: [
            {
              postcssPlugin: 'ai-lotsen-states',
              Rule(rule) {
                const kept = rule.selectors
                  .filter((selector) => !NO_STATES.test(selector))
                  .map((selector) => selector.replaceAll(NOT_ITS_LABEL, ''))
                if (kept.length === 0) rule.remove()
                else rule.selectors = kept
              },
            },
          ],
        },
      },
    }),
    async transform(code, id) {
      if (!id.endsWith(SHELL) && !id.endsWith(PAGES)) return undefined
      const isShell = id.endsWith(SHELL)
      const [trimmed] = await new PurgeCSS().purge({
        css: [{ raw: code }],
        content: SOURCES.map(inRoot),
        // What the journeys do on a page is no part of it.
        skippedContentGlobs: [inRoot('src/**/*.states.ts')],
        // Tokens are defined in the shell; what other styles use of them must stay.
        safelist: { standard: STATES, variables: isShell ? tokensUsed() : [] },
        variables: isShell,
      })
      return { code: withoutRepeats(trimmed?.css ?? code), map: null }
    },
  }
}

/**
 * The design system writes its light colours twice, as what holds in general and as what holds where light is wished for; once is
 * enough. Its dark ones are for screens: paper is white.
 */
function withoutRepeats(css: string): string {
  return css
    .replaceAll(/@media \(prefers-color-scheme:\s*light\)\s*\{\s*\[data-color-scheme=auto\]\s*\{[^{}]*\}\s*\}/g, '')
    .replaceAll(/@media \(prefers-color-scheme:\s*dark\)/g, '@media screen and (prefers-color-scheme:dark)')
}

/** Names of the tokens in all our own styles, and in the design system's that come with the pages. */
function tokensUsed(): string[] {
  const { resolve } = createRequire(inRoot('src/shared/styles/'))
  const imports = [...readFileSync(inRoot(PAGES), 'utf8').matchAll(/@import '(@[^']+)'/g)].map(([, name = '']) => resolve(name))
  const sheets = [...imports, ...globSync(inRoot('src/**/*.css'))].map((file) => readFileSync(file, 'utf8'))
  return [...new Set(sheets.flatMap((css) => css.match(/--[\w-]+/g) ?? []))]
}
