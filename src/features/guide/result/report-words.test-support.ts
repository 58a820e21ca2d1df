import type { ReportWords } from './report-words.ts'

const FUNCTIONS: Partial<ReportWords> = {
  about: (about) => `<about>: ${about}`,
  ask: (contact) => contact,
  more: (count) => `<more> ${count}`,
  further: (count) => `<further> ${count}`,
  replied: (question, contact) => `${question} via länk: ${contact ?? '?'}`,
  system: ({ option, outcome }, from) => `${option.label}: ${outcome} <${from}>`,
  answerWords: { none: '<none>', yes: '<yes>' },
}

/** Words that tell their own names, so that it shows where each stands. */
export function namedWords(own: Partial<ReportWords> = {}): ReportWords {
  const known: Partial<ReportWords> = { ...FUNCTIONS, ...own }
  const words: object = new Proxy(known, { get: (_, name) => known[name as keyof ReportWords] ?? `<${String(name)}>` })
  return words as ReportWords
}
