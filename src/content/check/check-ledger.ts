import type { Ledger } from '../../schema/ledger.ts'
import { GONE } from '../../schema/pages.ts'
import { Policy } from '../../schema/policy.ts'
import { RenamesSource } from '../../schema/renames.ts'
import { Systems } from '../../schema/systems.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import { checkOwnLedger } from './check-own-ledger.ts'
import { ledgerIn } from '../versions/ledger.ts'
import type { ReadOrganisation } from '../compile/load.ts'
import { hasOtherMeaning } from '../versions/other-meaning.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import { codeProblem, goneProblem, type IsSame, otherMeanings, otherWords } from '../versions/published-words.ts'
import type { Path } from '../read/source-file.ts'

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
  const nameOf = (id: string): string => parsed.file(Policy, `organisations/${id}/policy.yaml`).value?.name ?? id
  return Object.keys(ledger.organisations)
    .filter((id) => !now.has(id) && !Object.hasOwn(renamed, id))
    .map((id) =>
      goneProblem((message) => parsed.source('site.yaml').problemAt(['organisations'], message), {
        noun: `Organisationen ”${id}”`,
        id,
        renames: ['organisations'],
        none: { file: 'renames.yaml', path: ['organisations', id], value: GONE },
        now: [...now].map((each) => ({ id: each, words: nameOf(each) })),
        byHand: ` Ska den inte finnas mer, skriv ”${GONE}” där.`,
      }),
    )
}

function checkFacts(parsed: ParsedContent, ledger: Ledger, renames: RenamesSource | undefined, isSame: IsSame): readonly Problem[] {
  const { value, isWhole, source } = parsed.file(Vocabulary, 'questions.yaml')
  if (value === undefined || !isWhole) return []
  const told: Problem[] = []
  const problemAt = source.problemAt
  const tell = (path: Path, message: string): void => void told.push(problemAt(path, message))
  const { facts } = value
  const catalogue = parsed.file(Systems, 'systems.yaml').value
  const file = 'questions.yaml'
  told.push(
    ...checkCoded(
      ledger.facts,
      facts.map((fact) => ({ ...fact, words: fact.question })),
      {
        ...{ noun: 'Frågan', file, renames: ['facts'], at: ['facts'], retire: ['retired'], problemAt },
        ...{ renamed: renames?.facts ?? {}, retired: value.retired ?? {} },
      },
    ),
  )
  facts.forEach((fact, index) => {
    const before = publishedAs(ledger.facts, fact.id, renames?.facts)
    if (before === undefined) return
    const at: Path = ['facts', index, 'options']
    const options = fact.options.map((option) => ({ ...option, words: option.label }))
    const retired = { ...fact.retired, ...(fact.catalogue === true ? catalogue?.retired : {}) }
    const renamed = renames?.options?.[fact.id] ?? {}
    const place = { noun: 'Svaret', file, renames: ['options', fact.id], at, retire: ['facts', index, 'retired'], problemAt }
    told.push(...checkCoded(before.options, options, { ...place, renamed, retired, of: fact.id }))
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
  told.push(
    ...checkCoded(ledger.systems, systems, {
      noun: 'Systemet',
      file: 'systems.yaml',
      renames: ['options', fact],
      at: ['systems'],
      retire: ['retired'],
      renamed,
      retired: value.retired ?? {},
      problemAt: source.problemAt,
    }),
  )
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
  readonly file: string
  /** Where in renames.yaml such an id is written. */
  readonly renames: Path
  readonly at: Path
  /** Where codes of what is gone are written. */
  readonly retire: Path
  readonly renamed: Renamed
  readonly retired: Renamed
  readonly problemAt: (path: Path, message: string) => Problem
  /** The fact whose answers these are. */
  readonly of?: string
}

type Coded = Published & { readonly id: string }

function checkCoded(before: Readonly<Record<string, Published>>, now: readonly Coded[], place: CodedPlace): readonly Problem[] {
  const { noun, file, at, renamed, retired, problemAt, of } = place
  const ids = now.map(({ id }) => id)
  const where = of === undefined ? '' : ` till frågan ”${of}”`
  const gone = Object.entries(before).filter(([id, { code }]) => !ids.includes(id) && !Object.hasOwn(renamed, id) && retired[code] !== id)
  return [
    ...gone.map(([id, { code, words }]) =>
      goneProblem((message) => problemAt(at, message), {
        noun: `${noun} ”${words}” (${id})${where}`,
        id,
        renames: place.renames,
        none: { file, path: [...place.retire, code], value: id },
        now,
        byHand: ` Ska koden ”${code}” aldrig mer betyda något, lägg den bland de pensionerade (retired).`,
      }),
    ),
    ...now.flatMap(({ id, code }, index): readonly Problem[] => {
      const path = [...at, index, 'code']
      const own = before[id]
      if (own !== undefined && own.code !== code) {
        const message = `${noun} ”${id}”${where} har koden ”${own.code}” i länkar som redan finns, men här står ”${code}”. En kod får aldrig bytas. Skriv ”${own.code}”.`
        return [codeProblem(problemAt(path, message), file, path, own.code)]
      }
      const owners = Object.entries(before).flatMap(([each, published]) => (published.code === code ? [each] : []))
      if (owners.length === 0 || owners.some((each) => each === id || lastOf(renamed, each) === id)) return []
      const message = `${noun} ”${id}”${where} har koden ”${code}”, som betyder ”${owners.join('”, ”')}” i länkar som redan finns. Ge det en kod som aldrig har använts.`
      return [problemAt(path, message)]
    }),
  ]
}

/** What was published under an id, or under one that it has had. */
function publishedAs<Thing>(things: Readonly<Record<string, Thing>>, id: string, renamed: Renamed = {}): Thing | undefined {
  return things[id] ?? Object.entries(things).find(([old]) => lastOf(renamed, old) === id)?.[1]
}

function lastOf(renamed: Renamed, id: string): string {
  const next = Object.hasOwn(renamed, id) ? renamed[id] : undefined
  return next === undefined || next === id ? id : lastOf(Object.fromEntries(Object.entries(renamed).filter(([old]) => old !== id)), next)
}
