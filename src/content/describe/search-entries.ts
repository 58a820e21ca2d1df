import type { Language } from '../../schema/languages.ts'
import type { Option, Organisation, Scenario, Sources } from '../../schema/model.ts'
import type { Term } from '../../schema/term-model.ts'
import type { Introduction } from '../../schema/introduction-model.ts'
import type { SearchEntry } from '../../schema/search-entry.ts'
import type { Situation } from '../../schema/told-situation.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Content } from '../compile/load.ts'
import type { OptionWords } from '../compile/option-words.ts'
import { plainText } from '../wording/plain-text.ts'

/** Everything that the search finds in the published organisations, with the texts of one language. */
export function searchEntries(content: Content, language: Language): readonly SearchEntry[] {
  const published = content.site.organisations.flatMap(({ id }) => content.organisations.get(id)?.[language] ?? [])
  const systems = new Map(published.flatMap(({ organisation }) => systemEntries(organisation)).map((entry) => [entry.path, entry]))
  return [
    ...systems.values(),
    ...content.glossary[language].map(termEntry),
    ...published.flatMap(({ organisation, sources, shortcuts, situations, scenarios, introduction }) => [
      ...shortcuts.map(({ id, title, words = [], description, lang }): SearchEntry => ({
        kind: 'task',
        organisation: organisation.id,
        path: `/${organisation.id}/uppgift/${id}/`,
        title,
        names: words,
        text: description,
        lang,
      })),
      ...waysIn(organisation, content.words),
      ...situations.map((situation) => situationEntry(organisation, situation)),
      ...introductionEntries(organisation, introduction, language),
      learnEntry(organisation, scenarios, language),
      ...findingEntries(organisation),
      ...statementEntries(sources),
    ]),
  ]
}

/** Answers to the first question that have words of their own lead to the page with their buttons. */
function waysIn(organisation: Organisation, words: OptionWords): readonly SearchEntry[] {
  const [first] = questionsOf(organisation)
  return (first?.options ?? []).flatMap(({ id, label, help, lang }): readonly SearchEntry[] => {
    const names = words[first?.fact ?? '']?.[id]
    if (first === undefined || names === undefined) return []
    const path = `/${organisation.id}/#svar-${first.fact}-${id}`
    return [{ kind: 'way-in', organisation: organisation.id, path, title: label, names, text: help ?? '', lang }]
  })
}

/** By what is to be done, since nothing else of it is the same whether the document says something or not. */
function situationEntry({ id }: Organisation, situation: Situation): SearchEntry {
  const { words: names, title, lang, now, says } = situation
  const path = `/${id}/lage/${situation.id}/`
  const text = [...now.steps, says === null ? '' : plainText(says.text)].join(' ').trim()
  return { kind: 'situation', organisation: id, path, title, names, text, lang }
}

interface PageNames {
  readonly introduction: string
  readonly courses: readonly string[]
  readonly learn: string
  readonly lessons: readonly string[]
}

/** What pages are called that are the same everywhere but for what they are about. */
const PAGES: Readonly<Partial<Record<Language, PageNames>>> & { readonly sv: PageNames } = {
  sv: {
    introduction: 'Introduktion',
    courses: ['grundkurs', 'nyanställd'],
    learn: 'Lär och öva',
    lessons: [
      'lär',
      'lära',
      'utbildning',
      'kurs',
      'introduktion',
      'workshop',
      'övningar',
      'öva',
      'fall',
      'quiz',
      'test',
      'kunskapstest',
      'chef',
    ],
  },
  en: {
    introduction: 'Introduction',
    courses: ['basic course', 'new employee'],
    learn: 'Learn and practise',
    lessons: ['learning', 'training', 'course', 'introduction', 'workshop', 'exercises', 'practise', 'cases', 'quiz', 'test', 'manager'],
  },
}

/** In the language, or in Swedish where they are not known in it. */
function pagesIn(language: Language): PageNames & { readonly lang: Language } {
  const own = PAGES[language]
  return own === undefined ? { ...PAGES.sv, lang: 'sv' } : { ...own, lang: language }
}

/** The introduction as a whole, and each of its parts by what its cards say. Nothing where there is none. */
function introductionEntries(organisation: Organisation, { parts }: Introduction, language: Language): readonly SearchEntry[] {
  if (parts.length === 0) return []
  const { introduction, courses, lang: own } = pagesIn(language)
  const path = `/${organisation.id}/introduktion/`
  const shared = { kind: 'introduction', organisation: organisation.id } as const
  return [
    { ...shared, path, title: introduction, names: courses, text: parts.map(({ title }) => title).join('. '), lang: own },
    ...parts.map(({ id, title, cards, lang }): SearchEntry => ({
      ...shared,
      path: `${path}${id}/`,
      title,
      names: [],
      text: cards.map(({ text }) => plainText(text)).join(' '),
      lang,
    })),
  ]
}

/** The one entry to all that is for learning, found by what the cases are called as well; each by itself would crowd out the guidance. */
function learnEntry(organisation: Organisation, scenarios: readonly Scenario[], language: Language): SearchEntry {
  const { learn, lessons, lang } = pagesIn(language)
  return {
    kind: 'learn',
    organisation: organisation.id,
    path: `/${organisation.id}/lara/`,
    title: learn,
    names: lessons,
    text: scenarios.map(({ title }) => title).join('. '),
    lang,
  }
}

/** The catalogue is shared, so that a system is one entry however many organisations ask about it; one of its own is an organisation's alone. */
function systemEntries(organisation: Organisation): readonly SearchEntry[] {
  const isOwn = ({ id }: Option, fact: string): boolean => organisation.own?.options[fact]?.includes(id) === true
  const options = questionsOf(organisation).flatMap(({ fact, options }) => options.map((option) => ({ option, fact })))
  return options.flatMap(({ option, fact }): readonly SearchEntry[] => {
    const { id, label, system, lang } = option
    if (system === null) return []
    const by = [system.maker, system.kind].filter((part) => part !== null).join(', ')
    const text = [by, system.note].filter((part) => part !== null && part !== '').join('. ')
    const path = `system/${id}/`
    const place = isOwn(option, fact)
      ? { organisation: organisation.id, path: `/${organisation.id}/${path}` }
      : { organisation: null, path }
    return [{ kind: 'system', ...place, title: label, names: system.aliases, text, lang }]
  })
}

function termEntry({ id, term, forms, text, lang }: Term): SearchEntry {
  return { kind: 'term', organisation: null, path: `/ordlista/#${id}`, title: term, names: forms, text, lang }
}

function findingEntries(organisation: Organisation): readonly SearchEntry[] {
  return organisation.findings.map((finding) => ({
    kind: 'finding',
    organisation: organisation.id,
    path: `/${organisation.id}/fynd/#${finding.id}`,
    title: finding.title,
    names: [],
    text: [finding.text, finding.advice ?? []].map(plainText).join(' ').trim(),
    lang: finding.lang,
  }))
}

function statementEntries(sources: Sources): readonly SearchEntry[] {
  return sources.sections.flatMap((section) =>
    section.statements.map((statement): SearchEntry => ({
      kind: 'statement',
      organisation: sources.organisation,
      path: `/${sources.organisation}/kalla/${section.id}/#${statement.id}`,
      title: statement.locator,
      names: [],
      text: statement.text,
      lang: statement.lang,
    })),
  )
}
