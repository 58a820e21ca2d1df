import type { FoundText } from '../../schema/texts-in.ts'
import type { Effect } from '../../schema/outcomes.ts'
import type { Modality } from '../../schema/modalities.ts'
import { Policy } from '../../schema/policy.ts'
import { Section } from '../../schema/statements.ts'
import { around } from '../wording/around.ts'
import { type Language, type Translation, TRANSLATIONS } from '../../schema/languages.ts'
import { languageOf, placeOf, translationOf } from '../read/file-kinds.ts'
import type { Remark } from './lint-rules.ts'
import { saysOwnAdvice } from '../compile/own-advice.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import type { SourceFile } from '../read/source-file.ts'
import { wrongEnglish, wrongModality, wrongPolarity, wrongStatement } from './text-modality.ts'
import { byName, type ByName, type NamedOrganisation, nameOrganisation, personalData, strangeKinds, strangeNames } from './text-names.ts'
import { copiedPhrases, isMarked, misattributed, type Phrases, phrasesOf } from './text-provenance.ts'
import { signsIn } from './text-signs.ts'

/** What the texts of a content folder are held against. */
interface World {
  readonly organisations: ReadonlyMap<string, NamedOrganisation>
  readonly names: ByName
  /** What each statement is, by id. */
  readonly modalities: ReadonlyMap<string, Modality>
  /** The organisation of each statement. */
  readonly owners: ReadonlyMap<string, string>
  readonly phrases: { readonly all: Phrases; readonly own: ReadonlyMap<string, Phrases> }
  /** Organisations whose content is not to be read by anybody yet. */
  readonly drafts: ReadonlySet<string>
}

/** A text with what is known of the place where it stands. */
interface Place {
  readonly text: FoundText
  readonly things: readonly Readonly<Record<string, unknown>>[]
  readonly kind: string
  readonly language: Language
  /** Id of the organisation; null in shared files. */
  readonly organisation: string | null
}

/**
 * Holds every text against what it rests on, and against what no text may say: words of another organisation, demands that no statement
 * makes, signs that are shown as they are. Which texts there are follows from the schemas. `only` limits it to some organisations.
 */
export function checkTexts(
  content: ParsedContent,
  only?: readonly string[],
): { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const world = worldOf(content)
  const found = { error: [] as Problem[], warning: [] as Problem[] }
  for (const file of content.files.keys()) {
    const place = placeOf(file)
    const organisation = organisationOf(file)
    if (place === undefined || (only !== undefined && organisation !== null && !only.includes(organisation))) continue
    const source = content.written(file)
    const language = languageOf(file)
    const told = new Set<string>()
    const tell = (at: SourceFile, path: FoundText['path'], { severity, message, waits }: Remark): void => {
      // The same advice on the same word once a file. What waits to be written is told each time.
      if (severity === 'warning' && waits !== true && told.has(message)) return
      told.add(message)
      found[severity].push({ ...at.problemAt(path, message), ...(waits === true ? { waits } : {}) })
    }
    const translations = language === 'sv' ? translationsOf(content, place.folder, place.kind) : []
    for (const text of content.texts(file)) {
      const at: Place = { text, things: around(source.data, text), kind: place.kind, language, organisation }
      for (const remark of remarksOn(at, world)) tell(source, text.path, remark)
      for (const { words, told } of translations)
        for (const { path, remark } of remarksOnTranslation(at, words, told)) tell(words, path, remark)
    }
  }
  return { errors: sortProblems(found.error), warnings: sortProblems(found.warning) }
}

function remarksOn(place: Place, world: World): readonly Remark[] {
  return [
    ...signsIn(place.text, place.organisation !== null && world.drafts.has(place.organisation)),
    ...namesIn(place, world),
    ...(place.text.mark.isOurs ? copiedPhrases(place.text.text, phrasesFor(place, world)) : []),
    ...attribution(place),
    ...modality(place, world),
    ...polarity(place),
  ]
}

function phrasesFor({ organisation }: Place, { phrases }: World): Phrases {
  return organisation === null ? phrases.all : (phrases.own.get(organisation) ?? NONE)
}

const NONE: Phrases = new Map()

/** Files that say whose their things are. */
const NAMES_OTHERS = /^(?:systems|glossary\.|site)/

function namesIn({ text, things, kind, organisation }: Place, { organisations, names, owners }: World): readonly Remark[] {
  // A word of the glossary may say whose it is.
  const told = new Set(organisation === null ? citedBy(things).map((id) => owners.get(id)) : [organisation])
  const own = organisation === null ? null : (organisations.get(organisation) ?? null)
  const isOfContact = things.some((thing) => 'contacts' in thing && text.path.includes('contacts'))
  return [
    ...(NAMES_OTHERS.test(kind) ? [] : strangeNames(text.text, own, names, (id) => told.has(id))),
    ...(own === null ? [] : strangeKinds(text.text, own)),
    ...(isOfContact || kind === 'site' ? [] : personalData(text.text)),
  ]
}

