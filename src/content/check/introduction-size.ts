import { evaluate } from '../../engine/index.ts'
import { outcomeById } from '../../schema/look-up.ts'
import type { Organisation, Scenario } from '../../schema/model.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { plainText } from '../wording/plain-text.ts'
import { LONGEST_INTRODUCTION, minutesToGoThrough, wordsIn } from '../wording/reading-time.ts'

/** What an introduction asks of who goes through it from its first page to the receipt. */
export interface IntroductionSize {
  readonly cards: number
  readonly cases: number
  /** Words of the content that must be read: the titles, texts and sources of cards, the cases, the answers to choose among and the three lines of each answer. */
  readonly words: number
  /** To begin, to turn each card, and to decide and turn each case. */
  readonly clicks: number
  readonly minutes: number
}

/** More is not an introduction of ten minutes. */
export const LARGEST_INTRODUCTION: IntroductionSize = { cards: 8, cases: 4, words: 1600, clicks: 20, minutes: LONGEST_INTRODUCTION }

/** How large an organisation's introduction is in its language; nothing of it is folded in what is counted. */
export function sizeOfIntroduction({ introduction, scenarios, organisation }: CompiledOrganisation): IntroductionSize {
  const cards = introduction.parts.flatMap((part) => part.cards.map((card) => ({ part, card })))
  const cases = introduction.parts.flatMap((part) =>
    scenarios.filter(({ id }) => id === part.scenario).map((scenario) => ({ part, scenario })),
  )
  const placesOf = (statements: readonly string[]): string => statements.map((id) => organisation.places[id]?.locator ?? '').join(' ')
  const texts = [
    ...cards.flatMap(({ part, card }) => [part.title, plainText(card.text), placesOf(card.statements)]),
    ...cases.flatMap(({ part, scenario: { title, person, text } }) => [part.title, title, person, text]),
    ...cases.flatMap(({ scenario }) => [...organisation.outcomes.map(({ label }) => label), ...answerOf(organisation, scenario, placesOf)]),
  ]
  return {
    cards: cards.length,
    cases: cases.length,
    words: wordsIn(texts.join(' ')),
    clicks: 1 + cards.length + 2 * cases.length,
    minutes: minutesToGoThrough(introduction, scenarios),
  }
}

/** The three lines that are shown once a case is decided: what, why, and where that stands. */
function answerOf(
  organisation: Organisation,
  { answers, outcome }: Scenario,
  placesOf: (statements: readonly string[]) => string,
): readonly string[] {
  const words = outcomeById(organisation, outcome)
  const applied = evaluate(organisation, answers).findings.find(({ effect }) => effect === outcome)
  const finding = organisation.findings.find(({ id }) => id === applied?.id)
  if (applied === undefined || finding === undefined) return [words?.label ?? '', words?.meaning ?? '']
  return [finding.outcomeLabel ?? words?.label ?? '', finding.title, placesOf(applied.statements.slice(0, 1))]
}
