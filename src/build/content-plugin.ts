import type { Plugin } from 'vite'
import type { Content } from '../content/load.ts'
import { loadContent } from '../content/load.ts'
import { formatProblem } from '../content/problem.ts'
import { searchEntries } from '../content/search-entries.ts'
import type { ChangelogEntry, Term } from '../schema/model.ts'
import { readContentFolder } from './read-content.ts'

const PREFIX = '\0content/'

/** Reads the content folder, or throws one error that lists every problem with file, line and column. */
export function loadContentOrThrow(folder: string): Content {
  const loaded = loadContent(readContentFolder(folder))
  if (loaded.kind === 'content') return loaded.content
  throw new Error(`Innehållet har fel:\n${loaded.problems.map((problem) => `${folder}/${formatProblem(problem)}`).join('\n')}`)
}

/**
 * Gives the content to the app as modules. `content:organisations`, `content:sources`, `content:shortcuts` and `content:scenarios`
 * map each published organisation and language to a module of its own, so that each is loaded only when it is opened;
 * `content:search` does so for each language. `content:site`, `content:glossary`, `content:codes` and
 * `content:changelog` are what they are called.
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
      const [kind = '', ...rest] = id.slice(PREFIX.length).split('/')
      const language = rest.at(-1) === 'en' ? 'en' : 'sv'
      if (kind === 'site') return asModule(own().site)
      if (kind === 'codes') return asModule(own().codes)
      if (kind === 'changelog') return asModule(publishedChangelog(own()))
      if (kind === 'glossary') return asModule(publishedTerms(own()))
      if (rest.length === 0)
        return loaders(kind, kind === 'search' ? [''] : own().site.organisations.map((published) => `${published.id}/`))
      if (kind === 'search') return asModule(searchEntries(own(), language))
      const compiled = own().organisations.get(rest[0] ?? '')?.[language]
      if (kind === 'organisations') return asModule(compiled?.organisation)
      return asModule(compiled?.[kind as 'sources' | 'shortcuts' | 'scenarios'])
    },
  }
}

/** JSON.parse of a string is faster to start than an object literal of the same size. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

function publishedChangelog({ site, organisations }: Content): Readonly<Record<string, readonly ChangelogEntry[]>> {
  return Object.fromEntries(site.organisations.map(({ id }) => [id, organisations.get(id)?.sv.changelog ?? []]))
}

/** The glossary without sources that no reader can open. */
function publishedTerms({ site, glossary }: Content): readonly Term[] {
  const published = new Set(site.organisations.map((organisation) => organisation.id))
  return glossary.map((term) => ({ ...term, sources: term.sources.filter((source) => published.has(source.organisation)) }))
}

function loaders(kind: string, prefixes: readonly string[]): string {
  const names = prefixes.flatMap((prefix) => [`${prefix}sv`, `${prefix}en`])
  const entries = names.map((name) => `${JSON.stringify(name)}: () => import('content:${kind}/${name}')`)
  return `export default { ${entries.join(', ')} }`
}
