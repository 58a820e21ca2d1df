import type { Ledger } from '../schema/ledger.ts'
import { GONE } from '../schema/pages.ts'
import { RenamesSource } from '../schema/renames.ts'
import { Systems } from '../schema/systems.ts'
import { Vocabulary } from '../schema/vocabulary.ts'
import { checkOwnLedger } from './check-own-ledger.ts'
import { ledgerIn } from './ledger.ts'
import type { ReadOrganisation } from './load.ts'
import { hasOtherMeaning } from './other-meaning.ts'
import type { ParsedContent } from './parsed-content.ts'
import { type Problem, sortProblems } from './problem.ts'
import { type IsSame, otherMeanings, otherWords, rightly } from './published-words.ts'
import type { Path } from './source-file.ts'

type Renamed = Readonly<Record<string, string>>

interface Published {
  readonly code: string
  readonly words: string
}

/**
 * Holds the content against what has been published: an id that is gone and has no successor, a code that another has now, and an id that
 * means something else. `same` are ids that mean what they did. Nothing is found where nothing has been written down.
 */
export function checkLedger(
  parsed: ParsedContent,
  organisations: ReadonlyMap<string, ReadOrganisation>,
  same: readonly string[] = [],
): readonly Problem[] {
  const ledger = ledgerIn(parsed)
  if (ledger === undefined) return []
  const isSame: IsSame = (id) => same.includes(id)
  const renames = parsed.files.has('renames.yaml') ? parsed.file(RenamesSource, 'renames.yaml').value : undefined
  return sortProblems([
    ...checkOrganisations(parsed, ledger, renames?.organisations ?? {}),
    ...checkFacts(parsed, ledger, renames, isSame),
    ...checkSystems(parsed, ledger, renames, isSame),
    ...[...organisations].flatMap(([id, { compiled }]) => {
      const before = publishedAs(ledger.organisations, id, renames?.organisations)
      return before === undefined || compiled === null ? [] : checkOwnLedger(parsed, id, { before, own: compiled.sv, renames, isSame })
    }),
  ])
}

