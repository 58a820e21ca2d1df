import type { Checked } from '../../../content/check/check-all.ts'
import { tellCount } from '../../../content/wording/told-failure.ts'
import type { ProofReport } from '../../../content/check/prove-content.ts'
import { formatProblem } from '../../../content/read/problem.ts'
import type { ChangedFile } from './changed-files.ts'

/** What a change note tells. */
export interface ChangeNote {
  /** In the editor's words. */
  readonly what: string
  readonly why: string
  readonly files: readonly ChangedFile[]
  /** What is decided otherwise, as Markdown. */
  readonly decisions: string
  readonly checked: Checked
  /** Calendar day, YYYY-MM-DD. */
  readonly day: string
}

const VERBS = { added: 'ny', changed: 'ändrad', removed: 'ska tas bort' } as const

/** The note that goes with the changed files, as Markdown in Swedish, for whoever takes them in. */
export function writeChangeNote({ what, why, files, decisions, checked, day }: ChangeNote): string {
  const { problems, warnings, reports } = checked
  return `# Ändring av innehållet ${day}

## Vad

${what.trim() || 'Inte beskrivet.'}

## Varför

${why.trim() || 'Inte beskrivet.'}

## Filer

${files.map(({ path, change }) => `- content/${path} (${VERBS[change]})`).join('\n') || 'Inga.'}

## Vad som avgörs annorlunda

${decisions.trim().replaceAll(/^#/gm, '##')}

## Kontroller

${
  problems.length === 0
    ? `Samma kontroll som \`npm run content:check\` gick igenom utan fel, med ${warnings.length} råd.`
    : `Kontrollen gick inte igenom. Det här återstår:\n\n${problems.map((problem) => `- content/${formatProblem(problem)}`).join('\n')}`
}

${reports.map(tellReport).join('\n')}

## Så tas den in

1. Packa upp mappen \`content\` över den som finns, och ta bort de filer som ska tas bort.
2. Kör \`npm run content:check\`.
3. Låt den som ansvarar för dokumentet godkänna. Skillnaden går att skriva ut ur redaktörens verkstad.
`
}

function tellReport({ id, hindered, situations, promises }: ProofReport): string {
  if (situations === null) return `- ${id}: inte prövat${hindered.length === 0 ? '' : `: fel i ${hindered.join(', ')}`}`
  return `- ${id}: ${tellCount(situations)} situationer prövade, ${promises} löften`
}
