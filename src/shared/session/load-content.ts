import glossary from 'content:glossary'
import open from 'content:loaders'
import search from 'content:search'
import site from 'content:site'
import type { Language } from '../../schema/languages.ts'
import type { ChangelogEntry, Codes, Organisation, Scenario, Shortcut, SiteIndex, Sources } from '../../schema/model.ts'
import type { Term } from '../../schema/term-model.ts'
import type { Introduction } from '../../schema/introduction-model.ts'
import type { SearchEntry } from '../../schema/search-entry.ts'
import type { SystemAnswer } from '../../schema/system-answer.ts'
import { withToday } from '../../schema/with-today.ts'
import type { Situation, SituationTitle } from '../../schema/told-situation.ts'

const { isLarge } = site
const cache = new Map<string, Promise<unknown>>()
const loaded = new Set<string>()

/** The content that was asked for since the last call, as the content plugin names it. Prerendering preloads it on the page. */
export function takeLoaded(): readonly string[] {
  const names = [...loaded]
  loaded.clear()
  return names
}

/** Loads a part once, and tells prerendering that the page needs it. The same promise every time, as `use` wants it. */
export function once<T>(key: string, load: () => Promise<{ readonly default: T }>): Promise<T> {
  loaded.add(key)
  const known = cache.get(key) as Promise<T> | undefined
  if (known !== undefined) return known
  const started = load().then((module) => module.default)
  cache.set(key, started)
  // As `use` marks what it has seen: what has come before it is asked for is shown at once.
  started.then(
    (value) => Object.assign(started, { status: 'fulfilled', value }),
    // A load that failed may be tried again, such as after a lost connection; not at once, since the page that waits would ask for ever.
    () => setTimeout(() => cache.delete(key), 1000),
  )
  return started
}

/** The questions and guidance of a published organisation. The same promise every time, as `use` wants it. */
export function loadOrganisation(id: string, language: Language): Promise<Organisation> {
  return once(`organisations/${id}/${language}`, async () => {
    const { default: organisation } = await open('organisations', id, language)
    return { default: withToday(organisation) }
  })
}

/** What an organisation's document says. Larger than the questions, and therefore loaded apart. */
export function loadSources(id: string, language: Language): Promise<Sources> {
  return once(`sources/${id}/${language}`, () => open('sources', id, language))
}

/** An organisation's everyday tasks. */
export function loadShortcuts(id: string, language: Language): Promise<readonly Shortcut[]> {
  return once(`shortcuts/${id}/${language}`, () => open('shortcuts', id, language))
}

/** What happens at work and is no task of one's own, with what the document says of it. */
export function loadSituations(id: string, language: Language): Promise<readonly Situation[]> {
  return once(`situations/${id}/${language}`, () => open('situations', id, language))
}

/** What the situations are called, without their texts. */
export function loadSituationTitles(id: string, language: Language): Promise<readonly SituationTitle[]> {
  return once(`situation-titles/${id}/${language}`, () => open('situation-titles', id, language))
}

/** An organisation's cases to learn from. */
export function loadScenarios(id: string, language: Language): Promise<readonly Scenario[]> {
  return once(`scenarios/${id}/${language}`, () => open('scenarios', id, language))
}

/** What an organisation's document says in ten minutes; without parts where it has no introduction. */
export function loadIntroduction(id: string, language: Language): Promise<Introduction> {
  return once(`introduction/${id}/${language}`, () => open('introduction', id, language))
}

/** What can become of each system, as it was proved when the guide was built, by organisation; in a large site of the one that is named. */
export function loadSystemAnswers(id: string, language: Language): Promise<Readonly<Record<string, readonly SystemAnswer[]>>> {
  return isLarge
    ? once(`system-answers/${id}/${language}`, () => open('system-answers', id, language))
    : once('system-answers', () => import('content:system-answers'))
}

/** The words that are explained, with their sources in the published organisations; in a large site in the one that is named, if any. */
export function loadGlossary(language: Language, organisation: string | null): Promise<readonly Term[]> {
  return isLarge && organisation !== null
    ? once(`glossary/${organisation}/${language}`, () => open('glossary', organisation, language))
    : once(`glossary/${language}`, glossary[language])
}

/** What the codes in links stand for. */
export function loadCodes(): Promise<Codes> {
  return once('codes', () => import('content:codes'))
}

/** What was changed in each organisation's content, and when. */
export function loadChangelog(): Promise<Readonly<Record<string, readonly ChangelogEntry[]>>> {
  return once('changelog', () => import('content:changelog'))
}

/** What tells organisations apart when one is looked for. */
export type OrganisationName = Pick<SiteIndex['organisations'][number], 'id' | 'name' | 'document'>

/** Every organisation's name, to search among. */
export async function loadNames(): Promise<readonly OrganisationName[]> {
  return (await import('content:names')).default
}

/**
 * What the search looks through, in all published organisations; in a large site what they share, and that of the one that is named. The
 * largest part, loaded when something is searched for.
 */
export async function loadSearch(language: Language, organisation: string | null): Promise<readonly SearchEntry[]> {
  const shared = once(`search/${language}`, search[language])
  if (!isLarge || organisation === null) return shared
  const own = once(`search/${organisation}/${language}`, () => open('search', organisation, language))
  return [...(await own), ...(await shared)]
}
