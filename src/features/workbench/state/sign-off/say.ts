import type { TFunction } from 'i18next'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Language } from '../../../../schema/languages.ts'
import type { Condition, Organisation } from '../../../../schema/model.ts'
import { tellCondition, type ToldCondition } from '../../../../schema/tell-condition.ts'
import { bold, type Item, type Piece, said } from './blocks.ts'
import type { NumberedFinding } from './findings.ts'

/** The interface's words, in the language that the document is told in. */
export interface Say {
  readonly t: TFunction<'workbench'>
  /** The words of conditions, as every page has them. */
  readonly pages: TFunction<'pages'>
  readonly language: Language
}

/** A condition as a list of what has to hold, in the words that pages tell it in. */
export function conditionItems({ pages, language }: Say, organisation: Organisation, condition: Condition): readonly Item[] {
  const [open, close] = language === 'sv' ? ['”', '”'] : ['“', '”']
  const item = (part: ToldCondition): Item => {
    if (part.kind !== 'test') return { words: [{ text: pages(`condition.${part.kind}`) }], under: part.parts.map(item) }
    const { question, isExcept, named } = part
    const answers = named.flatMap(({ label }, index): readonly Piece[] => [
      { text: index === 0 ? open : ` ${pages('condition.or')} ${open}` },
      bold(label, question),
      { text: close },
    ])
    return { words: [said(question.question, question), { text: isExcept ? ` ${pages('condition.except')} ` : ' ' }, ...answers] }
  }
  const told = tellCondition(condition, questionsOf(organisation))
  if (told === null) return []
  const parts = told.kind === 'all' ? told.parts : [told]
  return parts.length === 0 ? [{ words: [{ text: pages('condition.always') }] }] : parts.map(item)
}

/** A finding by its number and title, to find it by. */
export function nameOf({ t }: Say, { number, finding }: NumberedFinding): readonly Piece[] {
  return [{ text: `${t('signOff.finding', { number })}: ` }, said(finding.title, finding)]
}
