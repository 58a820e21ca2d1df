import type { Systems } from '../../schema/systems.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { compileCondition, type FactInScope, type Scope } from './compile-condition.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

/** Checks what the shape of questions.yaml cannot say: ids that are unique and names that exist. */
export function checkVocabulary(file: Noted<Vocabulary>): void {
  const { source, value } = file
  if (value === undefined) return
  reportDoubles(
    value.facts.map((fact) => fact.id),
    ['facts'],
    source,
    'Frågan',
  )
  reportDoubles(
    value.outcomes.map((outcome) => outcome.id),
    ['outcomes'],
    source,
    'Utfallet',
  )
  value.facts.forEach((fact, index) => {
    const at: Path = ['facts', index]
    const options = fact.options.map((option) => option.id)
    const unknownOption = (option: string, path: Path): void => {
      if (!options.includes(option) && !file.mentions(option))
        source.report(path, `Svaret ”${option}” finns inte till frågan ”${fact.id}”.${propose(option, options)}`)
    }
    reportDoubles(options, [...at, 'options'], source, 'Svaret')
    if (fact.help !== undefined) source.markdown([...at, 'help'], fact.help)
    if (fact.exclusive !== undefined && fact.multiple !== true) {
      source.report(
        [...at, 'exclusive'],
        'Svar som står för sig (exclusive) finns bara där flera svar går att välja. Ta bort dem, eller låt flera svar gå att välja (multiple).',
      )
    }
    fact.exclusive?.forEach((option, position) => unknownOption(option, [...at, 'exclusive', position]))
    fact.groups?.forEach((group, position) => {
      const path = [...at, 'groups', position]
      if (options.includes(group.id)) source.report([...path, 'id'], `”${group.id}” är redan ett svar på frågan. Ge gruppen ett annat id.`)
      group.options.forEach((option, place) => unknownOption(option, [...path, 'options', place]))
    })
    for (const [option, ...path] of namedIn(fact.proposal)) unknownOption(option, [...at, 'proposal', ...path])
  })
}

/** The answers that a proposal names, with the way to each. */
function namedIn({ unmet = [], refused = [], elsewhere = {} }: Partial<NonNullable<Vocabulary['facts'][number]['proposal']>> = {}) {
  return [
    ...unmet.map((option, position) => [option, 'unmet', position] as const),
    ...refused.map((option, position) => [option, 'refused', position] as const),
    ...Object.keys(elsewhere).map((option) => [option, 'elsewhere', option] as const),
  ]
}

/** What is proposed of when a question is asked looks at questions that come before it. */
export function checkProposals({ source, value, mentions }: Noted<Vocabulary>): void {
  const all = value?.facts.map((fact) => fact.id) ?? []
  const earlier = new Map<string, FactInScope>()
  const scope: Scope = {
    facts: earlier,
    explain: (id) =>
      all.includes(id) ? `Frågan ”${id}” står inte före den här. Ett villkor får bara titta på frågor som kommer före.` : undefined,
    isMentioned: (id) => !all.includes(id) && mentions(id),
  }
  value?.facts.forEach(({ id, proposal, options, groups }, index) => {
    if (proposal?.when !== undefined) compileCondition(proposal.when, scope, source, ['facts', index, 'proposal', 'when'])
    const own = { options: options.map((option) => option.id), groups: new Map(groups?.map((group) => [group.id, group.options])) }
    earlier.set(id, { ...own, lost: [] })
  })
}

/** Checks that names and aliases lead to one system each, and that what a system tells is an answer that exists. */
export function checkSystems(file: Noted<Systems>, vocabulary: Noted<Vocabulary>): void {
  const { source, value } = file
  if (value === undefined) return
  reportDoubles(
    value.systems.map((system) => system.id),
    ['systems'],
    source,
    'Systemet',
  )
  const facts = new Map(vocabulary.value?.facts.map((fact) => [fact.id, fact]))
  const fixed = new Set(
    vocabulary.value?.facts.filter((fact) => fact.catalogue === true).flatMap((fact) => fact.options.map((option) => option.id)),
  )
  const claimed = new Map<string, string>()
  value.systems.forEach((system, index) => {
    const at: Path = ['systems', index]
    if (fixed.has(system.id)) source.report([...at, 'id'], `”${system.id}” är redan ett svar på frågan. Ge systemet ett annat id.`)
    const names = [system.name, ...(system.aliases ?? [])]
    names.forEach((name, position) => {
      const key = name.toLocaleLowerCase('sv')
      const owner = claimed.get(key)
      const path = position === 0 ? [...at, 'name'] : [...at, 'aliases', position - 1]
      if (owner === system.id) source.report(path, `Namnet ”${name}” står två gånger för samma system. Ta bort det ena.`)
      else if (owner !== undefined)
        source.report(path, `Namnet ”${name}” hör redan till systemet ”${owner}”. Ett namn får bara leda till ett system.`)
      claimed.set(key, system.id)
    })
    for (const [fact, option] of Object.entries(system.answers ?? {})) {
      const known = facts.get(fact)
      if (known === undefined) {
        if (!vocabulary.mentions(fact))
          source.reportKey([...at, 'answers'], fact, `Frågan ”${fact}” finns inte.${propose(fact, facts.keys())}`)
        continue
      }
      const options = known.options.map((candidate) => candidate.id)
      if (!options.includes(option))
        source.report([...at, 'answers', fact], `Svaret ”${option}” finns inte till frågan ”${fact}”.${propose(option, options)}`)
    }
  })
}

function reportDoubles(ids: readonly string[], list: Path, source: Notes, noun: string): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) source.report([...list, index, 'id'], `${noun} ”${id}” finns två gånger. Byt id på ett av ställena.`)
  })
}
