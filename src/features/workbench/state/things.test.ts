import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { type FormKind, FORMS } from '../../../content/edit/forms.ts'
import { type ContentFiles, loadBoth } from '../../../content/compile/load.ts'
import { parseContent } from '../../../content/read/parsed-content.ts'
import { dataIn, valueAt } from './draft-data.ts'
import { entitiesOf, entityAt } from './entities.ts'
import { addThing, copyThing, freeId, isListed, moveThing, removeThing } from './things.ts'

const files: ContentFiles = readContentFolder('e2e/content')
const parsed = parseContent(files)
const ORGANISATION = 'provstad'
const kinds = (Object.keys(FORMS) as readonly FormKind[]).filter(isListed)
const idsOf = (now: ContentFiles, kind: FormKind): readonly string[] =>
  entitiesOf(now, ORGANISATION).flatMap((entity) => (entity.kind === kind ? [entity.id] : []))
const countOf = (now: ContentFiles, kind: FormKind): number => idsOf(now, kind).length
const firstOf = (now: ContentFiles, kind: FormKind) => {
  const entity = entitiesOf(now, ORGANISATION).find((each) => each.kind === kind)
  if (entity === undefined) throw new Error(`There should be a ${kind}`)
  return entity
}

describe.each(kinds)('a thing of the kind %s', (kind) => {
  const id = { system: 'chatgpt', question: 'resultat', ownAnswers: 'roll', situation: 'annans-ai' }[kind as string] ?? 'helt-ny'
  const added = addThing(files, ORGANISATION, kind, id)

  it('is made last in its list, and what it has to say is told of until it is written', () => {
    expect(countOf(added.files, kind)).toBe(countOf(files, kind) + 1)
    const entity = entityAt(entitiesOf(added.files, ORGANISATION), added.file, added.path)
    expect(entity).toMatchObject({ kind, ...(kind === 'exception' ? {} : { id }) })
    expect(loadBoth(parseContent(added.files, parsed), [ORGANISATION]).whole.kind).toBe('problems')
  })

  it('is removed without a trace', () => {
    const entity = entityAt(entitiesOf(added.files, ORGANISATION), added.file, added.path)
    if (entity === undefined) throw new Error('It should be there')
    const removed = removeThing(added.files, entity)
    const changed = [...new Set([...files.keys(), ...removed.keys()])].filter(
      (path) => JSON.stringify(dataIn(files, path)) !== JSON.stringify(dataIn(removed, path)),
    )
    expect(changed).toEqual([])
  })
})

it('a copy has everything but the id, which is free', () => {
  const finding = firstOf(files, 'finding')
  const { files: copied, file, path } = copyThing(files, ORGANISATION, finding, freeId(files, ORGANISATION, 'finding', finding.id))
  const [own, theirs] = [valueAt(dataIn(copied, file), path), valueAt(dataIn(files, file), finding.path)]
  expect(own).toEqual({ ...(theirs as object), id: `${finding.id}-2` })
})

it('a thing changes places with its neighbour, and stays where there is none', () => {
  const [first, second] = idsOf(files, 'finding')
  const moved = moveThing(files, firstOf(files, 'finding'), 1)
  expect(idsOf(moved.files, 'finding').slice(0, 2)).toEqual([second, first])
  expect(moveThing(files, firstOf(files, 'finding'), -1).files).toBe(files)
})

it('a section changes places in the document', () => {
  const sectionsOf = (now: ContentFiles) =>
    valueAt(dataIn(now, `organisations/${ORGANISATION}/policy.yaml`), ['sections']) as readonly string[]
  const [first, second] = sectionsOf(files)
  const entity = entitiesOf(files, ORGANISATION).find(({ kind, id }) => kind === 'section' && id === first)
  if (entity === undefined) throw new Error('There should be a section')
  expect(sectionsOf(moveThing(files, entity, 1).files).slice(0, 2)).toEqual([second, first])
})

it('the last question of a step is moved on into the next one, and back', () => {
  const stepsOf = (now: ContentFiles) =>
    (
      valueAt(dataIn(now, `organisations/${ORGANISATION}/flow.yaml`), ['steps']) as readonly { questions: readonly { fact: string }[] }[]
    ).map(({ questions }) => questions.map(({ fact }) => fact))
  const [first = [], second = []] = stepsOf(files)
  const last = first.at(-1) ?? ''
  const entity = entitiesOf(files, ORGANISATION).find(({ kind, id }) => kind === 'question' && id === last)
  if (entity === undefined) throw new Error('There should be a question')
  const moved = moveThing(files, entity, 1)
  expect(stepsOf(moved.files).slice(0, 2)).toEqual([first.slice(0, -1), [last, ...second]])
  const back = entityAt(entitiesOf(moved.files, ORGANISATION), moved.file, moved.path)
  if (back === undefined) throw new Error('It should be there')
  expect(stepsOf(moveThing(moved.files, back, -1).files)).toEqual(stepsOf(files))
})

it('what goes takes its words in other languages along, and those of what lies in it', () => {
  const english = `organisations/${ORGANISATION}/en.yaml`
  const task = entitiesOf(files, ORGANISATION).find(({ kind, id }) => kind === 'task' && id === 'mejl')
  if (task === undefined) throw new Error('There should be a task')
  expect(valueAt(dataIn(files, english), ['shortcuts', 'mejl'])).toBeDefined()
  const rest = dataIn(removeThing(files, task), english)
  expect(valueAt(rest, ['shortcuts', 'mejl'])).toBeUndefined()
  expect(valueAt(rest, ['shortcuts', 'bild'])).toBeDefined()
  const step = dataIn(removeThing(files, firstOf(files, 'step')), english)
  const facts = entitiesOf(files, ORGANISATION).filter(
    ({ kind, path }) => kind === 'question' && path[1] === firstOf(files, 'step').path[1],
  )
  expect(facts.filter(({ id }) => valueAt(step, ['questions', id]) !== undefined)).toEqual([])
})
