import { useTexts } from '../../../shared/texts/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import type { ToldChange } from '../../../shared/told/told-case.ts'
import { ChangeWay } from '../../../shared/ui/change-way.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { SectionHeading } from './section-heading.tsx'
import type { Unfolded } from './use-unfolded.ts'

interface ChangesProps {
  readonly ways: Unfolded<ToldChange>
  /** What the answers lead to as they are. */
  readonly from: OutcomeId
  readonly onTry: (answers: Answers) => void
}

/** What the person can do so that the outcome becomes milder, the easiest first. Nothing where there is none. */
export function Changes({ ways: { shown, rest }, ...props }: ChangesProps) {
  const { t } = useTexts('guide')
  if (shown.length + rest.length === 0) return null
  return (
    <section className="screen-only">
      <SectionHeading id="andra-svaret">{t('besked.solve')}</SectionHeading>
      <Ways ways={shown} {...props} />
      {rest.length === 0 ? null : (
        <Disclosure summary={t(shown.length === 0 ? 'besked.ways' : 'besked.rest', { count: rest.length })}>
          <Ways ways={rest} {...props} />
        </Disclosure>
      )}
    </section>
  )
}

interface WaysProps extends Omit<ChangesProps, 'ways'> {
  readonly ways: readonly ToldChange[]
}

function Ways({ ways, from, onTry }: WaysProps) {
  const { t } = useTexts('pages')
  return (
    <ul className="change-list">
      {ways.map((way) => {
        const key = way.changes.map((change) => change.id).join(' ')
        return (
          <ChangeWay key={key} way={way} from={from} isShort>
            {(sentence) => (
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                id={`prova-${sentence}`}
                aria-labelledby={`prova-${sentence} ${sentence}`}
                onClick={() => onTry(way.answers)}
              >
                {t('change.try')}
              </button>
            )}
          </ChangeWay>
        )
      })}
    </ul>
  )
}
