import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { evaluate } from '../engine/index.ts'
import { type Content, type ContentFiles, loadContent } from './load.ts'
import { formatProblem } from './problem.ts'

const files = readContentFolder('content')
const ids = readdirSync('content/organisations')

function load(content: ContentFiles): Content {
  const loaded = loadContent(content)
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map(formatProblem).join('\n'))
  return loaded.content
}

describe('a further organisation', () => {
  const copied = new Map(files)
  for (const [path, text] of files) {
    if (path.startsWith('organisations/goteborg/')) copied.set(path.replace('/goteborg/', '/nystad/'), text)
  }

  it('is added by copying a folder, and needs nothing else', () => {
    const { organisations } = load(copied)
    const [model, copy] = ['goteborg', 'nystad'].map((id) => organisations.get(id)?.sv)
    expect(copy?.organisation.id).toBe('nystad')
    expect(copy?.scenarios.length).toBeGreaterThan(0)
    for (const { answers, outcome } of copy?.scenarios ?? []) {
      if (copy === undefined || model === undefined) break
      const evaluation = evaluate(copy.organisation, answers)
      expect(evaluation.outcome).toEqual({ id: outcome, certain: true })
      expect(evaluation.findings).toEqual(evaluate(model.organisation, answers).findings)
    }
  })

  it('is published with a line in site.yaml, and may be the only one', () => {
    copied.set('site.yaml', 'name: Lotsen\norganisations: [nystad]\n')
    const { site } = load(copied)
    expect(site.organisations.map(({ id }) => id)).toEqual(['nystad'])
  })
})

describe('the code', () => {
  /** Whether a text names an organisation: as a word in quotation marks, in an address, or as a key. */
  const names = (text: string): readonly string[] =>
    ids.filter((id) => new RegExp(`["'\`/.]${id}(?![\\p{L}\\p{N}-])|(?<![\\p{L}\\p{N}-])${id}(?:["'\`/]|\\s*:)`, 'u').test(text))

  it('names no organisation', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(tsx?|css|html)$/.test(path) && !/\.test(-support)?\.tsx?$/.test(path),
    )
    expect(code.length).toBeGreaterThan(50)
    expect(code.flatMap((path) => names(readFileSync(join('src', path), 'utf8')).map((id) => `${path}: ${id}`))).toEqual([])
  })

  it.each(ids)('would be caught naming %s', (id) => {
    for (const text of [`if (own === '${id}')`, `href="/${id}/"`, `{ ${id}: 1 }`, `themes.${id}`, `\`${id}\``, `"${id}/sv"`])
      expect(names(text)).toEqual([id])
  })

  it('is free to use the same word in a sentence', () => {
    for (const id of ids) expect(names(`t('Din ${id} gäller, och så ${id}-text')`)).toEqual([])
  })
})
