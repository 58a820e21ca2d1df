import { FIELDS } from './name-place.ts'
import { namesIn, type Names, type NameKind } from './names.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import type { Problem } from '../read/problem.ts'

/**
 * Messages mention a thing by its noun and its id in quotation marks, and a key by itself: "Fyndet ”oppet-system”", "ta bort ”when”". This
 * gives them the words that editors know them by, with the id or key in brackets as what to look for in the file.
 */
export function inPlainWords(parsed: ParsedContent): <T extends Problem>(problem: T) => T {
  const known = new Map<string, Names>()
  return (problem) => {
    const id = /^organisations\/([^/]+)\//.exec(problem.file)?.[1] ?? ''
    const names = known.get(id) ?? namesIn(parsed, id)
    known.set(id, names)
    const { message, remedy } = problem
    const said = remedy && { remedy: { ...remedy, said: tellPlainly(remedy.said, names) } }
    return { ...problem, message: tellPlainly(message, names), ...said }
  }
}

/** What comes before a name says what it is the name of. */
const NOUNS: Readonly<Record<string, NameKind>> = {
  ...{ frågan: 'facts', frågorna: 'facts', på: 'facts', fyndet: 'findings', fynden: 'findings' },
  ...{ påståendet: 'statements', påståendena: 'statements', kontakten: 'contacts', kontakterna: 'contacts', steget: 'steps' },
  ...{ systemet: 'systems', uppgiften: 'shortcuts', fallet: 'scenarios', löftet: 'promises', löftena: 'promises', läget: 'situations' },
  ...{ avsnittet: 'sections', organisationen: 'organisations', delen: 'parts', kortet: 'cards', ändringen: 'changes' },
  ...{ svaret: 'options', svarar: 'options', gruppen: 'options', klassen: 'options', verksamheten: 'workplaces' },
}

/** What comes before an effect, and before a key. Other words in quotation marks are somebody's own. */
const BEFORE_EFFECT = new Set(['effekten', 'utfallet', 'blir', 'får', 'ger', 'säger', 'slaget', 'du', 'här', 'där'])
const BEFORE_KEY = new Set(['', 'bort', 'ur', 'om', 'du'])

/** Where a message proposes something, it is of the kind that was spoken of before. */
const PROPOSING = new Set(['du', 'är'])

/** What an effect says. */
export const EFFECT_WORDS: Readonly<Record<string, string>> = {
  ...{ 'inget-besked': 'inget besked', nej: 'nej', 'annan-vag': 'en annan väg', forst: 'något först' },
  ...{ villkor: 'på villkor', info: 'bara upplysning', ja: 'ja' },
}

/** What an exception lets pass. */
const EXCEPTION_WORDS: Readonly<Record<string, string>> = {
  'unknown-rewarded': 'vet inte ger mildare besked',
  'risk-order': 'riskordningen bryts',
  'question-without-effect': 'frågan påverkar inget',
  'question-never-asked': 'frågan ställs aldrig',
  'finding-never-applies': 'fyndet gäller aldrig',
  'finding-always-applies': 'fyndet gäller alltid',
  'findings-alike': 'fynd som är lika',
  'without-unknown': 'utan vet inte',
  'option-unnamed': 'svaret nämns inte',
}

/** Longer lists are to choose from, and are told as they are written. */
const MOST_NAMED = 3
const LONGEST_NAME = 90

const QUOTED = /(?:(\p{L}+) )?(”[^”]+”(?:(?:, | och | eller )”[^”]+”)*)/gu

export function tellPlainly(message: string, names: Names): string {
  const fact = factIn(message, names)
  const told = new Set<string>()
  let last: NameKind | undefined
  const plain = message.replace(QUOTED, (_all, word: string | undefined, list: string) => {
    const own = word === undefined ? undefined : NOUNS[word.toLowerCase()]
    const isProposal = word !== undefined && PROPOSING.has(word)
    const kind = isProposal ? last : own
    if (own !== undefined && last !== 'options') last = own
    const count = list.split('”').length / 2
    const rest = list.replace(/”([^”]+)”/g, (_quoted, id: string) => {
      const name = isProposal && count > MOST_NAMED ? undefined : nameOf(kind, id, fact, names)
      if (name === undefined) return kind === undefined || isProposal ? wordFor(id, word ?? '') : `”${id}”`
      const isFirst = !told.has(id)
      told.add(id)
      return isFirst && kind !== 'options' && name !== id ? `”${name}” (${id})` : `”${name}”`
    })
    return word === undefined ? rest : `${word} ${rest}`
  })
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
}

function nameOf(kind: NameKind | undefined, id: string, fact: string | undefined, names: Names): string | undefined {
  const name = kind === undefined ? undefined : kind === 'options' ? names.option(fact ?? '', id) : names.of(kind, id)
  return name === undefined ? undefined : shortened(name.replace(/\.$/, ''))
}

/** The question whose answers the message is about. */
function factIn(message: string, names: Names): string | undefined {
  return [...message.matchAll(/”([^”]+)”/g)].map(([, id = '']) => id).find((id) => names.of('facts', id) !== undefined)
}

/** What is not the name of a thing: an effect, a key, or somebody's words. */
function wordFor(id: string, before: string): string {
  const word = BEFORE_EFFECT.has(before.toLowerCase()) ? (EFFECT_WORDS[id] ?? EXCEPTION_WORDS[id]) : undefined
  if (word !== undefined) return word === id ? `”${id}”` : `”${word}” (${id})`
  const field = BEFORE_KEY.has(before) && Object.hasOwn(FIELDS, id) ? FIELDS[id] : undefined
  return field === undefined ? `”${id}”` : `${field} (${id})`
}

function shortened(name: string): string {
  const plain = name.replaceAll('”', '')
  return plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_NAME))} …`
}
