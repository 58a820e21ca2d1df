import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import type { Problem } from '../read/problem.ts'
import { type Changed, type Since, tellChanged } from '../versions/since-published.ts'
import type { Path } from '../read/source-file.ts'

/** An organisation's problems with what was changed first, each with what came of it below; then what nothing that is known to be changed is behind. */
export function underCauses(
  parsed: ParsedContent,
  own: CompiledOrganisation,
  problems: readonly Problem[],
  since: Since | null,
): readonly Problem[] {
  const changed = since?.changed ?? []
  const left = new Set(problems)
  const caused = changed.flatMap((each): readonly Problem[] => {
    const effects = [...left].filter((problem) => comesOf(problem, each, changed))
    effects.forEach((problem) => left.delete(problem))
    if (effects.length === 0) return []
    const { name, path } = placeOfChanged(each, own)
    const message = `Orsak: ${tellChanged(each)}. Det som följer av det står här under (${effects.length}). Är ändringen fel, ställ tillbaka den. Är den rätt, rätta det som följer.`
    return [
      { ...parsed.source(`organisations/${own.organisation.id}/${name}.yaml`).problemAt(path, message), role: 'cause' },
      ...effects.map((problem): Problem => ({ ...problem, role: 'effect' })),
    ]
  })
  const rest = problems.filter((problem) => left.has(problem))
  return [...caused, ...rest.filter(isNoEffect), ...rest.filter((problem) => !isNoEffect(problem))]
}

export function isNoEffect({ role }: Problem): boolean {
  return role !== 'effect'
}

/** What may come of a change comes of the only one there is; otherwise of the one that it names. What cannot be read comes of a lost answer alone. */
function comesOf({ message, role, isProved, behind }: Problem, { id, lost, isGone }: Changed, changed: readonly Changed[]): boolean {
  const isNamed = (name: string): boolean => behind?.includes(name) ?? message.includes(`”${name}”`)
  if (role !== 'effect' && isProved !== true) return (isGone && isNamed(id)) || lost.some(isNamed)
  return changed.length === 1 || isNamed(id)
}

function placeOfChanged(
  { kind, id, isGone }: Changed,
  { organisation: { steps, findings }, claims }: CompiledOrganisation,
): { readonly name: string; readonly path: Path } {
  if (kind === 'promise') return { name: 'promises', path: ['promises', claims.promises.findIndex((promise) => promise.id === id)] }
  if (kind === 'finding')
    return { name: 'findings', path: isGone ? ['findings'] : ['findings', findings.findIndex((finding) => finding.id === id)] }
  const step = steps.findIndex(({ questions }) => questions.some(({ fact }) => fact === id))
  const question = steps[step]?.questions.findIndex(({ fact }) => fact === id) ?? 0
  return { name: 'flow', path: isGone ? ['steps'] : ['steps', step, 'questions', question] }
}
