import { type ComponentType, lazy } from 'react'
import { StartPage } from '../features/guide/index.ts'
import type { OwnPageProps, OwnPlace, PageProps, SharedPlace } from '../schema/pages.ts'

/** Each kind's page lies in a file named after it; see the table in schema/pages.ts. The start page comes with the app. */
const FILES = import.meta.glob<Readonly<Record<string, ComponentType<object>>>>([
  '../features/*/*/*-page.tsx',
  '!../features/*/{start,not-found}/*',
])

const loaded = new Map<string, ComponentType<never>>([['start', StartPage]])

/** The page of a kind that belongs to no organisation. Loaded when it is first shown, with the styles that such pages share. */
export function sharedPage<K extends SharedPlace['kind']>(kind: K): ComponentType<PageProps<K>> {
  return pageOf(kind) as ComponentType<PageProps<K>>
}

/** The page of a kind that belongs to an organisation. */
export function ownPage<K extends OwnPlace['kind']>(kind: K): ComponentType<OwnPageProps<K>> {
  return pageOf(kind) as ComponentType<OwnPageProps<K>>
}

function pageOf(kind: string): ComponentType<never> {
  const known = loaded.get(kind) ?? (lazy(async () => ({ default: await loadPage(kind) })) as ComponentType<never>)
  loaded.set(kind, known)
  return known
}

async function loadPage(kind: string): Promise<ComponentType<object>> {
  const [path, load] = Object.entries(FILES).find(([file]) => file.endsWith(`/${kind}-page.tsx`)) ?? []
  if (load === undefined) throw new Error(`No file is named ${kind}-page.tsx`)
  // What features share comes first, so that theirs may differ from it.
  const [, module] = await Promise.all([import('../shared/styles/pages.ts'), load()])
  const component = Object.entries(module).find(([name]) => name.toLowerCase() === `${kind.replaceAll('-', '')}page`)?.[1]
  if (component === undefined) throw new Error(`${path} exports no page`)
  return component
}
