import organisations from 'content:organisations'
import sources from 'content:sources'
import type { Language, Organisation, Sources } from '../schema/model.ts'

const cache = new Map<string, Promise<unknown>>()

function once<T>(key: string, load: () => Promise<{ readonly default: T }>): Promise<T> {
  const known = cache.get(key) as Promise<T> | undefined
  if (known !== undefined) return known
  const started = load().then((module) => module.default)
  cache.set(key, started)
  // A load that failed may be tried again, such as after a lost connection.
  started.catch(() => cache.delete(key))
  return started
}

/** The questions and guidance of a published organisation. The same promise every time, as `use` wants it. */
export function loadOrganisation(id: string, language: Language): Promise<Organisation> {
  return once(`organisation/${id}/${language}`, loaderOf(organisations, id, language))
}

/** What an organisation's document says. Larger than the questions, and therefore loaded apart. */
export function loadSources(id: string, language: Language): Promise<Sources> {
  return once(`sources/${id}/${language}`, loaderOf(sources, id, language))
}

function loaderOf<T>(loaders: Readonly<Record<string, T>>, id: string, language: Language): T {
  const loader = loaders[`${id}/${language}`]
  if (loader === undefined) throw new Error(`Organisation ${id} is not published`)
  return loader
}
