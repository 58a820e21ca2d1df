import { OWN_IDS, type OwnIds } from '../../schema/ledger.ts'
import type { Codes } from '../../schema/model.ts'
import { GONE } from '../../schema/pages.ts'
import type { RenamesSource } from '../../schema/renames.ts'
import type { SiteRenames } from '../../schema/site-renames.ts'
import type { Systems } from '../../schema/systems.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Parsed } from '../read/parsed.ts'
import type { OrganisationFiles } from './organisation-files.ts'
import type { Path } from '../read/source-file.ts'

type Fact = Vocabulary['facts'][number]

/** The files that say what links are made of and how old ones are read. */
export interface CodeFiles {
  readonly vocabulary: Noted<Vocabulary>
  readonly systems: Noted<Systems>
  readonly renames: Noted<RenamesSource> | undefined
  /** The organisations that there are. */
  readonly organisations: readonly string[]
}

/** Checks that no code stands for two things, now or before, and that every renamed id has gone and leads to one that exists. */
export function checkCodes(files: CodeFiles): void {
  checkUniqueCodes(files)
  if (files.renames !== undefined) checkRenames(files.renames, files)
}

/** Checks that no code stands for two things in the questions and systems that an organisation has, or in those that all share. */
export function checkUniqueCodes({ vocabulary, systems }: Pick<CodeFiles, 'vocabulary' | 'systems'>): void {
  const facts = vocabulary.value?.facts ?? []
  checkUnique(facts, vocabulary.value?.retired, { source: vocabulary.source, list: ['facts'], retired: ['retired'] })
  facts.forEach((fact, index) => {
    const at = ['facts', index]
    const taken = checkUnique(fact.options, fact.retired, {
      source: vocabulary.source,
      list: [...at, 'options'],
      retired: [...at, 'retired'],
    })
    if (fact.catalogue === true)
      checkUnique(systems.value?.systems ?? [], systems.value?.retired, {
        source: systems.source,
        list: ['systems'],
        retired: ['retired'],
        taken,
      })
  })
}

interface CodePlace {
  readonly source: Notes
  readonly list: Path
  readonly retired: Path
  /** Codes that stand for something in another file already. */
  readonly taken?: ReadonlyMap<string, string>
}

function checkUnique(
  items: readonly { readonly id: string; readonly code: string }[],
  retired: Readonly<Record<string, string>> | undefined,
  { source, list, retired: retiredAt, taken }: CodePlace,
): ReadonlyMap<string, string> {
  const owners = new Map(taken)
  items.forEach(({ id, code }, index) => {
    const owner = owners.get(code)
    if (owner !== undefined)
      source.report(
        [...list, index, 'code'],
        `Koden ”${code}” hör redan till ”${owner}”. Ge ”${id}” en annan kod, för gamla länkar läses med den.`,
      )
    else owners.set(code, id)
  })
  for (const [code, id] of Object.entries(retired ?? {})) {
    const owner = owners.get(code)
    if (owner !== undefined)
      source.reportKey(
        retiredAt,
        code,
        `Koden ”${code}” är pensionerad men används av ”${owner}”. En kod får aldrig användas igen. Ge ”${owner}” en ny.`,
      )
    else if (items.some((item) => item.id === id))
      source.reportKey(
        retiredAt,
        code,
        `”${id}” finns kvar med en annan kod. En kod får aldrig bytas. Ge ”${id}” koden ”${code}” och ta bort raden.`,
      )
    else owners.set(code, `${id} (pensionerad)`)
  }
  return owners
}

function checkRenames(file: Noted<RenamesSource>, files: CodeFiles): void {
  const { source, value } = file
  const { organisations, facts, options } = value ?? {}
  const check = renameCheck(source)
  const vocabulary = files.vocabulary
  check(['organisations'], organisations, [...files.organisations, GONE], () => false)
  check(['facts'], facts, vocabulary.value?.facts.map((fact) => fact.id) ?? [], vocabulary.mentions)
  for (const [id, renamed] of Object.entries(options ?? {})) {
    const fact = vocabulary.value?.facts.find((candidate) => candidate.id === id)
    if (fact === undefined) {
      const known = vocabulary.value?.facts.map((candidate) => candidate.id) ?? []
      if (!vocabulary.mentions(id)) source.reportKey(['options'], id, `Frågan ”${id}” finns inte.${propose(id, known)}`)
      continue
    }
    const ids = optionsOf(fact, files).map((option) => option.id)
    check(['options', id], renamed, ids, (name) => vocabulary.mentions(name) || files.systems.mentions(name))
  }
  for (const kind of OWN_IDS) {
    for (const id of Object.keys(value?.[kind] ?? {})) {
      if (!files.organisations.includes(id))
        source.reportKey([kind], id, `Organisationen ”${id}” finns inte.${propose(id, files.organisations)}`)
    }
  }
}

/** Checks the renamed ids of an organisation, once it is read. */
export function checkOwnRenames(file: Noted<RenamesSource>, own: OrganisationFiles): void {
  const ids: Readonly<Record<OwnIds, { readonly ids: readonly string[]; readonly mentions: (id: string) => boolean }>> = {
    steps: idsIn(own.flow, ({ steps }) => steps),
    tasks: idsIn(own.shortcuts, ({ shortcuts }) => shortcuts),
    parts: idsIn(own.introduction, ({ parts }) => parts),
    cards: idsIn(own.introduction, ({ parts }) => parts.flatMap(({ cards }) => cards)),
    scenarios: idsIn(own.scenarios, ({ scenarios }) => scenarios),
    situations: idsIn(own.situations.own, ({ situations }) => situations.filter(({ leftOut }) => leftOut === undefined)),
    sections: { ids: [...own.sections.keys()], mentions: () => false },
    findings: idsIn(own.findings, ({ findings }) => findings),
  }
  for (const kind of OWN_IDS)
    renameCheck(file.source)([kind, own.id], file.value?.[kind]?.[own.id], [...ids[kind].ids, GONE], ids[kind].mentions)
}

