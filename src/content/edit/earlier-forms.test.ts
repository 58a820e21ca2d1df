import { expect, test } from 'vitest'
import { asWrittenToday } from './earlier-forms.ts'
import { loadContent } from '../compile/load.ts'
import { change, SMALL_CONTENT } from '../compile/small-content.test-support.ts'

test('things to do in three lists, and contacts beside them, are read as actions', () => {
  const earlier = change([
    'findings.yaml',
    '    actions:\n      - text: Fråga chefen.\n        ask: chef\n',
    '    before:\n      - Fråga chefen.\n    after: [{text: Spara., when: {klass: "1"}}]\n    contacts: [chef]\n',
  ])
  expect(loadContent(earlier).kind).toBe('problems')
  const loaded = loadContent(new Map(asWrittenToday(earlier)).set('organisations/exempel/en.yaml', '{}\n'))
  const [finding] = loaded.kind === 'content' ? (loaded.content.organisations.get('exempel')?.sv.organisation.findings ?? []) : []
  expect(finding?.actions).toMatchObject([
    { text: 'Fråga chefen.', moment: 'before', ask: ['chef'], when: null },
    { text: 'Spara.', moment: 'after', ask: ['chef'], when: { fact: 'klass', options: ['1'] } },
  ])
})

test('what is written as today, or cannot be read, is left as it is', () => {
  expect(asWrittenToday(SMALL_CONTENT)).toEqual(new Map(SMALL_CONTENT))
  const broken = new Map(SMALL_CONTENT).set('organisations/exempel/findings.yaml', 'findings:\n    before: x\n  - {\n')
  expect(asWrittenToday(broken)).toEqual(broken)
})
