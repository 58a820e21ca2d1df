import type { Organisation } from '../schema/model.ts'
import { useCase } from '../shared/session/use-case.ts'
import { useSession } from '../shared/session/use-session.ts'
import { Closable } from '../shared/ui/closable.tsx'
import { LostAnswers } from '../shared/ui/lost-answers.tsx'

/** Tells when stored answers no longer fit the content, and which. They count for nothing; the rest does. */
export function AnswerProblems({ organisation }: { readonly organisation: Organisation }) {
  const session = useSession()
  const { answers, problems } = useCase(organisation)
  if (problems.length === 0) return null
  return (
    <Closable onClose={() => session.change(organisation.id, answers)}>
      <LostAnswers organisation={organisation} problems={problems} />
    </Closable>
  )
}
