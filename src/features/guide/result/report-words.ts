import type { ReportWords } from './report.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'

/** The words around what is handed over, in the page's language. */
export function useReportWords(organisation: string): ReportWords {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  return {
    title: guide('handOver.title'),
    kicker: t('result.kicker', { organisation }),
    why: guide('besked.why'),
    now: guide('besked.now'),
    ask: (contact) => guide('besked.ask', { contact }),
    later: guide('besked.later'),
    always: guide('besked.always'),
    others: guide('besked.ofOthers'),
    done: guide('handOver.done'),
    notDone: guide('handOver.notDone'),
    answers: t('result.answers'),
    answerWords: { none: guide('step.noneOfThese'), yes: guide('step.yes') },
    interpretation: t('result.interpretation'),
    ownAdvice: t('result.ownAdvice'),
    incomplete: t('result.incomplete'),
    replied: (question, contact) => guide('besked.replied', { question, contact: contact ?? guide('besked.somebody') }),
    sources: t('result.sources'),
    document: t('result.document'),
    version: t('result.contentVersion'),
    date: t('result.date'),
    link: pages('share.address'),
    matter: guide('handOver.matter'),
    decision: guide('handOver.decision'),
    signature: guide('handOver.signature'),
    disclaimer: t('site.disclaimer'),
  }
}