function checkOrganisations(parsed: ParsedContent, ledger: Ledger, renamed: Renamed): readonly Problem[] {
  const now = new Set([...parsed.files.keys()].flatMap((path) => /^organisations\/([^/]+)\//.exec(path)?.[1] ?? []))
  return Object.keys(ledger.organisations).flatMap((id) =>
    now.has(id) || Object.hasOwn(renamed, id)
      ? []
      : [
          parsed
            .source('site.yaml')
            .problemAt(
              ['organisations'],
              `Organisationen ”${id}” har publicerats men finns inte längre.${rightly('organisations', id, [...now])} Ska den inte finnas mer, skriv ”${GONE}” där.`,
            ),
        ],
  )
}

function checkFacts(parsed: ParsedContent, ledger: Ledger, renames: RenamesSource | undefined, isSame: IsSame): readonly Problem[] {
  const { value, isWhole, source } = parsed.file(Vocabulary, 'questions.yaml')
  if (value === undefined || !isWhole) return []
  const told: Problem[] = []
  const tell = (path: Path, message: string): void => void told.push(source.problemAt(path, message))
  const { facts } = value
  const catalogue = parsed.file(Systems, 'systems.yaml').value
  checkCoded(
    ledger.facts,
    facts.map((fact) => ({ ...fact, words: fact.question })),
    { noun: 'Frågan', name: 'facts', at: ['facts'], renamed: renames?.facts ?? {}, retired: value.retired ?? {}, tell },
  )
  facts.forEach((fact, index) => {
    const before = publishedAs(ledger.facts, fact.id, renames?.facts)
    if (before === undefined) return
    const at: Path = ['facts', index, 'options']
    const options = fact.options.map((option) => ({ ...option, words: option.label }))
    const retired = { ...fact.retired, ...(fact.catalogue === true ? catalogue?.retired : {}) }
    const renamed = renames?.options?.[fact.id] ?? {}
    const [noun, name] = [`Svaret`, `options: ${fact.id}`]
    checkCoded(before.options, options, { noun, name, at, renamed, retired, tell, of: fact.id })
    for (const message of otherMeanings(before.options, options, (id) => isSame(id) || isSame(`${fact.id}.${id}`)))
      tell([...at, message.index, 'label'], `Svaret ${message.told}`)
    const kept = options.filter(({ id, words }) => !hasOtherMeaning(before.options[id]?.words ?? words, words))
    // A question that is put in other words is the same as long as most of its answers are.
    if (!isSame(fact.id) && kept.length * 2 <= options.length && hasOtherMeaning(before.words, fact.question))
      tell(['facts', index, 'question'], `Frågan ${otherWords(fact.id, before.words, fact.question)}`)
  })
  return told
}

function checkSystems(parsed: ParsedContent, ledger: Ledger, renames: RenamesSource | undefined, isSame: IsSame): readonly Problem[] {
  const { value, isWhole, source } = parsed.file(Systems, 'systems.yaml')
  if (value === undefined || !isWhole) return []
  const told: Problem[] = []
  const tell = (path: Path, message: string): void => void told.push(source.problemAt(path, message))
  const fact = parsed.file(Vocabulary, 'questions.yaml').value?.facts.find(({ catalogue }) => catalogue === true)?.id ?? ''
  const systems = value.systems.map((system) => ({ ...system, words: system.name }))
  const renamed = renames?.options?.[fact] ?? {}
  checkCoded(ledger.systems, systems, {
    noun: 'Systemet',
    name: `options, ${fact}`,
    at: ['systems'],
    renamed,
    retired: value.retired ?? {},
    tell,
  })
  systems.forEach((system, index) => {
    const before = ledger.systems[system.id]
    const names = [system.name, ...(system.aliases ?? [])]
    if (before === undefined || isSame(system.id) || names.includes(before.words) || !hasOtherMeaning(before.words, system.name)) return
    tell(
      ['systems', index, 'name'],
      `Systemet ${otherWords(system.id, before.words, system.name)} Är det samma system, skriv det gamla namnet bland de andra namnen (aliases).`,
    )
  })
  return told
}

interface CodedPlace {
  readonly noun: string
  /** Where in renames.yaml such an id is written. */
  readonly name: string
  readonly at: Path
  readonly renamed: Renamed
  readonly retired: Renamed
  readonly tell: (path: Path, message: string) => void
  /** The fact whose answers these are. */
  readonly of?: string
}

function checkCoded(
  before: Readonly<Record<string, Published>>,
  now: readonly (Published & { readonly id: string })[],
  { noun, name, at, renamed, retired, tell, of }: CodedPlace,
): void {
  const ids = now.map(({ id }) => id)
  const where = of === undefined ? '' : ` till frågan ”${of}”`
  for (const [id, { code }] of Object.entries(before)) {
    if (ids.includes(id) || Object.hasOwn(renamed, id) || retired[code] === id) continue
    tell(
      at,
      `${noun} ”${id}”${where} har publicerats men finns inte längre.${rightly(name, id, ids)} Ska koden ”${code}” aldrig mer betyda något, lägg den bland de pensionerade (retired).`,
    )
  }
  now.forEach(({ id, code }, index) => {
    const own = before[id]
    if (own !== undefined && own.code !== code)
      return tell(
        [...at, index, 'code'],
        `${noun} ”${id}”${where} har koden ”${own.code}” i länkar som redan finns, men här står ”${code}”. En kod får aldrig bytas. Skriv ”${own.code}”.`,
      )
    const owners = Object.entries(before).flatMap(([each, published]) => (published.code === code ? [each] : []))
    if (owners.length === 0 || owners.some((each) => each === id || lastOf(renamed, each) === id)) return
    tell(
      [...at, index, 'code'],
      `${noun} ”${id}”${where} har koden ”${code}”, som betyder ”${owners.join('”, ”')}” i länkar som redan finns. Ge det en kod som aldrig har använts.`,
    )
  })
}

/** What was published under an id, or under one that it has had. */
function publishedAs<Thing>(things: Readonly<Record<string, Thing>>, id: string, renamed: Renamed = {}): Thing | undefined {
  return things[id] ?? Object.entries(things).find(([old]) => lastOf(renamed, old) === id)?.[1]
}

function lastOf(renamed: Renamed, id: string): string {
  const next = Object.hasOwn(renamed, id) ? renamed[id] : undefined
  return next === undefined || next === id ? id : lastOf(Object.fromEntries(Object.entries(renamed).filter(([old]) => old !== id)), next)
}
