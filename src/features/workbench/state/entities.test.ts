import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { FORMS } from '../../../content/forms.ts'
import { texts as english } from '../texts.en.ts'
import { texts as swedish } from '../texts.sv.ts'
import { dataIn, entitiesOf, entityAt, valueOf, withValues } from './entities.ts'

const files = readContentFolder('e2e/content')
describe('forms', () => {
  it('leave files as they were where nothing is changed', () => {
    const entities = entitiesOf(files, 'provstad')
    expect(new Set(entities.map(({ kind }) => kind)).size).toBe(7)
    for (const entity of entities.filter((_, index) => index % 7 === 0)) {
      const values = Object.fromEntries(FORMS[entity.kind].map((field) => [field.name, valueOf(dataIn(files, entity.file), entity, field)]))
      const text = files.get(entity.file) ?? ''
      expect(withValues(text, entity, FORMS[entity.kind], values)).toBe(text)
    }
  })

  it('have a label in both languages for each field, also for a text that the schema has got since', () => {
    const names = Object.values(FORMS).flatMap((fields) =>
      fields.flatMap(({ name, parts = [] }) => [name, ...parts.map((part) => part.name)]).map((name) => name.replace('.', '-')),
    )
    for (const { field } of [swedish, english]) expect(names.filter((name) => !Object.hasOwn(field, name))).toEqual([])
  })

  it('find the thing that a place lies in', () => {
    const entities = entitiesOf(files, 'provstad')
    const file = 'organisations/provstad/findings.yaml'
    expect(entityAt(entities, file, ['findings', 4, 'when', 'systemtyp'])?.id).toBe('okant-system')
    expect(entityAt(entities, file, ['findings'])).toBeUndefined()
    expect(entityAt(entities, 'organisations/provstad/policy.yaml', ['contacts', 1])?.kind).toBe('policy')
  })

  it('take away what is emptied, and keep what has to be there', () => {
    const [finding] = entitiesOf(files, 'provstad').filter(({ kind }) => kind === 'finding')
    if (finding === undefined) throw new Error('There should be a finding')
    const text = files.get(finding.file) ?? ''
    const changed = withValues(text, finding, FORMS.finding, { actions: [], title: '' })
    const data = dataIn(new Map([[finding.file, changed]]), finding.file)
    expect(valueOf(data, finding, { name: 'actions', path: ['actions'], kind: 'actions' })).toBeUndefined()
    expect(valueOf(data, finding, { name: 'title', path: ['title'], kind: 'line' })).toBe('')
  })
})
