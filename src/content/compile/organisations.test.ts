import { readdirSync, readFileSync } from 'node:fs'
import { contentOf } from '../check/whole-content.test-support.ts'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { checkAll } from '../check/check-all.ts'
import { parseContent } from '../read/parsed-content.ts'
import { evaluate } from '../../engine/index.ts'

/** Walks through the real content, whatever it says. */
const ON_REAL_CONTENT = [
  'e2e/real.spec.ts',
  'src/features/guide/result/shown-words.test.ts',
  'src/features/guide/result/same-choice.test.ts',
  'src/engine/what-would-change-budget.test.ts',
]
const files = readContentFolder('e2e/content')
/** Not read from `content`, where an organisation may be added that is called something the code says of other things. */
const ids = ['goteborg', 'staffanstorp', 'riktlinje', 'lst-skane', 'digg-imy']

describe('a further organisation', () => {
  const copied = new Map(files)
  for (const [path, text] of files) {
    if (path.startsWith('organisations/provstad/')) copied.set(path.replace('/provstad/', '/nystad/'), text)
  }

  it('is added by copying a folder, and needs nothing else', () => {
    const { organisations } = contentOf(copied)
    const [model, copy] = ['provstad', 'nystad'].map((id) => organisations.get(id)?.sv)
    expect(copy?.organisation.id).toBe('nystad')
    expect(copy?.scenarios.length).toBeGreaterThan(0)
    for (const { answers, outcome } of copy?.scenarios ?? []) {
      if (copy === undefined || model === undefined) break
      const evaluation = evaluate(copy.organisation, answers)
      expect(evaluation.outcome).toEqual({ id: outcome, certain: true })
      expect(evaluation.findings).toEqual(evaluate(model.organisation, answers).findings)
    }
  })

  it('passes content:check without an introduction, changes and English', () => {
    const bare = [...files].filter(([path]) => path.startsWith('organisations/utan-policy/'))
    const added = new Map([...files, ...bare.map(([path, text]) => [path.replace('/utan-policy/', '/ensam/'), text] as const)])
    added.set('site.yaml', 'name: Lotsen\norganisations: [provstad, ensam]\n')
    const { problems, warnings } = checkAll(parseContent(added))
    expect(problems).toEqual([])
    expect(warnings.filter(({ file }) => file.startsWith('organisations/ensam/'))).toEqual([])
    expect(bare.some(([path]) => /introduction|changes|\/en\./.test(path))).toBe(false)
  })

  it('is published with a line in site.yaml, and may be the only one', () => {
    copied.set('site.yaml', 'name: Lotsen\norganisations: [nystad]\n')
    const { site } = contentOf(copied)
    expect(site.organisations.map(({ id }) => id)).toEqual(['nystad'])
  })
})

describe('tests of code', () => {
  it('read no content but what is made for them, so that an editor’s change breaks none', () => {
    const tests = ['src', 'tools', 'e2e']
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
      .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
    expect(tests.length).toBeGreaterThan(100)
    const reading = tests.filter((path) => /(?:readContentFolder|loadContentOrThrow|cpSync)\('content/.test(readFileSync(path, 'utf8')))
    // What was decided is kept on purpose, and written anew by whoever decides otherwise.
    const kept = 'src/content/real/same-decisions.test.ts'
    expect(reading.filter((path) => path !== kept && !ON_REAL_CONTENT.includes(path))).toEqual([])
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
