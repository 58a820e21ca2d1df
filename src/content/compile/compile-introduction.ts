import type { Scenario, SectionText, StatementText } from '../../schema/model.ts'
import type { Introduction, Reading } from '../../schema/introduction-model.ts'
import type { IntroductionSource } from '../../schema/introduction.ts'
import { isDemand } from '../../schema/modalities.ts'
import { RESERVED } from '../../schema/pages.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

export interface IntroductionContext {
  readonly sections: readonly SectionText[]
  readonly scenarios: readonly Scenario[]
  /** The file with the scenarios names this id, also where it was left out because of another mistake. */
  readonly isScenarioMentioned: (id: string) => boolean
  readonly checkStatements: (ids: readonly string[], path: Path) => void
}

/** Words that say a duty, so that a text does not demand more than its source. */
const DUTY = /(?:^|[^\p{L}])(ska|måste|får inte|får aldrig|får bara)(?!\p{L})/iu

/** Compiles the parts of the introduction; none where the organisation has none. Reports what is claimed beyond the statements. */
export function compileIntroduction(file: Noted<IntroductionSource> | undefined, context: IntroductionContext): Introduction['parts'] {
  if (file?.value === undefined) return []
  const { source, value } = file
  const { restOn, readingsOf } = statementsBehind(context.sections)
  const partIds = uniqueIds(source, 'Delen')
  const cardIds = uniqueIds(source, 'Kortet')
  const parts = value.parts.map((part, index) => {
    const at: Path = ['parts', index]
    partIds(part.id, at)
    if (RESERVED.part.includes(part.id))
      source.report([...at, 'id'], `”${part.id}” är en egen sida i introduktionen. Ge delen ett annat id.`)
    checkScenario(part.scenario, context, source, [...at, 'scenario'])
    const cards = part.cards.map((card, place) => {
      const path = [...at, 'cards', place]
      cardIds(card.id, path)
      context.checkStatements(card.statements, [...path, 'statements'])
      checkDuty(card.text, restOn(card.statements), source, [...path, 'text'])
      const text = source.markdown([...path, 'text'], card.text)
      return { id: card.id, text, statements: card.statements, readings: readingsOf(card.statements), lang: 'sv' as const }
    })
    return { ...part, cards, lang: 'sv' as const }
  })
  return parts
}

/** What things rest on, by the ids of statements; those that are unknown are told elsewhere. */
export function statementsBehind(sections: readonly SectionText[]) {
  const statements = new Map(sections.flatMap((section) => section.statements.map((each) => [each.id, each] as const)))
  const restOn = (ids: readonly string[]): readonly StatementText[] => ids.flatMap((id) => statements.get(id) ?? [])
  const readingsOf = (ids: readonly string[]): readonly Reading[] =>
    restOn(ids).flatMap(({ interpretation }) => (interpretation === null ? [] : [{ text: interpretation, lang: 'sv' }]))
  return { restOn, readingsOf }
}

/** Reports an id that was there before. */
export function uniqueIds(source: Notes, noun: string): (id: string, at: Path) => void {
  const seen = new Set<string>()
  return (id, at) => {
    if (seen.has(id)) source.report([...at, 'id'], `${noun} ”${id}” finns två gånger. Byt id på ett av ställena.`)
    seen.add(id)
  }
}

/** Reports a scenario that does not exist. */
export function checkScenario(
  id: string,
  { scenarios, isScenarioMentioned }: Pick<IntroductionContext, 'scenarios' | 'isScenarioMentioned'>,
  source: Notes,
  path: Path,
): void {
  const known = scenarios.map((scenario) => scenario.id)
  if (known.includes(id) || isScenarioMentioned(id)) return
  source.report(path, `Fallet ”${id}” finns inte.${propose(id, known)}`)
}

/** Reports words of duty where no statement behind them is a demand. */
export function checkDuty(text: string, statements: readonly StatementText[], source: Notes, path: Path): void {
  const duty = DUTY.exec(text)?.[1]
  if (duty === undefined || statements.length === 0 || statements.some(({ modality }) => isDemand(modality))) return
  source.report(path, `Texten säger ”${duty}”, men inget av påståendena är ett krav. Skriv som dokumentet, till exempel ”bör”.`)
}
