import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { Findings } from '../../schema/findings.ts'
import { Promises } from '../../schema/promises.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import { checkAll } from '../check/check-all.ts'
import { appendTo, setIn, writeFile } from '../edit/edit-file.ts'
import { loadContent } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { parseFile } from '../read/parsed.ts'
import { IDLE_REASON, writeSkeleton } from '../edit/skeleton.ts'
import type { ContentFiles } from '../read/source-file.ts'
import { withProposals } from './write-proposals.ts'

const shared = [...readContentFolder('e2e/content')].filter(([path]) => !/\/|^glossary\.|^(?:ledger|renames)\.yaml$/.test(path))
const vocabulary = parseFile(Vocabulary, 'questions.yaml', new Map(shared).get('questions.yaml') ?? '').value ?? { facts: [], outcomes: [] }
const GLOSSARY = [
  'glossary.yaml',
  'terms: [{id: ord, term: ord, forms: [regler, reglerna], text: Ett ord., statements: [nystad-1-1]}]',
] as const
const FINDINGS = 'organisations/nystad/findings.yaml'

const statement = (number: number, text: string, modality: string) => ({
  ...{ id: `nystad-1-${number}`, locator: `Mening ${number}`, phrase: `mening ${number}`, text, modality, who: 'alla', moments: [] },
})

function nystad(...statements: ReturnType<typeof statement>[]): ContentFiles {
  const own = { id: 'nystad', name: 'Nystad', title: 'Regler', issuer: 'Nystads kommun', kind: 'regler', version: 'Beslutade' }
  const skeleton = writeSkeleton({ ...own, sections: ['1 Regler'], facts: [], today: '2028-01-01' }, vocabulary)
  const section = writeFile({ section: '1', title: '1 Regler', statements })
  const site = appendTo('name: Lots\norganisations: []\n', ['organisations'], 'nystad')
  // The duty of the skeleton rests on the section's first statement, which is of no interest here.
  return new Map([...shared, GLOSSARY, ...skeleton, ['organisations/nystad/statements/1.yaml', section], ['site.yaml', site]])
}

const BACKGROUND = statement(1, 'Reglerna är till för alla.', 'information')

function problemsOf(files: ContentFiles): readonly string[] {
  return checkAll(parseContent(files)).problems.map(({ message }) => message)
}

describe('what is proposed', () => {
  const files = nystad(
    BACKGROUND,
    statement(2, 'Skriv aldrig personuppgifter i publika system.', 'forbjudet'),
    statement(3, 'Personuppgifter kräver rättslig grund innan du börjar.', 'krav-innan'),
    statement(4, 'Du får inte vara oartig.', 'forbjudet'),
  )
  const { files: proposed, questions, findings } = withProposals(files, 'nystad')

  it('takes away the exceptions of questions that it looks at, and leaves those that an editor wrote', () => {
    const exception = (fact: string, reason: string) => ({ kind: 'question-without-effect', fact, reason })
    const path = 'organisations/nystad/promises.yaml'
    const exceptions = (of: ContentFiles) => parseFile(Promises, path, of.get(path) ?? '').value?.exceptions?.map(({ reason }) => reason)
    const withIdle = new Map([
      ...files,
      [
        path,
        setIn(
          files.get(path) ?? '',
          ['exceptions'],
          [exception('personuppgifter', IDLE_REASON), exception('personuppgifter', 'Vårt skäl.'), exception('granskning', IDLE_REASON)],
        ),
      ] as const,
    ])
    expect(exceptions(withProposals(withIdle, 'nystad').files)).toEqual(['Vårt skäl.', IDLE_REASON])
    const only = new Map([
      ...files,
      [path, setIn(files.get(path) ?? '', ['exceptions'], [exception('personuppgifter', IDLE_REASON)])] as const,
    ])
    expect(exceptions(withProposals(only, 'nystad').files)).toBeUndefined()
  })

  it('is all that is wrong in a new organisation, each once and in words', () => {
    expect({ questions, findings }).toEqual({ questions: 3, findings: 4 })
    expect(problemsOf(files).filter((message) => !message.includes('används inte'))).toEqual([])
    expect(problemsOf(proposed).filter((message) => !message.includes('är ett förslag'))).toEqual([])
    expect(problemsOf(proposed).at(-1)).toMatchInlineSnapshot(
      `"Frågan ”Har organisationen fastställt rättslig grund för användningen?” (rattslig-grund) är ett förslag. Bekräfta det eller ta bort det, under ”Förslag” i redaktörens verkstad."`,
    )
    expect(problemsOf(proposed).find((message) => message.includes('oartig'))).toMatchInlineSnapshot(
      `"Fyndet ”Du får inte vara oartig.” är ett förslag. Det säger inte när det gäller. Bekräfta det eller ta bort det, under ”Förslag” i redaktörens verkstad."`,
    )
  })

  it('is tried like all else, and never published', () => {
    const { reports, decisions } = checkAll(parseContent(proposed))
    expect(decisions.kind).toBe('content')
    expect(reports.map(({ hindered, outcomes }) => [hindered, (outcomes?.nej ?? 0n) > 0n, outcomes?.ja])).toEqual([[[], true, 0n]])
    expect(loadContent(proposed).kind).toBe('problems')
  })

  it('is not proposed again: not what has a finding, nor what somebody has put aside with a reason', () => {
    expect(withProposals(proposed, 'nystad')).toEqual({ files: proposed, questions: 0, findings: 0 })
    const path = 'organisations/nystad/statements/1.yaml'
    const aside = setIn(files.get(path) ?? '', ['statements', 3, 'background'], 'Säger sig självt.')
    const { files: without } = withProposals(new Map([...files, [path, aside]]), 'nystad')
    expect(without.get(FINDINGS)).toContain('nystad-1-3')
    expect(without.get(FINDINGS)).not.toContain('nystad-1-4')
  })

  it('leaves what is there as it was', () => {
    expect(proposed.get(FINDINGS)?.startsWith(files.get(FINDINGS) ?? 'nothing')).toBe(true)
  })

  it('tells in one row of all that it adds for those who do not know', () => {
    const { findings: own = [] } = parseFile(Findings, FINDINGS, proposed.get(FINDINGS) ?? '').value ?? {}
    const unknown = own.filter(({ id, proposed }) => proposed === true && id.endsWith('-okant'))
    expect(unknown.length).toBeGreaterThan(1)
    expect(new Set(unknown.map(({ row }) => row))).toEqual(new Set(['det-du-inte-vet']))
  })

  it('an empty condition is right only in a proposal', () => {
    const confirmed = proposed.get(FINDINGS)?.replaceAll('    proposed: true\n', '') ?? ''
    expect(problemsOf(new Map([...proposed, [FINDINGS, confirmed]]))).toContain(
      'Villkoret är tomt. Skriv minst en fråga med svar, eller ta bort villkoret om det alltid gäller.',
    )
  })
})
