import { expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { checkAll } from '../../../content/check/check-all.ts'
import { accountFor, isOpen } from '../../../content/original/account.ts'
import { importText } from '../../../content/original/import-text.ts'
import { parseContent } from '../../../content/read/parsed-content.ts'
import { formatProblem } from '../../../content/read/problem.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import { draftSections, sectionFor, setAsideIn, withoutSetAside, withSetAside, withStatement, writtenStatements } from './document.ts'

const files: ContentFiles = readContentFolder('e2e/content')
const ORGANISATION = 'provlan'
const ORIGINAL = '9 Nytt om möten\n\nSpela aldrig in möten med besökare. Det är inget nytt. Alla känner till det.\n'

const accountOf = (now: ContentFiles) =>
  accountFor(importText(ORIGINAL), writtenStatements(draftSections(now, ORGANISATION)), setAsideIn(now, ORGANISATION))
const own = {
  locator: 'Avsnitt 9',
  phrase: 'Spela aldrig in möten',
  text: 'Möten med besökare spelas inte in.',
  modality: 'forbjudet',
  who: 'mötesledare',
} as const

it('a sentence becomes a statement in a section that its heading begins, and the next one comes after it', () => {
  const once = withStatement(files, ORGANISATION, '9 Nytt om möten', { ...own, section: '' })
  const sections = draftSections(once, ORGANISATION)
  const section = sectionFor(sections, 'Nytt om möten')
  expect(section).toMatchObject({ id: '9', title: '9 Nytt om möten', statements: [{ id: 'provlan-9-1', text: own.text }] })
  const twice = withStatement(once, ORGANISATION, '9 Nytt om möten', {
    ...own,
    locator: 'Avsnitt 9, mening 2',
    phrase: 'Det är inget nytt',
    section: '9',
  })
  expect(
    draftSections(twice, ORGANISATION)
      .at(-1)
      ?.statements.map(({ id }) => id),
  ).toEqual(['provlan-9-1', 'provlan-9-2'])
  expect(accountOf(twice).sentences.map((sentence) => sentence.usedBy)).toEqual([['provlan-9-1'], ['provlan-9-2'], []])
  const told = checkAll(parseContent(twice), { only: [ORGANISATION] }).problems.map(formatProblem)
  expect(told.filter((problem) => !problem.includes('provlan-9-'))).toEqual([])
})

it('what stands for a section that nobody has read is written over, under the same id', () => {
  const path = `organisations/${ORGANISATION}/statements/1.yaml`
  const unread = new Map([...files, [path, (files.get(path) ?? '').replace('Nya system ska prövas.', 'Avsnittet är inte genomgånget än.')]])
  const [first] = draftSections(unread, ORGANISATION)
  expect(writtenStatements(first === undefined ? [] : [first]).map(({ id }) => id)).toEqual(['pl-1-2', 'pl-1-3'])
  const [written] = draftSections(withStatement(unread, ORGANISATION, '', { ...own, section: '1' }), ORGANISATION)
  expect(written?.statements.map(({ id, text }) => [id, text])[0]).toEqual(['pl-1-1', own.text])
  expect(written?.statements).toHaveLength(3)
})

it('what is set aside keeps its reason, and can be opened again', () => {
  const [, second, third] = accountOf(files).sentences
  if (second === undefined || third === undefined) throw new Error('no sentences')
  const aside = withSetAside(files, ORGANISATION, [second, third], 'Bakgrund eller syfte')
  expect(accountOf(aside).sentences.map(({ setAside }) => setAside)).toEqual([null, 'Bakgrund eller syfte', 'Bakgrund eller syfte'])
  const again = withoutSetAside(aside, ORGANISATION, second)
  expect(accountOf(again).sentences.map(isOpen)).toEqual([true, true, false])
  const none = withoutSetAside(again, ORGANISATION, third)
  expect([...none.keys()].filter((path) => path.endsWith('set-aside.yaml'))).toEqual([])
})

it('a broken set-aside.yaml is told in place and takes nothing with it', () => {
  const path = `organisations/${ORGANISATION}/set-aside.yaml`
  const broken = new Map([...files, [path, 'sentences:\n  - locator: a\n    phrase: ett två tre fyra fem sex sju\n']])
  const told = checkAll(parseContent(broken), { only: [ORGANISATION] }).problems.map(formatProblem)
  expect(told).toEqual([expect.stringContaining(`${path}:2`), expect.stringContaining(`${path}:3`)])
  expect(setAsideIn(new Map([[path, '{ not yaml']]), ORGANISATION)).toEqual([])
})
