import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { PageKind } from '../../src/schema/pages.ts'

/** What Vite tells of each part of the bundle, by the file that it was made from. */
const Parts = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.optional(z.array(z.string())),
    dynamicImports: z.optional(z.array(z.string())),
    css: z.optional(z.array(z.string())),
  }),
)
export type Parts = z.infer<typeof Parts>

/** Name of Vite's list while the site is built. It is of no use afterwards. */
export const PARTS_FILE = 'parts.json'

export function readParts(dist: string): Parts {
  return z.parse(Parts, JSON.parse(readFileSync(join(dist, PARTS_FILE), 'utf8')))
}

/** Comes with every page that is not part of the app itself. */
const PAGE_STYLES = 'src/shared/styles/pages.ts'

/** Reads what the tab remembers. The page itself fetches it where something is stored; those that are nothing without answers name it. */
const READERS = 'src/shared/session/stored-readers.ts'
const OF_ANSWERS: readonly string[] = ['result', 'step'] satisfies readonly PageKind[]

/** What a prerendered page consists of besides the app itself. */
export interface PageParts {
  readonly language: string
  readonly kind: string
  readonly content: readonly string[]
}

interface PageFiles {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const known = new Map<string, PageFiles>()

/** {@link findFiles}, worked out once for all pages that consist of the same. All parts of a process belong to one build. */
export function filesOfPage(parts: Parts, page: PageParts): PageFiles {
  const key = [page.language, page.kind, ...page.content].join(' ')
  const files = known.get(key) ?? findFiles(parts, page)
  known.set(key, files)
  return files
}

/** What is the same for all pages, of parts that are thousands where there are hundreds of organisations. */
let opened: ReturnType<typeof openParts> | undefined

function openParts(parts: Parts): { readonly pages: ReadonlyMap<string, string>; readonly app: ReadonlySet<string> } {
  const pages = Object.keys(parts).flatMap((name) => {
    const [, kind] = /^src\/features\/.*\/([^/]+)-page\.tsx$/.exec(name) ?? []
    return kind === undefined ? [] : [[kind, name] as const]
  })
  return { pages: new Map(pages), app: new Set(withImports(parts, 'index.html')) }
}

/** The files that a page fetches by and by: its own part, its language, its content, and what these import. Known here, so that all can be fetched at once. */
function findFiles(parts: Parts, page: PageParts): PageFiles {
  const { pages, app } = (opened ??= openParts(parts))
  const ownPage = pages.get(page.kind)
  const names = [
    `src/shared/texts/texts.${page.language}.ts`,
    ...(ownPage === undefined ? [] : [PAGE_STYLES, ownPage, ...textsOf(ownPage, page.language)]),
    ...(OF_ANSWERS.includes(page.kind) ? [READERS] : []),
    ...page.content.map((name) => `content/${name}`),
  ]
  const own = names.filter((name) => name in parts).flatMap((name) => withImports(parts, name))
  const added = [...new Set(own)].filter((name) => !app.has(name)).flatMap((name) => parts[name] ?? [])
  const files = [...new Set(added.flatMap(({ file, css }) => [file, ...(css ?? [])]))]
  return { scripts: files.filter((file) => file.endsWith('.js')), styles: files.filter((file) => file.endsWith('.css')) }
}

/** Files of the texts that such a page has besides those of every page: see src/app/load-texts.ts. */
function textsOf(page: string, language: string): readonly string[] {
  const [, , folder = ''] = /^((.*)\/)[^/]+$/.exec(page) ?? []
  if (folder.endsWith('/organisation')) return []
  // What is looked for beside a page, such as by the search, has its texts among those that are shared.
  const shared = folder.replace(/^.*\//, 'src/shared/texts/')
  return ['src/shared/texts/pages', shared, folder, folder.replace(/\/[^/]+$/, '')].map((own) => `${own}/texts.${language}.ts`)
}

/** Where what few need begins, and weighs much: the workbench and the Word file. They are kept once they have been used. */
const SELDOM_USED = ['src/features/workbench/views/workbench-page.tsx', 'src/features/guide/result/word.ts']

/** The app's own files: everything but the content and what is seldom used. */
export function filesOfApp(parts: Parts): readonly string[] {
  const names = reachedFrom(parts, 'index.html', new Set(SELDOM_USED))
  return [...names].flatMap((name) => (name.startsWith('content/') ? [] : [parts[name]?.file ?? [], parts[name]?.css ?? []].flat()))
}

/** A part with everything that it loads, at once or when it is needed, save what is reached by way of `closed` alone. */
function reachedFrom(parts: Parts, name: string, closed: ReadonlySet<string>, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(name) || closed.has(name)) return reached
  reached.add(name)
  for (const next of [...(parts[name]?.imports ?? []), ...(parts[name]?.dynamicImports ?? [])]) reachedFrom(parts, next, closed, reached)
  return reached
}

function withImports(parts: Parts, name: string): readonly string[] {
  return [name, ...(parts[name]?.imports ?? []).flatMap((imported) => (imported === name ? [] : withImports(parts, imported)))]
}
