import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { checkAll } from '../check/check-all.ts'
import { appendTo } from './edit-file.ts'
import type { ContentFiles } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { parseFile } from '../read/parsed.ts'
import { formatProblem } from '../read/problem.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import { proposedFacts, sectionIds, writeSkeleton } from './skeleton.ts'
import { sample } from '../../engine/sample.test-support.ts'

const files = readContentFolder('e2e/content')
const vocabulary = parseFile(Vocabulary, 'questions.yaml', files.get('questions.yaml') ?? '').value ?? { facts: [], outcomes: [] }
// A guide of its own, in which nothing has been published or renamed.
const shared = [...files].filter(([path]) => !/\/|^glossary\.|^(?:ledger|renames)\.yaml$/.test(path))
const GLOSSARY = ['glossary.yaml', 'terms: [{id: ord, term: ord, forms: [ord], text: Ett ord., statements: [ny-1]}]'] as const

function skeletonOf(headings: readonly string[], facts: readonly string[]): ContentFiles {
  const own = {
    id: 'nystad',
    name: 'Nystad',
    title: 'Regler m.m. för AI',
    issuer: 'Nystads kommun',
    kind: 'riktlinje',
    version: 'Beslutad i år',
    sections: headings,
    facts,
    today: '2028-02-29',
  }
  return writeSkeleton(own, vocabulary)
}

function problemsOf(headings: readonly string[], facts: readonly string[]): readonly string[] {
  const skeleton = skeletonOf(headings, facts)
  const first = [...skeleton.keys()].find((path) => path.includes('/statements/')) ?? ''
  const section = /statements\/(.*)\.yaml/.exec(first)?.[1] ?? ''
  const site = appendTo('name: Lots\norganisations: []\n', ['organisations'], 'nystad')
  const glossary = GLOSSARY[1].replace('ny-1', `nystad-${section}-1`)
  return checkAll(parseContent(new Map([...shared, [GLOSSARY[0], glossary], ...skeleton, ['site.yaml', site]]))).problems.map(formatProblem)
}

describe('a new organisation', () => {
  it('is whole and without faults, whatever its headings are and whatever is asked', () => {
    const heading = fc.oneof(
      fc.constantFrom(
        '1 Syfte',
        'Vad får du göra med AI?nu',
        '1.2 Vad, och/eller hur?',
        'Åtgärder m.m.',
        '###',
        'Syfte',
        '2) ”Citat”: nej',
      ),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    )
    const facts = fc.subarray(vocabulary.facts.map((fact) => fact.id))
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1, maxLength: 6 }), facts, (headings, chosen) => {
        expect(problemsOf(headings, chosen)).toEqual([])
      }),
      sample(12),
    )
  })

  it('is so with all that is proposed', () => {
    expect(problemsOf(['1 Syfte', '2 Regler'], proposedFacts(vocabulary))).toEqual([])
  })

  it('is so with a long document, and has every file that there is a schema for', () => {
    const headings = Array.from({ length: 60 }, (_, index) => `${index + 1} Rubrik`)
    expect(problemsOf(headings, proposedFacts(vocabulary).slice(0, 6))).toEqual([])
    const names = [...skeletonOf(['Syfte'], proposedFacts(vocabulary).slice(0, 6)).keys()].map((path) => path.split('/').at(-1))
    expect(names).toEqual([
      'policy.yaml',
      'syfte.yaml',
      'flow.yaml',
      'findings.yaml',
      'promises.yaml',
      'scenarios.yaml',
      'shortcuts.yaml',
      'changes.yaml',
      'introduction.yaml',
      'changelog.yaml',
    ])
  })

  it('takes section ids from numbers, and otherwise from words', () => {
    expect(sectionIds(['2.1 Syfte', 'Åtgärder & ansvar', 'Åtgärder, ansvar', '***', '2.1 Igen'])).toEqual([
      '2.1',
      'atgarder-ansvar',
      'atgarder-ansvar-2',
      'avsnitt',
      '2.1-2',
    ])
  })
})

describe('a document that says the same over and over', () => {
  // This took minutes when the work grew with the square of the words.
  it('gets as many sections as it has headings', () => {
    const ids = sectionIds(Array.from({ length: 100_000 }, () => 'Syfte'))
    expect(new Set(ids).size).toBe(100_000)
    expect(ids.slice(0, 3)).toEqual(['syfte', 'syfte-2', 'syfte-3'])
  })
})