function idsIn<T>(file: Noted<T> | undefined, pick: (value: T) => readonly { readonly id: string }[]) {
  return { ids: file?.value === undefined ? [] : pick(file.value).map(({ id }) => id), mentions: file?.mentions ?? (() => false) }
}

function renameCheck(source: Notes) {
  return (
    path: Path,
    renamed: Readonly<Record<string, string>> | undefined,
    known: readonly string[],
    isMentioned: (id: string) => boolean,
  ): void => {
    for (const [old, id] of Object.entries(renamed ?? {})) {
      if (known.includes(old)) source.reportKey(path, old, `”${old}” finns fortfarande och kan inte ha bytt namn. Ta bort raden.`)
      const target = follow(renamed ?? {}, old)
      if (target === undefined)
        source.reportKey(path, old, `Namnbytet från ”${old}” går i en ring. Låt det leda till det id som gäller nu.`)
      else if (!known.includes(target) && !isMentioned(target))
        source.report([...path, old], `Namnbytet leder till ”${id}”, som inte finns.${propose(id, known)}`)
    }
  }
}

/** The id that an old one leads to in the end; undefined where the renames go round. */
function follow(renamed: Readonly<Record<string, string>>, old: string): string | undefined {
  const seen = new Set<string>()
  let id = old
  while (Object.hasOwn(renamed, id)) {
    if (seen.has(id)) return undefined
    seen.add(id)
    id = renamed[id] ?? id
  }
  return id
}

function optionsOf(fact: Fact, files: Pick<SharedFiles, 'systems'>): readonly { readonly id: string; readonly code: string }[] {
  return fact.catalogue === true ? [...(files.systems.value?.systems ?? []), ...fact.options] : fact.options
}

interface SharedFiles {
  readonly vocabulary: Parsed<Vocabulary>
  readonly systems: Parsed<Systems>
}

function factCodes(files: SharedFiles): Codes['facts'] {
  const facts = files.vocabulary.value?.facts ?? []
  const retired = Object.entries(files.vocabulary.value?.retired ?? {}).map(
    ([code, id]) => [code, { id, multiple: false, options: {} }] as const,
  )
  const current = facts.map((fact) => {
    const gone = { ...fact.retired, ...(fact.catalogue === true ? files.systems.value?.retired : {}) }
    const own = optionsOf(fact, files).map(({ code, id }) => [code, id] as const)
    return [fact.code, { id: fact.id, multiple: fact.multiple === true, options: { ...Object.fromEntries(own), ...gone } }] as const
  })
  return Object.fromEntries([...current, ...retired])
}

/** What the codes of an organisation's own stand for, without those that all share. */
export function compileOwnCodes(files: SharedFiles, all: SharedFiles): Codes['facts'] {
  if (files.vocabulary === all.vocabulary && files.systems === all.systems) return {}
  const shared = factCodes(all)
  return Object.fromEntries(
    Object.entries(factCodes(files)).flatMap(([code, fact]) => {
      const known = Object.hasOwn(shared, code) ? shared[code] : undefined
      if (known === undefined) return [[code, fact] as const]
      const options = Object.entries(fact.options).filter(([option]) => !Object.hasOwn(known.options, option))
      return options.length === 0 ? [] : [[code, { ...fact, options: Object.fromEntries(options) }] as const]
    }),
  )
}

/** What the codes stand for; `own` are those of organisations. Renames are followed to their end, so that they are read in one step. */
export function compileCodes(files: CodeFiles, own: NonNullable<Codes['own']> = {}): Codes {
  const { organisations = {}, facts: renamedFacts = {}, options = {}, scenarios = {}, parts = {}, cards = {} } = files.renames?.value ?? {}
  const inEach = (each: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    Object.fromEntries(Object.entries(each).map(([id, renamed]) => [id, followAll(renamed)]))
  return {
    facts: factCodes(files),
    ...(isAny(own) ? { own } : {}),
    renames: {
      organisations: followAll(organisations),
      facts: followAll(renamedFacts),
      options: inEach(options),
      scenarios: inEach(scenarios),
      parts: inEach(parts),
      cards: inEach(cards),
    },
  }
}

/** The kinds of ids of an organisation's own that stand in addresses. */
const IN_ADDRESSES = ['steps', 'tasks', 'situations', 'parts', 'sections', 'findings'] as const

/** Old parts of addresses and what they are now. Without what is not renamed at all, since every page knows it. */
export function compileMoved(files: CodeFiles): SiteRenames {
  const source = files.renames?.value
  const catalogue = files.vocabulary.value?.facts.find((fact) => fact.catalogue === true)?.id ?? ''
  const organisations = followAll(source?.organisations ?? {})
  const systems = followAll(source?.options?.[catalogue] ?? {})
  const own = IN_ADDRESSES.flatMap((kind) =>
    Object.entries(source?.[kind] ?? {}).map(([id, renamed]) => ({ kind, organisation: id, ids: followAll(renamed) })),
  ).filter(({ ids }) => isAny(ids))
  return { ...(isAny(organisations) ? { organisations } : {}), ...(isAny(systems) ? { systems } : {}), ...(own.length > 0 ? { own } : {}) }
}

function isAny(renamed: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(renamed).length > 0
}

function followAll(renamed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(renamed).map((old) => [old, follow(renamed, old) ?? old]))
}
