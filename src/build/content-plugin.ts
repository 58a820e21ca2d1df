import type { Plugin } from 'vite'
import type { Content } from '../content/load.ts'
import { loadContent } from '../content/load.ts'
import { formatProblem } from '../content/problem.ts'
import { readContentFolder } from './read-content.ts'

const PREFIX = '\0content/'

/** Reads the content folder, or throws one error that lists every problem with file, line and column. */
export function loadContentOrThrow(folder: string): Content {
  const loaded = loadContent(readContentFolder(folder))
  if (loaded.kind === 'content') return loaded.content
  throw new Error(`Innehållet har fel:\n${loaded.problems.map((problem) => `${folder}/${formatProblem(problem)}`).join('\n')}`)
}

/**
 * Gives the content to the app as modules: `content:site`, `content:organisations` and `content:sources`. The two last map each
 * published organisation and language to a module of its own, so that each is loaded only when it is opened.
 */
export function contentPlugin(folder: string): Plugin {
  let content: Content | undefined
  const own = (): Content => (content ??= loadContentOrThrow(folder))
  return {
    name: 'ai-lotsen-content',
    buildStart() {
      content = loadContentOrThrow(folder)
    },
    resolveId: (id) => (id.startsWith('content:') ? PREFIX + id.slice('content:'.length) : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined
      const [kind = '', organisation, language] = id.slice(PREFIX.length).split('/')
      if (kind === 'site') return asModule(own().site)
      if (organisation === undefined) return loaders(kind, own())
      const compiled = own().organisations.get(organisation)?.[language === 'en' ? 'en' : 'sv']
      return asModule(kind === 'organisations' ? compiled?.organisation : compiled?.sources)
    },
  }
}

/** JSON.parse of a string is faster to start than an object literal of the same size. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

function loaders(kind: string, content: Content): string {
  const entries = content.site.organisations.flatMap(({ id }) =>
    ['sv', 'en'].map((language) => `${JSON.stringify(`${id}/${language}`)}: () => import('content:${kind}/${id}/${language}')`),
  )
  return `export default { ${entries.join(', ')} }`
}
