import type { ReportWords } from './report.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'

/** The words around what is handed over, in the page's language. */
export function useReportWords(organisation: string): ReportWords {
  const { t } = useTranslation()
  const { t: keep } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  return {
    title: keep('handOver.title'),
    kicker: t('result.kicker', { organisation }),
    decided: t('result.decided'),
    decidedNothing: t('result.decidedNothing'),
    alsoCounts: t('result.alsoCounts'),
    good: t('result.good'),
    standing: t('result.standing'),
    doFirst: t('result.doFirst'),
    doInstead: t('result.doInstead'),
    during: t('result.during'),
    afterwards: t('result.afterwards'),
    ofManager: t('result.ofManager'),
    ofOrganisation: t('result.ofOrganisation'),
    done: keep('handOver.done'),
    notDone: keep('handOver.notDone'),
    ask: t('result.ask'),
    answers: t('result.answers'),
    because: t('result.because'),
    restsOn: t('result.restsOn'),
    interpretation: t('result.interpretation'),
    ownAdvice: t('result.ownAdvice'),
    incomplete: t('result.incomplete'),
    sources: t('result.sources'),
    document: t('result.document'),
    version: t('result.contentVersion'),
    date: t('result.date'),
    link: pages('share.address'),
    matter: keep('handOver.matter'),
    registration: keep('handOver.registration'),
    official: keep('handOver.official'),
    disclaimer: t('site.disclaimer'),
  }
}