function attribution(place: Place): readonly Remark[] {
  const { text, things, kind, language } = place
  if (isMarked(text, things)) return text.key === 'interpretation' ? [] : misattributed(text.text)
  // The texts and the actions of findings are looked at with their marks.
  const isLookedAt =
    ['findings', 'decided', ...TRANSLATIONS].includes(kind) && !/^(?:title|why|help|note|description|discussion)$/.test(text.key)
  // A reading says itself that it is ours.
  if (isLookedAt || /^(?:interpretation|background)$/.test(text.key) || !saysOwnAdvice(text.text, language)) return []
  const message =
    'Här står ett råd som är guidens eget, utan märke. Skriv det där det kan märkas: i fältet för eget råd (advice) eller i en åtgärd som är märkt (ownAdvice).'
  return [{ severity: 'error', message }]
}

/** What neither demands nor advises anybody, or says itself that it is another's reading. */
const NO_CLAIM = /^(?:interpretation|background|reason|discussion|question|label|who|name|kind|version)$/

function modality({ text, things, kind, language }: Place, { modalities }: World): readonly Remark[] {
  if (language !== 'sv' || NO_CLAIM.test(text.key)) return []
  const own = things.at(-1)
  if (kind === 'statements') {
    const is = own === undefined ? undefined : modalities.get(String(own['id']))
    return is === undefined || text.key !== 'text' ? [] : wrongStatement(text.text, is)
  }
  const ids = citedBy(things)
  // The introduction holds its cards against their statements itself; what rests on nothing outside the findings is not said of a document.
  if (kind !== 'findings' && (ids.length === 0 || !/^(?:flow|policy)$/.test(kind))) return []
  const cited = ids.map((id) => modalities.get(id))
  const known = cited.filter((each) => each !== undefined)
  return known.length < cited.length ? [] : wrongModality(text.text, known, { isOwn: isMarked(text, things), isTold: kind === 'findings' })
}

function polarity({ text, things, kind }: Place): readonly Remark[] {
  const effect = things.at(-1)?.['effect']
  return kind === 'findings' && text.key === 'title' && typeof effect === 'string' ? wrongPolarity(text.text, effect as Effect, 'sv') : []
}

function remarksOnTranslation(
  { text: { text, mark, entry, name, key }, things, kind }: Place,
  words: SourceFile,
  language: Translation,
): readonly { readonly path: FoundText['path']; readonly remark: Remark }[] {
  if (entry === null || mark.translation === 'none') return []
  const path = [...entry.at, ...(name === '' ? [] : name.split('.'))]
  const written = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    words.data,
  )
  if (typeof written !== 'string') return []
  const effect = kind === 'findings' && key === 'title' ? things.at(-1)?.['effect'] : undefined
  const polar = typeof effect === 'string' ? wrongPolarity(written, effect as Effect, language) : []
  // Which words forbid, demand and advise is known of English alone.
  return [...(language === 'en' ? wrongEnglish(text, written) : []), ...polar].map((remark) => ({ path, remark }))
}

/** The statements that a text rests on: those of the innermost thing that names any, in all of its cases. */
function citedBy(things: Place['things']): readonly string[] {
  const thing = things.findLast((each) => Array.isArray(each['statements']) && each['statements'].every((id) => typeof id === 'string'))
  if (thing === undefined) return []
  const also = Array.isArray(thing['also']) ? (thing['also'] as readonly { readonly statements?: unknown }[]) : []
  return [thing['statements'], ...also.map(({ statements }) => statements)].flatMap((ids) => (Array.isArray(ids) ? (ids as string[]) : []))
}

function translationsOf(content: ParsedContent, folder: string, kind: string) {
  return TRANSLATIONS.flatMap((told) => {
    const path = translationOf(folder, kind, told)
    return content.files.has(path) ? [{ told, words: content.written(path) }] : []
  })
}

function worldOf(content: ParsedContent): World {
  const statements = [...content.files.keys()].flatMap((file) => {
    const organisation = organisationOf(file)
    if (organisation === null || placeOf(file)?.kind !== 'statements') return []
    return (content.file(Section, file).value?.statements ?? []).map((statement) => ({ organisation, ...statement }))
  })
  const folders = [...new Set([...content.files.keys()].flatMap((file) => organisationOf(file) ?? []))]
  const policies = new Map(folders.map((id) => [id, content.file(Policy, `organisations/${id}/policy.yaml`).value]))
  const organisations = folders.map((id) => nameOrganisation(id, namesOf(content, id, policies.get(id))))
  return {
    organisations: new Map(organisations.map((each) => [each.id, each])),
    names: byName(organisations),
    modalities: new Map(statements.map(({ id, modality: is }) => [id, is])),
    owners: new Map(statements.map(({ id, organisation }) => [id, organisation])),
    phrases: {
      all: phrasesOf(statements),
      own: new Map([...Map.groupBy(statements, ({ organisation }) => organisation)].map(([id, own]) => [id, phrasesOf(own)])),
    },
    drafts: new Set(folders.filter((id) => policies.get(id)?.content.version.startsWith('0.') === true)),
  }
}

function namesOf(content: ParsedContent, id: string, policy: Policy | undefined): readonly string[] {
  const translated = TRANSLATIONS.map((language) => {
    const words = content.written(`organisations/${id}/${language}.yaml`).data as { readonly policy?: { readonly name?: unknown } } | null
    return words?.policy?.name
  })
  return [policy?.name, ...translated].filter((name) => typeof name === 'string')
}

function organisationOf(file: string): string | null {
  return /^organisations\/([^/]+)\//.exec(file)?.[1] ?? null
}
