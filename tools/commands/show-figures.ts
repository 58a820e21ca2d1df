import { mkdirSync, writeFileSync } from 'node:fs'

export interface Figure {
  readonly measure: string
  readonly value: string
  /** In words. Empty where the figure only tells. */
  readonly limit?: string
  readonly isKept?: boolean
}

/** Prints the figures as a table, writes it to `reports/<name>.md`, and sets exit code 1 where a limit is broken. */
export function showFigures(name: string, figures: readonly Figure[]): void {
  const table = [
    '| mått | värde | gräns |',
    '|---|---|---|',
    ...figures.map(({ measure, value, limit = '' }) => `| ${measure} | ${value} | ${limit} |`),
  ].join('\n')
  console.log(table)
  mkdirSync('reports', { recursive: true })
  writeFileSync(`reports/${name}.md`, `${table}\n`)
  const broken = figures.filter(({ isKept }) => isKept === false)
  for (const { measure, limit = '' } of broken) console.error(`✗ ${measure}: gränsen är ${limit}`)
  process.exitCode = broken.length === 0 ? 0 : 1
}
