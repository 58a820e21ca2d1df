import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { ContentModules } from './content-modules.ts'
import { HASHED_FOLDER } from './headers.ts'

/** What the names of all content modules begin with, within Vite. */
export const MODULE_PREFIX = '\0content/'
/** Modules that lead to others, which Node would not find. */
const LEADING = ['own', 'theme']

/**
 * Gives the content to the app as modules. Each published organisation's parts are modules of their own for each language, opened
 * through `content:loaders`, so that each is loaded only when it is needed. In a large site `content:site` names no organisation;
 * `content:names` lists them, and `content:directory` leads to what each has. The others are what they are called. Colours come as a
 * style sheet with the organisation's content, and logos lie among the files that are named after their content.
 *
 * What is written and is nothing but content is no part of the bundle, which would hold that of hundreds of organisations many times
 * over: `beside` tells by which name it is to lie beside the scripts.
 */
export function contentPlugin(open: () => ContentModules, beside = new Map<string, string>()): Plugin {
  let opened: ContentModules | undefined
  const content = (): ContentModules => (opened ??= open())
  const hasTheme = (organisation: string): boolean => content().textOf(`theme/${organisation}.css`) !== ''
  return {
    name: 'ai-lotsen-content',
    resolveId(id, _importer, { ssr }) {
      if (!id.startsWith('content:')) return undefined
      const name = id.slice('content:'.length)
      const { addressOf, textOf } = content()
      const [kind = '', ...rest] = name.split('/')
      if (addressOf === undefined || rest.length === 0 || LEADING.includes(kind)) return MODULE_PREFIX + name
      if (ssr === true) return { id: addressOf(name), external: true }
      if (kind === 'organisations' && hasTheme(rest[0] ?? '')) return MODULE_PREFIX + name
      const file = beside.get(name) ?? `del-${createHash('sha256').update(textOf(name)).digest('hex').slice(0, 12)}.js`
      beside.set(name, file)
      return { id: `./${file}`, external: true }
    },
    load(id) {
      if (!id.startsWith(MODULE_PREFIX)) return undefined
      const name = id.slice(MODULE_PREFIX.length)
      const [kind = '', organisation = ''] = name.split('/')
      const text = content().textOf(name)
      if (kind !== 'organisations' || !hasTheme(organisation)) return text
      // Without its colours an organisation's page would flash in those of others.
      return `import 'content:theme/${organisation}.css'\n${text}`
    },
    generateBundle() {
      for (const { file, bytes } of content().logos()) this.emitFile({ type: 'asset', fileName: `${HASHED_FOLDER}/${file}`, source: bytes })
    },
  }
}
