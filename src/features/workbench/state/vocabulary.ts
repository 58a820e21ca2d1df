import type { ContentFiles } from '../../../content/compile/load.ts'
import { dataIn, listIn, textAt, valueAt } from './draft-data.ts'

export interface NamedThing {
  readonly id: string
  readonly label: string
}

interface NamedOption extends NamedThing {
  /** Several answers, which conditions can name instead of them. */
  readonly isGroup?: boolean
  /** Comes of the catalogue, whichever of the other answers are offered. */
  readonly isSystem?: boolean
}

/** A question as conditions name it, with the names of its answers and of groups of them. */
export interface NamedQuestion {
  readonly fact: string
  readonly question: string
  readonly options: readonly NamedOption[]
}

/** What a shared list holds, and what the organisation's own list beside it adds. */
function both(files: ContentFiles, organisation: string, file: string, key: string): readonly unknown[] {
  return [file, `organisations/${organisation}/${file}`].flatMap((path) => listIn(dataIn(files, path), [key]))
}

const named = (item: unknown, key: string): NamedThing => ({ id: textAt(item, 'id'), label: textAt(item, key) || textAt(item, 'id') })

/** The shared questions and the organisation's own, each with all the answers that can be given to it here. Groups of answers come last. */
function vocabularyOf(files: ContentFiles, organisation: string): readonly NamedQuestion[] {
  const own = listIn(dataIn(files, `organisations/${organisation}/questions.yaml`), ['answers'])
  return both(files, organisation, 'questions.yaml', 'facts').map((fact) => {
    const id = textAt(fact, 'id')
    const added = own.filter((answers) => textAt(answers, 'fact') === id).flatMap((answers) => listIn(answers, ['options']))
    const options = [...listIn(fact, ['options']), ...added].map((option) => named(option, 'label'))
    const groups = listIn(fact, ['groups']).map((group) => ({ ...named(group, 'label'), isGroup: true }))
    const catalogue =
      valueAt(fact, ['catalogue']) === true ? systemsIn(files, organisation).map((system) => ({ ...system, isSystem: true })) : []
    return {
      fact: id,
      question: textAt(fact, 'question'),
      options: [...options, ...catalogue, ...groups.map((group) => ({ ...group, label: `= ${group.label}` }))],
    }
  })
}

/** The questions that an organisation asks, and the answers that it offers, as its files have them. */
export function namedQuestions(files: ContentFiles, organisation: string): readonly NamedQuestion[] {
  const all = vocabularyOf(files, organisation)
  const steps = listIn(dataIn(files, `organisations/${organisation}/flow.yaml`), ['steps'])
  return steps
    .flatMap((step) => listIn(step, ['questions']))
    .map((asked): NamedQuestion => {
      const fact = textAt(asked, 'fact')
      const known = all.find((each) => each.fact === fact)
      const offered = valueAt(asked, ['options'])
      const words = new Map(
        (Array.isArray(offered) ? (offered as readonly unknown[]) : []).map((option) =>
          typeof option === 'string' ? [option, ''] : [textAt(option, 'id'), textAt(option, 'label')],
        ),
      )
      const nameOf = (id: string): string => known?.options.find((option) => option.id === id)?.label ?? id
      const chosen = [...words].map(([id, label]) => ({ id, label: label === '' ? nameOf(id) : label }))
      const rest = known?.options.filter(({ id, isGroup, isSystem }) => isGroup === true || (isSystem === true && !words.has(id))) ?? []
      return {
        fact,
        question: textAt(asked, 'question') || known?.question || fact,
        options: Array.isArray(offered) ? [...chosen, ...rest] : (known?.options ?? []),
      }
    })
}

/** The shared questions, the organisation's own and those that it asks in words of its own. */
export function factsIn(files: ContentFiles, organisation: string): readonly NamedThing[] {
  const asked = new Map(namedQuestions(files, organisation).map(({ fact, question }) => [fact, question]))
  return vocabularyOf(files, organisation).map(({ fact, question }) => ({ id: fact, label: asked.get(fact) ?? question }))
}

/** The shared questions alone. */
export function sharedFactsIn(files: ContentFiles): readonly NamedThing[] {
  return listIn(dataIn(files, 'questions.yaml'), ['facts']).map((fact) => named(fact, 'question'))
}

/** The systems of the catalogue, and the organisation's own. */
export function systemsIn(files: ContentFiles, organisation: string): readonly NamedThing[] {
  return both(files, organisation, 'systems.yaml', 'systems').map((system) => named(system, 'name'))
}

/** The situations that all share. */
export function situationsIn(files: ContentFiles): readonly NamedThing[] {
  return listIn(dataIn(files, 'situations.yaml'), ['situations']).map((situation) => named(situation, 'title'))
}

/** The lines of work that cases come from. */
export function workplacesIn(files: ContentFiles, organisation: string): readonly NamedThing[] {
  return listIn(dataIn(files, `organisations/${organisation}/introduction.yaml`), ['workplaces']).map((workplace) =>
    named(workplace, 'name'),
  )
}

/** The answers to a question, as the organisation has them; all there are where it does not ask it, and where it is the question itself that is written. */
export function optionsFor(
  files: ContentFiles,
  organisation: string,
  fact: string | undefined,
  which: 'asked' | 'all' = 'asked',
): readonly NamedOption[] {
  const isIt = (question: NamedQuestion): boolean => question.fact === fact
  const asked = which === 'asked' ? namedQuestions(files, organisation).find(isIt) : undefined
  return (asked ?? vocabularyOf(files, organisation).find(isIt))?.options ?? []
}

/** The groups of answers that a question has. */
export function groupsOf(files: ContentFiles, organisation: string, fact: string | undefined): readonly NamedThing[] {
  return optionsFor(files, organisation, fact, 'all').flatMap(({ id, label, isGroup }) => (isGroup === true ? [{ id, label }] : []))
}

export function isMultiple(files: ContentFiles, organisation: string, fact: string): boolean {
  return both(files, organisation, 'questions.yaml', 'facts').some(
    (each) => textAt(each, 'id') === fact && valueAt(each, ['multiple']) === true,
  )
}
