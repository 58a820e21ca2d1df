import { evaluate } from '../../engine/index.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import type { Path } from '../read/source-file.ts'

/** More than this nobody reads: rows of a result in the middle one of the scenarios and in any, things that always hold, and words of a title. */
export const MOST = { rowsInMedian: 6, rows: 10, always: 7, words: 14 }

type Tell = (name: string, path: Path, message: string) => void

/** Holds a result to what can be read: how many rows the scenarios get, how much always holds, and how long the titles are. */
export function checkRows(compiled: CompiledOrganisation, tell: Tell): void {
  checkFindings(compiled, tell)
  const counts = compiled.scenarios
    .map(({ answers }, index) => ({ index, rows: rowsOf(compiled, answers) }))
    .toSorted((a, b) => a.rows - b.rows)
  const median = counts[Math.floor(counts.length / 2)]
  if (median !== undefined && median.rows > MOST.rowsInMedian)
    tell(
      'scenarios',
      ['scenarios'],
      `Beskeden har för många rader: medianen är ${median.rows}, men högst ${MOST.rowsInMedian}. Ge fynd som hör ihop samma rad i beskedet (row).`,
    )
  for (const { index, rows } of counts.filter((each) => each.rows > MOST.rows))
    tell(
      'scenarios',
      ['scenarios', index, 'id'],
      `Beskedet har ${rows} rader, men högst ${MOST.rows}. Ge fynd som hör ihop samma rad i beskedet (row).`,
    )
}

function checkFindings({ organisation }: CompiledOrganisation, tell: Tell): void {
  const { findings } = organisation
  findings.forEach(({ title, row, decision }, index) => {
    if (decision !== undefined) return
    const words = title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    if (words > MOST.words) tell('findings', ['findings', index, 'title'], `Rubriken har ${words} ord, men högst ${MOST.words}. Korta den.`)
    if (row !== null && findings.every((other, place) => place === index || other.row !== row))
      tell('findings', ['findings', index, 'row'], `Inget annat fynd har raden ”${row}”. Rätta namnet, eller ta bort den (row).`)
  })
  const always = findings.flatMap(({ standing, actions }) => (standing ? actions : []))
  const first = findings.findIndex(({ standing }) => standing)
  if (always.length > MOST.always)
    tell(
      'findings',
      ['findings', first, 'actions'],
      `De stående skyldigheterna har ${always.length} punkter, men högst ${MOST.always}. Slå ihop dem, eller lägg dem i fynd med villkor.`,
    )
}

function rowsOf({ organisation }: CompiledOrganisation, answers: Parameters<typeof evaluate>[1]): number {
  // What holds for some roles alone is told apart.
  const rowOf = new Map(organisation.findings.flatMap(({ id, row, roles }) => (roles.length > 0 ? [] : [[id, row ?? `finding ${id}`]])))
  return new Set(evaluate(organisation, answers).findings.flatMap(({ id }) => rowOf.get(id) ?? [])).size
}
