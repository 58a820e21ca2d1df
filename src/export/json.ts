import type { Report } from './report.ts'

/** A report for other programs: the case, its outcome, and the findings with the statements that they rest on. */
export function reportAsJson(report: Report): string {
  const { words: _words, groups, ...rest } = report
  return `${JSON.stringify({ kind: 'ai-lotsen-bedomning', version: 1, ...rest, findings: groups.flatMap((group) => group.findings) }, null, 2)}\n`
}
