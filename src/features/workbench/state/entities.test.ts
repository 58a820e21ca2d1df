import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { type Field, FORMS } from '../../../content/edit/forms.ts'
import { texts as english } from '../texts.en.ts'
import { texts as swedish } from '../texts.sv.ts'
import { dataIn, valueAt } from './draft-data.ts'
import { isMade } from './records.ts'
import { entitiesOf, entityAt, valueOf, withValues } from './entities.ts'

const files = readContentFolder('e2e/content')
const allFields = (fields: readonly Field[]): readonly Field[] => fields.flatMap((field) => [field, ...allFields(field.parts ?? [])])
const everyField = Object.values(FORMS)
  .flatMap(({ fields }) => allFields(fields))
  .filter((field) => !isMade(field))

describe('forms', () => {
  it('leave files as they were where nothing is changed', () => {
    const entities = entitiesOf(files, 'provstad')
    expect(Object.keys(FORMS).filter((kind) => !entities.some((entity) => entity.kind === kind))).toEqual([
      ...['ownFact', 'ownAnswers', 'ownSystem', 'exception'],
    ])
    for (const entity of entities.filter((_, index) => index % 7 === 0)) {
      const { fields } = FORMS[entity.kind]
      const values = Object.fromEntries(fields.map((field) => [field.name, valueOf(dataIn(files, entity.file), entity, field)]))
      const text = files.get(entity.file) ?? ''
      expect(withValues(files, entity, 'provstad', values)).toBe(text)
    }
  })

  it('have a label in both languages for each field and each choice, also for what the schema has got since', () => {
    const names = everyField.map(({ called, path }) => called ?? path.join('-'))
    const choices = everyField.flatMap(({ options = [] }) => options)
    for (const { field, value, edit } of [swedish, english]) {
      expect(names.filter((name) => !Object.hasOwn(field, name))).toEqual([])
      expect(choices.filter((choice) => !Object.hasOwn(value, choice))).toEqual([])
      expect(Object.keys(FORMS).filter((kind) => !Object.hasOwn(edit.kinds, kind))).toEqual([])
    }
  })

  it('have no label that no field has', () => {
    const names = new Set(everyField.map(({ called, path }) => called ?? path.join('-')))
    expect(Object.keys(swedish.field).filter((name) => !names.has(name))).toEqual([])
  })

  it('choose what is replaced among what is opened, and the system of a decision among those that there are', () => {
    const to = (name: string) => FORMS.finding.fields.find((field) => field.name === name)
    expect(to('replaces')).toMatchObject({ kind: 'reference', to: 'opened' })
    expect(to('overrides')).toMatchObject({ kind: 'reference', to: 'system' })
  })

  it('find the thing that a place lies in, the innermost', () => {
    const entities = entitiesOf(files, 'provstad')
    const file = 'organisations/provstad/findings.yaml'
    expect(entityAt(entities, file, ['findings', 4, 'when', 'systemtyp'])?.id).toBe('okant-system')
    expect(entityAt(entities, file, ['findings'])).toBeUndefined()
    expect(entityAt(entities, 'organisations/provstad/policy.yaml', ['contacts', 1])?.kind).toBe('contact')
    expect(entityAt(entities, 'organisations/provstad/policy.yaml', ['document', 'title'])?.kind).toBe('policy')
  })

  it('take away what is emptied, and keep what has to be there', () => {
    const [finding] = entitiesOf(files, 'provstad').filter(({ kind }) => kind === 'finding')
    if (finding === undefined) throw new Error('There should be a finding')
    const changed = withValues(files, finding, 'provstad', { actions: [], title: '' })
    const data = dataIn(new Map([[finding.file, changed]]), finding.file)
    expect(valueOf(data, finding, { name: 'actions', path: ['actions'], kind: 'records' })).toBeUndefined()
    expect(valueOf(data, finding, { name: 'title', path: ['title'], kind: 'line' })).toBe('')
  })

  it('make the id of a part when it gets words, and take the part away when nothing is left of it', () => {
    const step = entitiesOf(files, 'provstad').find(({ kind, id }) => kind === 'step' && id === 'bedomningen')
    if (step === undefined) throw new Error('There should be a step')
    const screeningIn = (now: string) => valueAt(dataIn(new Map([[step.file, now]]), step.file), [...step.path, 'screening'])
    const row = { fact: 'personuppgifter', label: 'Någon är med', none: 'inga' }
    const made = withValues(files, step, 'provstad', { 'screening.question': 'Stämmer något?', 'screening.rows': [row, row] })
    expect(screeningIn(made)).toEqual({ id: 'stammer-nagot', question: 'Stämmer något?', rows: [row, row] })
    const renamed = withValues(new Map([...files, [step.file, made]]), step, 'provstad', { 'screening.question': 'Är något så?' })
    expect(screeningIn(renamed)).toMatchObject({ id: 'stammer-nagot', question: 'Är något så?' })
    const gone = withValues(new Map([...files, [step.file, made]]), step, 'provstad', { 'screening.question': '', 'screening.rows': [] })
    expect(screeningIn(gone)).toBeUndefined()
  })

  it('keep a no answers at all, where that is another thing than nothing said', () => {
    const situation = entitiesOf(files, 'provstad').find(({ kind, id }) => kind === 'situation' && id === 'redan-gjort')
    if (situation === undefined) throw new Error('There should be a situation')
    expect(situation.label).toBe('Det är redan gjort')
    const answersIn = (now: string) => valueAt(dataIn(new Map([[situation.file, now]]), situation.file), [...situation.path, 'answers'])
    expect(answersIn(withValues(files, situation, 'provstad', { answers: {} }))).toEqual({})
    expect(answersIn(withValues(files, situation, 'provstad', { answers: undefined }))).toBeUndefined()
  })
})
