import type { TFunction } from 'i18next'
import type { ReportWords } from '../../export/report.ts'
import type { HandOverWords } from '../../export/text.ts'

/** The words around what is handed over, in one language. */
export interface Words {
  readonly report: ReportWords
  readonly handOver: HandOverWords
}

/** Puts the words together from the interface's texts, of the page or of another language. */
export function reportWords(t: TFunction, keep: TFunction<'keep'>, organisation: string): Words {
  return {
    report: {
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
      ask: t('result.ask'),
      answers: t('result.answers'),
      because: t('result.because'),
      restsOn: t('result.restsOn'),
      interpretation: t('result.interpretation'),
      ownAdvice: t('result.ownAdvice'),
      incomplete: t('result.incomplete'),
      disclaimer: t('site.disclaimer'),
    },
    handOver: {
      title: keep('handOver.title'),
      done: keep('handOver.done'),
      notDone: keep('handOver.notDone'),
      sources: t('result.sources'),
      document: t('result.document'),
      version: t('result.contentVersion'),
      date: t('result.date'),
      link: keep('share.address'),
      matter: keep('handOver.matter'),
      registration: keep('handOver.registration'),
      official: keep('handOver.official'),
    },
  }
}
