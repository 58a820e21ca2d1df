import { beforeAll, expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { checkAll } from '../../../content/check/check-all.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import { appendTo, setIn } from '../../../content/edit/edit-file.ts'
import { CARD_TEXT, PREPARED, UNREAD, writeSkeleton } from '../../../content/edit/skeleton.ts'
import { withProposals } from '../../../content/proposals/write-proposals.ts'
import { parseContent } from '../../../content/read/parsed-content.ts'
import { parseFile } from '../../../content/read/parsed.ts'
import { Vocabulary } from '../../../schema/vocabulary.ts'
import { draftSections, withoutUnread, withStatement } from './document.ts'
import { entitiesOf } from './entities.ts'
import { alwaysTold, confirmed, proposalsIn } from './proposals.ts'
import { removeThing } from './things.ts'

const ID = 'nystad'
const shared = readContentFolder('e2e/content')
const vocabulary = parseFile(Vocabulary, 'questions.yaml', shared.get('questions.yaml') ?? '').value ?? { facts: [], outcomes: [] }
const of = (files: ContentFiles, name: string): string => files.get(`organisations/${ID}/${name}.yaml`) ?? ''
const checked = (files: ContentFiles) => checkAll(parseContent(files), { only: [ID] })

/** A new organisation whose document has a demand, a prohibition, an information that nothing rests on, and a section that is background. */
function begun(): ContentFiles {
  const own = {
    ...{ id: ID, name: 'Nystad', title: 'Regler för AI', issuer: 'Nystads kommun', kind: 'riktlinje', version: 'Beslutad i år' },
    ...{ standing: 'Alla ska följa dem.', contact: 'Kansliet', contactHelp: 'Svarar på frågor.' },
    ...{ sections: ['1 Syfte', '2 Regler'], facts: [], today: '2028-02-29' },
  }
  const site = appendTo(shared.get('site.yaml') ?? '', ['organisations'], ID)
  const files = new Map([...shared, ...writeSkeleton(own, vocabulary), ['site.yaml', site] as const])
  const state = (draft: ContentFiles, phrase: string, text: string, modality: 'krav' | 'forbjudet' | 'information'): ContentFiles =>
    withStatement(draft, ID, '2 Regler', { locator: `2 Regler, ${phrase}`, phrase, text, modality, who: 'alla', section: '2' })
  const stated = state(files, 'mening 1', 'Skriv aldrig personuppgifter i publika system.', 'forbjudet')
  return state(state(stated, 'mening 2', 'Var artig.', 'krav'), 'mening 3', 'Kansliet har en lista.', 'information')
}

let files: ContentFiles
beforeAll(() => {
  files = begun()
})

it('a statement is what the waiting card of its section says', () => {
  expect(of(files, 'introduction')).toContain('text: Skriv aldrig personuppgifter i publika system.')
  expect(of(files, 'introduction').split(CARD_TEXT)).toHaveLength(2)
})

it('a section that is set aside whole goes, with what was prepared on it, and the last one stays', () => {
  const rest = withoutUnread(files, ID, ({ id }) => id === '1')
  expect(draftSections(rest, ID).map(({ id }) => id)).toEqual(['2'])
  expect([...rest.values()].filter((text) => text.includes(`${ID}-1-1`) || text.includes(UNREAD))).toEqual([])
  expect(of(rest, 'introduction')).not.toContain(CARD_TEXT)
  expect(checked(rest).problems.filter(({ message }) => message.includes('finns inte'))).toEqual([])
  expect(withoutUnread(rest, ID, () => true)).toBe(rest)
})

it('what waits is told each time, and is no advice', () => {
  const waiting = checked(files).warnings.filter(({ waits }) => waits === true)
  expect(new Set(waiting.map(({ file }) => file.split('/').at(-1)))).toEqual(
    new Set(['1.yaml', 'findings.yaml', 'introduction.yaml', 'scenarios.yaml', 'shortcuts.yaml']),
  )
  expect(waiting.filter(({ file }) => file.endsWith('findings.yaml')).length).toBeGreaterThan(1)
})

it('with what was prepared gone, what is left is chosen where it is told, until nothing is wrong', () => {
  const proposed = withProposals(
    withoutUnread(files, ID, ({ id }) => id === '1'),
    ID,
  ).files
  const guided = Array.from({ length: 20 }).reduce((sum: ContentFiles) => {
    const [next] = proposalsIn(sum, ID)
    return next === undefined ? sum : next.isOpen ? alwaysTold(sum, ID, next) : confirmed(sum, ID, next)
  }, proposed)
  expect(of(guided, 'promises')).toContain('Det blir aldrig ett mildare svar än nej')
  const prepared = entitiesOf(guided, ID).find(({ kind, id }) => kind === 'finding' && id === PREPARED.finding)
  if (prepared === undefined) throw new Error('It should be there')
  let draft = removeThing(guided, prepared)
  expect([...draft.values()].filter((text) => text.includes(PREPARED.finding) || text.includes(PREPARED.promise))).toEqual([])
  const said: string[] = []
  for (let times = 0; times < 10; times++) {
    const [choice] = checked(draft).problems.flatMap(({ remedy }) => remedy?.choices ?? [])
    if (choice === undefined) break
    said.push(choice.kind, choice.words)
    draft = new Map([...draft, [choice.file, setIn(draft.get(choice.file) ?? '', choice.path, choice.value ?? undefined)]])
  }
  expect(checked(draft).problems).toEqual([])
  expect(said).toContain('reason')
  expect(said).toContain('said')
  expect(said).toContain('ja – mildare än fallet säger nu')
})
