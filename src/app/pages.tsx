import { type ComponentType, lazy } from 'react'
import { StartPage } from '../features/guide/index.ts'
import type { Language } from '../schema/languages.ts'
import type { OwnPageProps, OwnPlace, PageProps, GeneralPlace } from '../schema/pages.ts'
import { loadTextsOf } from './load-texts.ts'

/** Each kind's page lies in a file named after it; see the table in schema/pages.ts. The start page comes with the app. */
const FILES = import.meta.glob<Readonly<Record<string, ComponentType<object>>>>([
  '../features/*/*/*-page.tsx',
  '!../features/*/{start,not-found}/*',
])

/** Those that have been shown or fetched. */
const pages = new Map<string, ComponentType<never>>()

/** The page of a kind that belongs to no organisation. Loaded when it is first shown, with the styles and the texts that such pages share. */
export function generalPage<K extends GeneralPlace['kind']>(kind: K, language: Language): ComponentType<PageProps<K>> {
  return (kind === 'start' ? StartPage : pageOf(kind, language)) as ComponentType<PageProps<K>>
}

/** The page of a kind that belongs to an organisation. */
export function ownPage<K extends OwnPlace['kind']>(kind: K, language: Language): ComponentType<OwnPageProps<K>> {
  return pageOf(kind, language) as ComponentType<OwnPageProps<K>>
}

function pageOf(kind: string, language: Language): ComponentType<never> {
  const key = keyOf(kind, language)
  const known = pages.get(key) ?? (lazy(async () => ({ default: await loadPage(kind, language) })) as ComponentType<never>)
  pages.set(key, known)
  return known
}

/** Fetches what a page is made of before anybody goes there, who then waits for nothing. Where it does not come, it is fetched when it is needed. */
export async function fetchPage(kind: OwnPlace['kind'], language: Language): Promise<void> {
  const page = await loadPage(kind, language).catch(() => undefined)
  // One that is shown already stays the same component, and keeps what has been done there.
  if (page !== undefined && !pages.has(keyOf(kind, language))) pages.set(keyOf(kind, language), page as ComponentType<never>)
}

function keyOf(kind: string, language: Language): string {
  return `${kind} ${language}`
}

async function loadPage(kind: string, language: Language): Promise<ComponentType<object>> {
  const [path, load] = Object.entries(FILES).find(([file]) => file.endsWith(`/${kind}-page.tsx`)) ?? []
  if (path === undefined || load === undefined) throw new Error(`No file is named ${kind}-page.tsx`)
  // What features share comes first, so that theirs may differ from it.
  const [, module] = await Promise.all([import('../shared/styles/pages.ts'), load(), loadTextsOf(path, language)])
  const component = Object.entries(module).find(([name]) => name.toLowerCase() === `${kind.replaceAll('-', '')}page`)?.[1]
  if (component === undefined) throw new Error(`${path} exports no page`)
  return component
}
