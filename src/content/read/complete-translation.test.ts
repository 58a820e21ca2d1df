import { expect, test } from 'vitest'
import { ownOf } from '../check/whole-content.test-support.ts'
import { checkTranslations } from '../check/check-translations.ts'
import { parseContent } from './parsed-content.ts'
import { type Change, change, told } from '../compile/small-content.test-support.ts'

/** How the finding is told in English after a change, and what is warned of beside it. */
function findingAfter(...changes: readonly Change[]) {
  const files = change(...changes)
  const finding = ownOf(files).en.organisation.findings.find(({ id }) => id === 'oppet-system')
  const warned = checkTranslations(parseContent(files)).missing.flatMap(({ message }) =>
    message.includes('oppet-system') ? [message] : [],
  )
  return { lang: finding?.lang, title: finding?.title, warned }
}

test('what is whole in English is told in English', () => {
  expect(findingAfter()).toEqual({ lang: 'en', title: 'The system is open.', warned: [] })
})

test('a line that is missing is a warning, and its thing is told in Swedish', () => {
  const { warned, ...told } = findingAfter(['en.yaml', '\n    text: Mind it.', ''])
  expect(told).toEqual({ lang: 'sv', title: 'Systemet är öppet.' })
  expect(warned).toEqual(['Texten saknas på engelska. Skriv den (findings, oppet-system, text i organisations/exempel/en.yaml).'])
})

test('a line that is missing in a list is so too', () => {
  const { warned, ...told } = findingAfter(['en.yaml', '\n      - Ask your manager.', ' []'])
  expect(told).toEqual({ lang: 'sv', title: 'Systemet är öppet.' })
  expect(warned).toHaveLength(1)
  expect(warned[0]).toMatch(/Skriv den \(findings, oppet-system, \w+ punkt 1 /)
})

test('one line too many, and a misspelt key, are still errors', () => {
  expect(told(change(['en.yaml', '- Ask your manager.', '- Ask your manager.\n      - Ask.']))).toContain(
    'ska vara lika många som på svenska',
  )
  expect(told(change(['en.yaml', 'text: Mind it.', 'txt: Mind it.']))).toContain('”txt” hör inte hemma här.')
})

test('what is missing deeper leaves the rest in English', () => {
  const { steps } = ownOf(change(['en.yaml', '        label: Zero\n', '        help: None.\n'])).en.organisation
  const question = steps.flatMap(({ questions }) => questions).find(({ fact }) => fact === 'klass')
  expect([question?.lang, question?.options.map(({ lang }) => lang)]).toEqual(['en', ['sv', 'sv']])
})
