import type { Evaluation } from '../../../engine/index.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { Besked, ToDoGroup } from '../../../shared/told/besked.ts'
import type { ToldChange } from '../../../shared/told/told-case.ts'
import type { ToldFinding } from '../../../shared/told/told.ts'
import { countWords, unfold } from '../../../shared/told/unfold.ts'
import { useWaySentence } from '../../../shared/ui/change-way.tsx'
import { sectionName } from './section-name.ts'

/** A list of which the first is unfolded. */
export interface Unfolded<T> {
  readonly shown: readonly T[]
  readonly rest: readonly T[]
}

/** What of a besked is seen at once, and what is one click away. */
export interface UnfoldedBesked {
  /** The first thing of each group; what else the same contact is asked comes first of the rest. */
  readonly toDo: Unfolded<ToDoGroup>
  readonly ways: Unfolded<ToldChange>
  readonly reasons: Unfolded<ToldFinding>
}

interface Given {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  readonly besked: Besked
  readonly ways: readonly ToldChange[]
  /** Contacts can be asked from the page, with two buttons each. */
  readonly asks: boolean
}

/** Chooses how much of a besked is unfolded, so that the page says no more than one takes in. */
export function useUnfolded({ organisation, sources, evaluation, besked, ways, asks }: Given): UnfoldedBesked {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const sentence = useWaySentence()
  const { outcome, reason, basis, before } = besked
  const toDo = [...besked.now, ...besked.more]
  // What the verdict tells is not told again.
  const reasons = [...besked.reasons, ...besked.further].filter(({ finding }) => outcome === null || finding !== reason?.finding)
  const placeOf = (finding: ToldFinding | null): string => {
    const place = organisation.places[finding?.applied.statements[0] ?? '']
    return place === undefined ? '' : sectionName(sources, place.section, guide)
  }
  const marksOf = ({ finding }: ToldFinding): string =>
    `${finding.interpretation === null ? '' : t('result.interpretation')} ${finding.ownAdvice ? t('result.ownAdvice') : ''}`
  const reasonOf = (told: ToldFinding): string => `${told.finding.title} ${placeOf(told)} ${marksOf(told)}`
  const buttons = asks ? `${guide('besked.copyQuestion')} ${guide('besked.mailQuestion')}` : ''
  const toDoOf = ({ contact, ask, items: [first] }: ToDoGroup): string =>
    [
      ask === null ? '' : guide('besked.ask', { contact: ask }),
      first?.action.text ?? '',
      first?.action.ownAdvice === true ? t('result.ownAdvice') : '',
      contact === null ? '' : buttons,
    ].join(' ')
  if (outcome === null) return split({ toDo: 3, ways: 0, reasons: 3 }, { toDo, ways, reasons })
  const verdict = [
    organisation.policy.name,
    outcome.label,
    before ?? '',
    reason === null ? `${outcome.meaning} ${placeOf(basis)}` : reasonOf(reason),
    outcome.id === 'nej' ? guide('besked.kind') : '',
    evaluation.complete ? '' : guide('besked.early'),
  ].join(' ')
  const wayOf = (way: ToldChange): string => `${sentence(way, outcome.id)} ${pages('change.try')}`
  const counts = unfold(outcome.id, {
    verdict: countWords(verdict),
    toDo: toDo.map((group) => countWords(toDoOf(group))),
    ways: ways.map((way) => countWords(wayOf(way))),
    reasons: reasons.map((told) => countWords(reasonOf(told))),
  })
  return split(counts, { toDo, ways, reasons })
}

interface Lists {
  readonly toDo: readonly ToDoGroup[]
  readonly ways: readonly ToldChange[]
  readonly reasons: readonly ToldFinding[]
}

function split(counts: Readonly<Record<keyof Lists, number>>, { toDo, ways, reasons }: Lists): UnfoldedBesked {
  const first = toDo.slice(0, counts.toDo)
  const left = first.flatMap((group) => (group.items.length < 2 ? [] : [{ ...group, items: group.items.slice(1) }]))
  return {
    toDo: {
      shown: first.map((group) => ({ ...group, items: group.items.slice(0, 1) })),
      rest: [...left, ...toDo.slice(counts.toDo)],
    },
    ways: { shown: ways.slice(0, counts.ways), rest: ways.slice(counts.ways) },
    reasons: { shown: reasons.slice(0, counts.reasons), rest: reasons.slice(counts.reasons) },
  }
}
