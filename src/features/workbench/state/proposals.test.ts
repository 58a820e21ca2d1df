import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { appendTo } from '../../../content/edit/edit-file.ts'
import { withProposals } from '../../../content/proposals/write-proposals.ts'
import { dataIn } from './draft-data.ts'
import { alwaysTold, confirmed, dropped, findingsBeside, guessesOf, isSoftened, movedTo, type Proposal, proposalsIn } from './proposals.ts'

const OWN = 'organisations/provstad'
const SECTION = `${OWN}/statements/1.yaml`
const before = readContentFolder('e2e/content')
const files = withProposals(
  [
    { id: 'ps-1-80', text: 'Ladda aldrig ner system som har åtkomst till filer.', modality: 'forbjudet' },
    { id: 'ps-1-81', text: 'Var artig.', modality: 'krav' },
  ].reduce(
    (sum, each) =>
      new Map([
        ...sum,
        [SECTION, appendTo(sum.get(SECTION) ?? '', ['statements'], { ...each, locator: each.id, phrase: 'ett ord', who: 'alla' })],
      ]),
    before as ReadonlyMap<string, string>,
  ),
  'provstad',
).files
const named = (id: string): Proposal => proposalsIn(files, 'provstad').find(({ statements }) => statements.includes(id)) as Proposal
const findings = (of: ReadonlyMap<string, string>): readonly Readonly<Record<string, unknown>>[] =>
  (dataIn(of, `${OWN}/findings.yaml`) as { readonly findings: readonly Readonly<Record<string, unknown>>[] }).findings

describe('proposals', () => {
  it('are gone through from the questions to the findings', () => {
    expect(proposalsIn(before, 'provstad')).toEqual([])
    expect(proposalsIn(files, 'provstad').map(({ entity, isOpen }) => [entity.kind, entity.id, isOpen])).toMatchInlineSnapshot(`
      [
        [
          "finding",
          "ladda-aldrig-ner-system-som-har",
          false,
        ],
        [
          "finding",
          "var-artig",
          true,
        ],
      ]
    `)
  })

  it('tell the words that their condition was guessed from', () => {
    const guesses = guessesOf(files, 'provstad', named('ps-1-80'), [])
    expect(guesses.length).toBeGreaterThan(0)
    for (const { words } of guesses) for (const each of words) expect('ladda aldrig ner system som har åtkomst till filer').toContain(each)
    expect(guessesOf(files, 'provstad', named('ps-1-81'), [])).toEqual([])
  })

  it('say where a prohibition would stop nobody', () => {
    const softened = (id: string, effect: string): boolean => isSoftened(files, 'provstad', [id], effect)
    expect(['nej', 'forst', 'villkor', 'info'].filter((effect) => softened('ps-1-80', effect))).toEqual(['villkor', 'info'])
    expect(['nej', 'villkor', 'info'].filter((effect) => softened('ps-1-81', effect))).toEqual([])
  })

  it('are put beside findings that are told apart, also where two are called the same', () => {
    const twin = new Map([
      ...files,
      [`${OWN}/findings.yaml`, (files.get(`${OWN}/findings.yaml`) ?? '').replaceAll(/title: .*/g, 'title: Samma')],
    ])
    const labels = findingsBeside(twin, 'provstad', named('ps-1-80')).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('are confirmed one by one', () => {
    const rest = confirmed(files, 'provstad', named('ps-1-80'))
    expect(proposalsIn(rest, 'provstad').map(({ statements }) => statements)).not.toContainEqual(['ps-1-80'])
    expect(findings(rest).length).toBe(findings(files).length)
  })

  it('are dropped with a reason, and are then not made again', () => {
    const rest = dropped(files, 'provstad', named('ps-1-81'), 'Säger sig självt.')
    expect(rest.get(SECTION)).toContain('background: Säger sig självt.')
    expect(findings(rest).length).toBe(findings(files).length - 1)
    expect(withProposals(rest, 'provstad').findings).toBe(0)
  })

  it('are put under another finding, or among the duties', () => {
    const [first] = findings(files)
    const moved = movedTo(files, 'provstad', named('ps-1-81'), String(first?.['id']))
    expect(findings(moved)[0]?.['statements']).toContain('ps-1-81')
    expect(findings(moved).length).toBe(findings(files).length - 1)
    const told = alwaysTold(files, 'provstad', named('ps-1-81'))
    const duty = findings(told).find(({ standing }) => standing === true)
    expect(duty?.['text']).toMatch(/\n- Var artig\.$/)
    expect(duty?.['statements']).toContain('ps-1-81')
  })
})
