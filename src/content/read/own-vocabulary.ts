import { OwnSystems, OwnVocabulary } from '../../schema/own-vocabulary.ts'
import { Systems } from '../../schema/systems.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import { compose, type PlaceLike } from './compose.ts'
import { propose } from './nearest.ts'
import type { Noted } from './noted.ts'
import type { Parsed } from './parsed.ts'
import type { ParsedContent } from './parsed-content.ts'

type Fact = Vocabulary['facts'][number]

/** The questions that an organisation chooses among: those that all share, with its own answers to them, and its own. */
export function vocabularyOf({ has, file }: Pick<ParsedContent, 'has' | 'file'>, organisation: string): Parsed<Vocabulary> {
  const shared = file(Vocabulary, 'questions.yaml')
  const own = `organisations/${organisation}/questions.yaml`
  return has(own) ? compose(shared, file(OwnVocabulary, own), mergeVocabulary) : shared
}

/** The systems that people meet there: those that all share, and the organisation's own. */
export function systemsOf({ has, file }: Pick<ParsedContent, 'has' | 'file'>, organisation: string): Parsed<Systems> {
  const shared = file(Systems, 'systems.yaml')
  const own = `organisations/${organisation}/systems.yaml`
  if (!has(own)) return shared
  return compose(shared, file(OwnSystems, own), ({ systems, retired }, added) => ({
    systems: [...systems, ...(added.systems ?? [])],
    retired: { ...retired, ...added.retired },
  }))
}

function mergeVocabulary(shared: Vocabulary, own: OwnVocabulary, like: PlaceLike): Vocabulary {
  const added = new Map(own.answers?.map((answers) => [answers.fact, answers]))
  const facts = shared.facts.map((fact) => {
    const answers = added.get(fact.id)
    return answers === undefined ? fact : like(withAnswers(fact, answers), fact)
  })
  return { ...shared, facts: [...facts, ...(own.facts ?? [])], retired: { ...shared.retired, ...own.retired } }
}

/** Own answers come before the one of somebody who does not know, as they do in the shared list. */
function withAnswers(fact: Fact, { options = [], retired }: NonNullable<OwnVocabulary['answers']>[number]): Fact {
  const isLast = ({ unknown }: Fact['options'][number]): boolean => unknown === true
  return {
    ...fact,
    options: [...fact.options.filter((option) => !isLast(option)), ...options, ...fact.options.filter(isLast)],
    groups: fact.groups?.map((group) => ({
      ...group,
      options: [...group.options, ...options.flatMap(({ id, groups }) => (groups?.includes(group.id) === true ? [id] : []))],
    })),
    retired: { ...fact.retired, ...retired },
  }
}

/** Reports own answers to questions that all do not share, and groups that those do not have. */
export function checkOwnVocabulary({ source, value }: Noted<OwnVocabulary>, shared: Parsed<Vocabulary>): void {
  const facts = new Map(shared.value?.facts.map((fact) => [fact.id, fact]))
  const seen = new Set<string>()
  value?.answers?.forEach(({ fact: id, options = [], retired }, index) => {
    const at = ['answers', index]
    if (options.length === 0 && retired === undefined) source.report(at, 'Inga svar står här. Skriv minst ett i ”options”.')
    const fact = facts.get(id)
    if (fact === undefined) {
      if (!shared.mentions(id)) source.report([...at, 'fact'], `Frågan ”${id}” finns inte bland de gemensamma.${propose(id, facts.keys())}`)
      return
    }
    if (seen.has(id)) source.report([...at, 'fact'], `Frågan ”${id}” finns två gånger. Skriv alla egna svar på ett ställe.`)
    seen.add(id)
    const known = fact.groups?.map((group) => group.id) ?? []
    options.forEach(({ groups }, option) => {
      groups?.forEach((group, place) => {
        if (!known.includes(group))
          source.report(
            [...at, 'options', option, 'groups', place],
            `Gruppen ”${group}” finns inte till frågan ”${id}”.${propose(group, known)}`,
          )
      })
    })
  })
}
