import type { Organisation } from '../../../schema/model.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { AnswerWords } from '../../../shared/told/answers-told.ts'
import type { ToldSystem } from '../../../shared/told/told-systems.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { useWaySentence } from '../../../shared/ui/change-way.tsx'
import { useContentVersion } from '../../../shared/ui/content-version.ts'

/** Words that stand around the content in what is handed over. They are given, so that a report knows no interface. */
export type ReportWords = { readonly [Name in keyof Told]: Told[Name] extends string ? string : Told[Name] }
type Told = ReturnType<ReturnType<typeof useReportWords>>

/** Gives the words around what is handed over, in the page's language. They are many, and looked up when they are wanted. */
export function useReportWords({ policy }: Organisation) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const sentence = useWaySentence()
  const tellVersion = useContentVersion()
  const answerWords = (): AnswerWords => ({ none: guide('step.noneOfThese'), yes: guide('step.yes') })
  return () => ({
    title: guide('handOver.title'),
    kicker: t('result.kicker', { organisation: policy.name }),
    shared: `${pages('shared.heading')} ${pages('shared.worked')}`,
    incomplete: t('result.incomplete'),
    /** That an answer came from somebody through a link; null where it is nobody whom the organisation names. */
    replied: (question: string, contact: string | null): string =>
      guide('besked.replied', { question, contact: contact ?? guide('besked.somebody') }),
    about: (about: string): string => guide('question.about', { about }),
    why: guide('besked.why'),
    further: (count: number): string => guide('besked.further', { count }),
    now: guide('besked.now'),
    more: (count: number): string => guide('besked.more', { count }),
    /** What one does oneself, beside what is asked of others. */
    self: guide('handOver.self'),
    /** With whom something is to be asked. */
    ask: (contact: string): string => guide('besked.ask', { contact }),
    systems: pages('change.systems'),
    /** What comes of another system, in a sentence. */
    system: ({ option, ...way }: ToldSystem, from: OutcomeId): string =>
      sentence(
        { ...way, changes: [{ id: option.id, action: pages('change.use', { system: option.label }), note: null, lang: option.lang }] },
        from,
      ),
    later: guide('besked.later'),
    always: guide('besked.always'),
    good: t('result.good'),
    others: guide('besked.ofOthers'),
    done: guide('handOver.done'),
    notDone: guide('handOver.notDone'),
    answers: t('result.answers'),
    answerWords: answerWords(),
    interpretation: t('result.interpretation'),
    ownAdvice: t('result.ownAdvice'),
    sources: t('result.sources'),
    restsOn: t('result.document'),
    document: t('result.documentTitle'),
    address: guide('handOver.address'),
    version: t('result.contentVersion'),
    versionValue: tellVersion(policy.content),
    link: pages('share.address'),
    /** Lines to fill in by hand. */
    name: guide('handOver.name'),
    day: guide('handOver.day'),
    matter: guide('handOver.matter'),
    decision: guide('handOver.decision'),
    signature: guide('handOver.signature'),
    disclaimer: t('site.disclaimer'),
  })
}
