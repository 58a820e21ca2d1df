import { describe, expect, it } from 'vitest'
import { formatProblem } from './problem.ts'
import { readSource } from './source-file.ts'

function toldOf(text: string): string {
  return readSource('findings.yaml', text).problems.map(formatProblem).join('\n')
}

describe('files that are made to exhaust or to hide', () => {
  it('brackets in brackets, thousands of them', () => {
    expect(toldOf(`a: ${'['.repeat(100_000)}`)).toMatchInlineSnapshot(
      `"findings.yaml:1:64 Här ligger grupper i grupper i för många nivåer. Skriv det plattare."`,
    )
  })

  it('dashes in dashes, and an endless indent', () => {
    const told = 'findings.yaml:1:1 Här ligger grupper i grupper i för många nivåer. Skriv det plattare.'
    expect(toldOf('- '.repeat(50_000))).toBe(told)
    const stairs = Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
    expect(toldOf(stairs)).toBe(told.replace(':1:1', ':242:1'))
  })

  it('as deep as real content is well', () => {
    expect(toldOf(`a: ${'['.repeat(30)}${']'.repeat(30)}\n${' '.repeat(0)}b: c\n`)).toBe('')
  })

  it('keys that are merged in from elsewhere', () => {
    expect(toldOf('a:\n  <<: {b: c}\n')).toMatchInlineSnapshot(
      `"findings.yaml:2:3 Tecknen << går inte att använda här. Skriv ut det som ska stå i stället."`,
    )
  })

  it('a laugh that doubles with each line, without ever being told out', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`)
    const problems = readSource('findings.yaml', ['l0: &l0 ha', ...lines].join('\n')).problems.map((problem) => problem.message)
    expect(new Set(problems)).toEqual(
      new Set([
        'Tecknet & betyder något särskilt i början av en text. Ta bort det, eller sätt citattecken runt texten.',
        'Tecknet * betyder något särskilt i början av en text. Skriv ut texten där den behövs, eller sätt citattecken runt den.',
      ]),
    )
  })

  it('several documents in one file', () => {
    expect(toldOf('a: b\n---\na: c\n')).toMatchInlineSnapshot(
      `"findings.yaml:2:1 Raden --- delar filen i två, och det går inte här. Ta bort raden."`,
    )
  })
})
