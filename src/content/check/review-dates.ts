import type { dayIn } from '../../schema/day-in.ts'
import { Findings } from '../../schema/findings.ts'
import { type DecidedSystem, Policy } from '../../schema/policy.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import type { Path, SourceFile } from '../read/source-file.ts'

const POLICY = /^organisations\/[^/]+\/policy\.yaml$/
const FINDINGS = /^organisations\/[^/]+\/findings\.yaml$/

/**
 * Warns of all content that should have been reviewed before the day that it is where the organisation is, and of what is not to be valid
 * until later: the guide knows no days, and shows it already.
 */
export function dateWarnings(content: ParsedContent, dayAt: typeof dayIn): readonly Problem[] {
  const warnings = [...content.files.keys()].flatMap((path) => {
    if (POLICY.test(path)) {
      const { source, value } = content.file(Policy, path)
      const today = dayAt(value?.timeZone)
      const decided = (value?.systems ?? []).flatMap((system, index) => decisionWarning(source, today, system, index))
      return [...warningsIn(source, today, value === undefined ? [] : [{ ...value.content, at: ['content'] }]), ...decided]
    }
    if (!FINDINGS.test(path)) return []
    const { source, value } = content.file(Findings, path)
    const today = dayAt(content.file(Policy, path.replace(/[^/]+$/, 'policy.yaml')).value?.timeZone)
    return warningsIn(
      source,
      today,
      (value?.findings ?? []).map((finding, index) => ({ ...finding, at: ['findings', index] })),
    )
  })
  return sortProblems(warnings)
}

/** A decision on a system that has ended, or that is dated ahead. */
function decisionWarning(source: SourceFile, today: string, system: DecidedSystem, index: number): readonly Problem[] {
  const { id, decided, validUntil } = system
  const ended = `Beslutet om ”${id}” gällde till och med ${validUntil}. Den som väljer systemet räknas nu som att inte veta. Skriv det nya beslutet, eller ta bort det.`
  const ahead = `Beslutet om ”${id}” är daterat ${decided}, men guiden visar det redan. Vänta med att publicera om det är för tidigt.`
  return [
    ...(validUntil !== undefined && validUntil < today ? [source.problemAt(['systems', index, 'validUntil'], ended)] : []),
    ...(decided > today ? [source.problemAt(['systems', index, 'decided'], ahead)] : []),
  ]
}

interface Dated {
  readonly at: Path
  readonly validFrom?: string | undefined
  readonly reviewBy?: string | undefined
}

function warningsIn(source: SourceFile, today: string, all: readonly Dated[]): readonly Problem[] {
  return all.flatMap(({ at, validFrom, reviewBy }) => {
    const overdue = `Innehållet skulle ha setts över senast ${reviewBy}. Läs dokumentet igen, och flytta fram dagen när allt stämmer.`
    const ahead = `Det här ska gälla först ${validFrom}, men guiden visar det redan. Vänta med att publicera om det är för tidigt.`
    return [
      ...(reviewBy !== undefined && reviewBy < today ? [source.problemAt([...at, 'reviewBy'], overdue)] : []),
      ...(validFrom !== undefined && validFrom > today ? [source.problemAt([...at, 'validFrom'], ahead)] : []),
    ]
  })
}
