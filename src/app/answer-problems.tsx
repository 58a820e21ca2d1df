import { useTranslation } from '../i18n/index.ts'
import type { Organisation } from '../schema/model.ts'
import { useCase } from '../session/use-case.ts'
import { useSession } from '../session/use-session.ts'
import { Closable } from '../ui/closable.tsx'

/** Tells when stored answers no longer fit the content, and which. They count for nothing; the rest does. */
export function AnswerProblems({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const session = useSession()
  const { answers, problems } = useCase(organisation)
  if (problems.length === 0) return null
  const facts = [...new Set(problems.map((problem) => problem.fact))]
  return (
    <Closable onClose={() => session.replace(organisation.id, answers)}>
      {t('site.dropped', { count: facts.length, facts: facts.join(', ') })}
    </Closable>
  )
}
