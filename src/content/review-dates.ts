import type { ContentFiles } from './load.ts'
import { parseFile } from './parsed.ts'
import { Policy } from '../schema/policy.ts'
import { type Problem, sortProblems } from './problem.ts'

/** Warns of every organisation whose content should have been reviewed before `today`, written YYYY-MM-DD. */
export function overdueReviews(files: ContentFiles, today: string): readonly Problem[] {
  const policies = [...files].filter(([path]) => /^organisations\/[^/]+\/policy\.yaml$/.test(path))
  return sortProblems(
    policies.flatMap(([path, text]) => {
      const { source, value } = parseFile(Policy, path, text)
      if (value === undefined || today <= value.content.reviewBy) return []
      const told = source.problems.length
      source.report(
        ['content', 'reviewBy'],
        `Innehållet skulle ha setts över senast ${value.content.reviewBy}. Läs dokumentet igen, och flytta fram dagen när allt stämmer.`,
      )
      return source.problems.slice(told)
    }),
  )
}
