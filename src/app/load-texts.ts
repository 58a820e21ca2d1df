import type { i18n } from 'i18next'
import type { Language } from '../schema/languages.ts'
import { createTexts, DEFAULT_NAMESPACE } from '../shared/texts/index.ts'

type Load = () => Promise<{ readonly texts: object }>

/** Every file of texts. One that is new is found by its name: the folder says what it is for, and the ending in which language it is. */
const FILES: Readonly<Record<string, Load>> = import.meta.glob<{ readonly texts: object }>([
  '../shared/texts/**/texts.*.ts',
  '../features/**/texts.*.ts',
])

/** Texts that every page has but those that come first. */
const PAGES = 'pages'

/** Folder of the page that many come to first, which has what the start page has and no more. */
const FIRST = 'organisation'

/** Opens texts of one language at a time, out of files that are found by their names. */
export function textLoader(files: Readonly<Record<string, Load>>) {
  const instances = new Map<string, Promise<i18n>>()
  const loading = new Map<string, Promise<void>>()

  const find = (namespace: string, language: string): Load | undefined =>
    Object.entries(files).find(([path]) => namespaceOf(path) === namespace && path.endsWith(`/texts.${language}.ts`))?.[1]

  /** The texts that every page has, to which the others are added. */
  const open = (language: Language): Promise<i18n> =>
    once(instances, language, async () => {
      const load = find(DEFAULT_NAMESPACE, language)
      if (load === undefined) throw new Error(`There are no texts in ${language}`)
      return createTexts(language, (await load()).texts)
    })

  /** Loads the texts of one namespace, where there are any. */
  const add = (namespace: string, language: Language): Promise<void> =>
    once(loading, `${namespace} ${language}`, async () => {
      const load = find(namespace, language)
      if (load === undefined) return
      const [opened, { texts }] = await Promise.all([open(language), load()])
      opened.addResourceBundle(language, namespace, texts)
    })

  /** Loads what a page's file needs besides: what its room has, what its folder has, and what nearly all pages have. */
  const addFor = async (page: string, language: Language): Promise<void> => {
    const [folder = '', room = ''] = page.split('/').toReversed().slice(1)
    if (folder === FIRST) return
    await Promise.all([PAGES, room, folder].map((namespace) => add(namespace, language)))
  }

  return { open, add, addFor }
}

export const { open: openTexts, add: loadTexts, addFor: loadTextsOf } = textLoader(FILES)

/** A load that failed may be tried again, such as after a lost connection. */
function once<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const started = known.get(key) ?? load()
  known.set(key, started)
  started.catch(() => known.delete(key))
  return started
}

/** The folder that the texts lie in; those that every page has lie in the folder of all texts. */
function namespaceOf(path: string): string {
  const folder = path.split('/').at(-2) ?? ''
  return folder === 'texts' ? DEFAULT_NAMESPACE : folder
}
