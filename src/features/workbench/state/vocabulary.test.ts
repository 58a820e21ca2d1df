import { expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import type { Data } from '../../../content/edit/edit-file.ts'
import type { FormKind } from '../../../content/edit/forms.ts'
import { type ContentFiles, loadBoth } from '../../../content/compile/load.ts'
import { parseContent } from '../../../content/read/parsed-content.ts'
import { dataIn } from './draft-data.ts'
import { entitiesOf, entityAt, withValues } from './entities.ts'
import { addThing } from './things.ts'
import { factsIn, groupsOf, isMultiple, namedQuestions, optionsFor } from './vocabulary.ts'

const files = readContentFolder('e2e/content')
const questionOf = (now: ContentFiles, organisation: string, fact: string) =>
  namedQuestions(now, organisation).find((question) => question.fact === fact)

it('an own question, and an own answer to a shared one, are named in words', () => {
  expect(factsIn(files, 'provskolan')).toContainEqual({ id: 'driftplats', label: 'Var körs modellen?' })
  expect(questionOf(files, 'provskolan', 'driftplats')?.options).toContainEqual({ id: 'hos-oss', label: 'Hos oss eller inom EU' })
  expect(optionsFor(files, 'provskolan', 'personuppgifter', 'all')).toContainEqual({ id: 'elevuppgifter', label: 'Ja, om elever' })
  expect(optionsFor(files, 'provstad', 'personuppgifter', 'all').map(({ id }) => id)).not.toContain('elevuppgifter')
  expect(groupsOf(files, 'provskolan', 'personuppgifter')[0]).toEqual({ id: 'finns', label: '= personuppgifter av något slag' })
  expect([isMultiple(files, 'provskolan', 'hemligt'), isMultiple(files, 'provstad', 'hemligt')]).toEqual([true, false])
})

it('a question that offers some answers has the systems and the groups of answers all the same', () => {
  const some = new Map(files)
  const flow = 'organisations/provstad/flow.yaml'
  const question = entitiesOf(files, 'provstad').find(({ kind, id }) => kind === 'question' && id === 'system')
  if (question === undefined) throw new Error('There should be a question')
  some.set(flow, withValues(files, question, 'provstad', { options: ['annat'] }))
  const options = questionOf(some, 'provstad', 'system')?.options.map(({ id }) => id) ?? []
  expect(options).toEqual(expect.arrayContaining(['annat', 'chatgpt']))
  expect(options).not.toContain('vet-ej')
})

it('an own question, an own answer and the own situations are made by form, and are right', () => {
  let draft: ContentFiles = files
  const make = (kind: FormKind, id: string, values: Readonly<Record<string, Data>>): void => {
    const added = addThing(draft, 'provlan', kind, id)
    const entity = entityAt(entitiesOf(added.files, 'provlan'), added.file, added.path)
    if (entity === undefined) throw new Error('It should be there')
    draft = new Map([...added.files, [added.file, withValues(added.files, entity, 'provlan', values)]])
  }
  make('ownFact', 'kurs', {
    question: 'Har du gått kursen?',
    options: [{ label: 'Ja' }, { label: 'Nej' }, { label: 'Vet inte', unknown: true }],
  })
  make('ownAnswers', 'personuppgifter', { options: [{ label: 'Ja, om grannar', groups: ['finns'] }] })
  make('situation', 'tolkning', { silent: true })
  make('situation', 'annans-ai', { leftOut: 'Länet har inga möten.' })
  make('situation', 'redan-gjort', { silent: true })
  expect(dataIn(draft, 'organisations/provlan/questions.yaml')).toEqual({
    facts: [
      {
        id: 'kurs',
        code: 'xa',
        question: 'Har du gått kursen?',
        options: [
          { id: 'ja', code: 'J', label: 'Ja' },
          { id: 'nej', code: 'N', label: 'Nej' },
          { id: 'vet-inte', code: 'V', label: 'Vet inte', unknown: true },
        ],
      },
    ],
    answers: [{ fact: 'personuppgifter', options: [{ id: 'ja-om-grannar', code: 'X00', label: 'Ja, om grannar', groups: ['finns'] }] }],
  })
  const { whole } = loadBoth(parseContent(draft), ['provlan'])
  expect(whole.kind === 'problems' ? whole.problems : []).toEqual([])
})
