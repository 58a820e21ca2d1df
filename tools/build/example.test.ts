import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { checkAll } from '../../src/content/check/check-all.ts'
import { placeOf } from '../../src/content/read/file-kinds.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'
import { formatProblem } from '../../src/content/read/problem.ts'
import { readContent, readContentFolder } from './read-content.ts'
import { inRoot } from './root.ts'
import { KEYS, tellUsed } from './schema-keys.test-support.ts'

const FOLDER = inRoot('content/example')
/** What is marked so is not finished, and the example is. */
const OF_DRAFTS = ['flow: steps.questions.proposed', 'findings: findings.proposed']
const parsed = parseContent(readContent(FOLDER))

describe('the example', () => {
  it('has no faults, and English for everything', () => {
    const { problems, english } = checkAll(parsed)
    expect([...problems, ...english].map(formatProblem)).toEqual([])
  })

  it('uses every key that there is', () => {
    const used = new Set<string>()
    for (const path of parsed.files.keys())
      tellUsed(placeOf(path)?.kind ?? '', parsed.written(path).data, (kind, key) => used.add(`${kind}: ${key}`))
    const keys = [...KEYS].flatMap(([kind, own]) => own.map(({ path }) => `${kind}: ${path}`))
    expect(keys.filter((key) => !used.has(key) && !OF_DRAFTS.includes(key))).toEqual([])
    expect(keys.length).toBeGreaterThan(500)
  })

  it('agrees with its originals, whether an organisation extends another or not', () => {
    const command = [inRoot('tools/commands/verify-originals.ts'), '--content', FOLDER, '--originals', `${FOLDER}/.original`]
    expect(execFileSync(process.execPath, command, { encoding: 'utf8' })).toMatchInlineSnapshot(`
      "exempelskolan: 3 påståenden prövade mot originalet, 0 anmärkningar
      exempelstaden: 14 påståenden prövade mot originalet, 0 anmärkningar
      Texter med nio ord eller fler i rad ur ett original: 0.
      "
    `)
  })

  it('is no part of the content that it lies in', () => {
    const files = [...readContentFolder(inRoot('content')).keys()]
    expect(files.filter((file) => file.startsWith('example'))).toEqual([])
    expect(files).toContain('site.yaml')
  })
})
