import { isDemand } from '../../../../schema/modalities.ts'
import type { StatementText } from '../../../../schema/model.ts'
import { type Block, bold, headingOf, type Item, listed, type Piece, said, textOf } from './blocks.ts'
import type { NumberedFinding } from './findings.ts'
import type { Readings } from './readings.ts'
import { nameOf, type Say } from './say.ts'
import type { Silences } from './silences.ts'

/** All readings in one list, and after them what is the guide's own. */
export function tellReadings(say: Say, { findings, statements, ownAdvice }: Readings): readonly Block[] {
  const { t } = say
  return [
    ...listed(
      t('signOff.readings.findings', { count: findings.length }),
      findings.map(({ reading, ...each }) => ({ words: [...inBold(nameOf(say, each)), { text: ' ' }, said(reading, each.finding)] })),
      t('signOff.none'),
    ),
    ...listed(
      t('signOff.readings.statements', { count: statements.length }),
      statements.map(({ statement, reading, numbers }) => ({
        words: [...placed(statement), { text: ' ' }, said(reading, statement), { text: usedBy(say, numbers) }],
      })),
      t('signOff.none'),
    ),
    ...listed(
      t('signOff.readings.ownAdvice', { count: ownAdvice.length }),
      ownAdvice.map(({ isWhole, ...each }) => ({
        words: [...inBold(nameOf(say, each)), { text: ` ${t(isWhole ? 'signOff.readings.whole' : 'signOff.readings.part')}` }],
      })),
      t('signOff.none'),
    ),
  ]
}

function inBold(words: readonly Piece[]): readonly Piece[] {
  return words.map((piece) => ({ ...piece, isBold: true }))
}

function usedBy({ t }: Say, numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` ${t('signOff.readings.usedBy', { numbers: numbers.join(', ') })}`
}

/** A statement after the place where it stands. */
export function placed(statement: StatementText): Item['words'] {
  return [bold(statement.locator, { lang: 'sv' }), { text: ': ' }, said(statement.text, statement)]
}

/** What the document does not say, what no finding looks at, and what the document says that nothing is made of. */
export function tellSilences(say: Say, silences: Silences): readonly Block[] {
  const { t } = say
  const { declared, situations, outcomes, findings, questions, unused } = silences
  const list = (key: keyof Silences, items: readonly Item[]): readonly Block[] =>
    listed(`${t(`signOff.silent.${key}`)} (${items.length})`, items, t('signOff.none'))
  return [
    ...list(
      'declared',
      declared.map((text) => ({ words: [{ text }] })),
    ),
    ...list(
      'situations',
      situations.map((situation) => ({
        words: [bold(situation.title, situation), { text: '. ' }, said(situation.unsaid.text, situation.unsaid)],
      })),
    ),
    ...list(
      'outcomes',
      outcomes.map((outcome) => ({ words: [said(outcome.label, outcome)] })),
    ),
    ...list('findings', findings.map(named(say))),
    ...list(
      'questions',
      questions.map(({ question, leadsOn }) => ({
        words: [said(question.question, question), { text: leadsOn ? ` ${t('signOff.silent.leadsOn')}` : '' }],
      })),
    ),
    ...list(
      'unused',
      unused
        .filter(({ modality }) => !isDemand(modality))
        .map((statement) => ({
          words: [
            ...placed(statement),
            statement.background === null ? { text: ` ${t('signOff.silent.noReason')}` } : said(` (${statement.background})`, statement),
          ],
        })),
    ),
  ]
}

function named(say: Say) {
  return (each: NumberedFinding): Item => ({ words: nameOf(say, each) })
}

/** The end of the document: whether it is approved, by whom and when. */
export function tellApproval({ t }: Say, what: string): readonly Block[] {
  return [
    headingOf('part', t('signOff.approve.title')),
    textOf(t('signOff.approve.what', { what })),
    ...(['yes', 'but', 'no'] as const).map((answer) => textOf(`☐ ${t(`signOff.approve.${answer}`)}`)),
    { kind: 'lines', terms: (['name', 'role', 'date', 'signature', 'notes'] as const).map((line) => t(`signOff.approve.${line}`)) },
  ]
}
