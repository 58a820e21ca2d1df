import { Findings } from '../schema/findings.ts'
import { Policy } from '../schema/policy.ts'
import type { ContentFiles } from './load.ts'
import { parseFile } from './parsed.ts'
import { type Problem, sortProblems } from './problem.ts'
import type { Path, SourceFile } from './source-file.ts'

const POLICY = /^organisations\/[^/]+\/policy\.yaml$/
const FINDINGS = /^organisations\/[^/]+\/findings\.yaml$/

/**
 * Warns of all content that should have been reviewed before `today`, written YYYY-MM-DD, and of what is not to be valid until later:
 * the guide knows no days, and shows it already.
 */
export function dateWarnings(files: ContentFiles, today: string): readonly Problem[] {
  return sortProblems(
    [...files].flatMap(([path, text]) =>
      POLICY.test(path) ? ofPolicy(path, text, today) : FINDINGS.test(path) ? ofFindings(path, text, today) : [],
    ),
  )
}

function ofPolicy(path: string, text: string, today: string): readonly Problem[] {
  const { source, value } = parseFile(Policy, path, text)
  return warningsIn(source, today, value === undefined ? [] : [{ ...value.content, at: ['content'] }])
}

function ofFindings(path: string, text: string, today: string): readonly Problem[] {
  const { source, value } = parseFile(Findings, path, text)
  return warningsIn(
    source,
    today,
    (value?.findings ?? []).map((finding, index) => ({ ...finding, at: ['findings', index] })),
  )
}

interface Dated {
  readonly at: Path
  readonly validFrom?: string | undefined
  readonly reviewBy?: string | undefined
}

function warningsIn(source: SourceFile, today: string, all: readonly Dated[]): readonly Problem[] {
  // Problems of the file itself are told elsewhere.
  const told = source.problems.length
  for (const { at, validFrom, reviewBy } of all) {
    if (reviewBy !== undefined && reviewBy < today)
      source.report(
        [...at, 'reviewBy'],
        `Innehållet skulle ha setts över senast ${reviewBy}. Läs dokumentet igen, och flytta fram dagen när allt stämmer.`,
      )
    if (validFrom !== undefined && validFrom > today)
      source.report(
        [...at, 'validFrom'],
        `Det här ska gälla först ${validFrom}, men guiden visar det redan. Vänta med att publicera om det är för tidigt.`,
      )
  }
  return source.problems.slice(told)
}
