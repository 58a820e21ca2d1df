import { expect, test } from 'vitest'
import { contentOf, ownOf } from '../check/whole-content.test-support.ts'
import { change, SMALL_CONTENT } from './small-content.test-support.ts'

function english(files = SMALL_CONTENT) {
  return { ...ownOf(files).en, glossary: contentOf(files).glossary.en }
}

const TASKS = `shortcuts:
  putsa: {title: Polish a text, description: The text is open.}
scenarios:
  skola: {title: At school, person: Buyer, text: Wants to buy something., discussion: 'How else?'}
systems:
  chatgpt: {decidedBy: The director, where: The list, note: Bought for all.}
findings:`

test('tasks and cases are in English where they have been translated, and in Swedish where not', () => {
  const { shortcuts, scenarios } = english(
    change(
      ['en.yaml', 'findings:', TASKS],
      [
        'policy.yaml',
        'silent:',
        'systems:\n  - {id: chatgpt, verdict: godkant, note: Köpt., decidedBy: Direktören, decided: 2026-02-01, where: Listan}\nsilent:',
      ],
    ),
  )
  expect(shortcuts[0]).toMatchObject({ title: 'Polish a text', description: 'The text is open.', lang: 'en' })
  expect(scenarios.map(({ title, lang }) => [title, lang])).toEqual([
    ['Öppen text', 'sv'],
    ['Känslig text', 'sv'],
    ['At school', 'en'],
  ])
  expect(scenarios[2]).toMatchObject({ person: 'Buyer', text: 'Wants to buy something.', discussion: 'How else?', outcome: 'nej' })
})

test('a system tells of itself and of the decision on it in English, each with its own language', () => {
  const questions = 'facts:\n  system:\n    question: Which system?\n    options: {annat: {label: Other}}\n'
  const files = new Map(
    change(
      ['en.yaml', 'findings:', TASKS],
      ['en.yaml', 'questions:', 'questions:\n  system: {why: We know some.}'],
      [
        'policy.yaml',
        'silent:',
        'systems:\n  - {id: chatgpt, verdict: godkant, note: Köpt., decidedBy: Direktören, decided: 2026-02-01, where: Listan}\nsilent:',
      ],
      ['systems.yaml', 'name: Copilot', 'name: Copilot\n    kind: chattbot'],
    ),
  )
    .set('questions.en.yaml', questions)
    .set('systems.en.yaml', 'systems:\n  copilot: {name: The Copilot, kind: chatbot}\n')
  const options = english(files)
    .organisation.steps.flatMap((step) => step.questions)
    .find((question) => question.catalogue)?.options
  expect(options?.map(({ label, lang }) => [label, lang])).toEqual([
    ['ChatGPT', 'sv'],
    ['The Copilot', 'en'],
    ['Other', 'en'],
  ])
  expect(options?.[0]?.system).toMatchObject({
    lang: 'sv',
    decision: { note: 'Bought for all.', decidedBy: 'The director', where: 'The list', lang: 'en' },
  })
  expect(options?.[1]?.system).toMatchObject({ kind: 'chatbot', lang: 'en', decision: null })
})

test('each thing to do is told in English at its place, with the condition and the mark that it has in Swedish', () => {
  const { organisation } = english(
    change(
      [
        'findings.yaml',
        '    actions:\n      - text: Fråga chefen.\n        ask: chef\n',
        '    advice: Vänta.\n    actions: [{text: Fråga chefen., when: {arende: anvanda}, findsOut: klass, ask: chef}, {text: Läs., who: chef, ownAdvice: true}, {text: Spara., moment: after, ask: [chef, jurist]}]\n',
      ],
      ['en.yaml', '    actions:\n      - Ask your manager.\n', '    advice: Wait.\n    actions: [Ask your manager., Read., Keep.]\n'],
    ),
  )
  expect(organisation.findings[0]?.advice).toEqual([{ kind: 'paragraph', children: ['Wait.'] }])
  expect(organisation.findings[0]?.actions).toEqual([
    {
      ...{ text: 'Ask your manager.', moment: 'before', who: 'du', when: { kind: 'holds', fact: 'arende', options: ['anvanda'] } },
      ...{ findsOut: 'klass', ask: ['chef'], ownAdvice: false },
    },
    { text: 'Read.', moment: 'before', who: 'chef', when: null, findsOut: null, ask: [], ownAdvice: true },
    { text: 'Keep.', moment: 'after', who: 'du', when: null, findsOut: null, ask: ['chef', 'jurist'], ownAdvice: false },
  ])
})

test('words are marked in English texts by their English forms, and explained in English', () => {
  const files = new Map(change(['en.yaml', 'text: Mind it.', 'text: Mind open systems.'])).set(
    'glossary.en.yaml',
    'terms:\n  oppet-system: {term: open system, forms: [open system, open systems], text: A system for anybody.}\n',
  )
  const { organisation, glossary } = english(files)
  expect(organisation.findings[0]?.text).toEqual([
    { kind: 'paragraph', children: ['Mind ', { kind: 'term', term: 'oppet-system', text: 'open systems' }, '.'] },
  ])
  // What is not in English is searched for the Swedish forms.
  const swedish = organisation.steps[0]?.questions[2]
  expect(swedish).toMatchObject({ lang: 'sv', why: [{ children: [{ kind: 'term', text: 'Öppna system' }, ' är öppna.'] }] })
  expect(glossary[0]).toMatchObject({ term: 'open system', text: 'A system for anybody.', lang: 'en' })
})
