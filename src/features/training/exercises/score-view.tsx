import { useTexts } from '../../../shared/texts/index.ts'
import { useRef } from 'react'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type Hits, type Judged, type Score, scoreOf } from '../../../shared/session/hits.ts'
import type { PracticeCase } from '../../../shared/session/practice.ts'
import { BarChart } from '../bar-chart.tsx'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { useConfirm } from '../../../shared/ui/use-confirm.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ScoreViewProps {
  readonly organisation: Organisation
  readonly cases: readonly PracticeCase[]
  readonly decisions: readonly Judged[]
  readonly onAnew: () => void
}

/** What the person's decisions tell of her so far, as charts and in words. Nothing until one is made, save that it was begun anew. */
export function ScoreView({ organisation, cases, decisions, onAnew }: ScoreViewProps) {
  const { t } = useTexts('training')
  const copying = useCopy()
  const status = useRef<HTMLParagraphElement>(null)
  const [ask, dialog] = useConfirm({ question: t('score.anewQuestion'), yes: t('score.anewYes'), no: t('score.anewNo') })
  const tell = useScoreText(organisation, cases)
  const score = scoreOf(decisions)
  const anew = (): void => {
    onAnew()
    copying.tell(t('score.begunAnew'))
    status.current?.focus()
  }
  return (
    <section className="score" aria-labelledby={decisions.length === 0 ? undefined : 'resultat'}>
      {decisions.length === 0 ? null : (
        <>
          <h2 className="ds-heading section-heading" id="resultat" tabIndex={-1}>
            {t('score.heading')}: {t('score.sum', { right: score.right, total: score.total })}
          </h2>
          <Charts score={score} />
          <SurelyWrong cases={cases} decisions={decisions} />
          <p className="keep-buttons screen-only">
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(tell(score, decisions))}>
              {t('score.copy')}
            </button>
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
              {t('score.print')}
            </button>
            <button type="button" className="ds-button" data-variant="secondary" data-color="danger" onClick={() => ask(anew)}>
              {t('score.anew')}
            </button>
          </p>
        </>
      )}
      <CopyStatus copying={copying} status={status} />
      {dialog}
    </section>
  )
}

function Charts({ score }: { readonly score: Score }) {
  const { t } = useTexts('training')
  const barOf = ({ right, total }: Hits, label: string) => ({
    label,
    value: total === 0 ? 0 : right / total,
    text: t('score.part', { right, total }),
  })
  return (
    <>
      <p className="ds-paragraph">{t(leanOf(score))}</p>
      <BarChart
        title={t('score.themes')}
        full={1}
        columns={[t('score.themeColumn'), t('score.rightColumn')]}
        bars={score.themes.map((hits) => barOf(hits, t(`theme.${hits.theme}`)))}
      />
      <BarChart
        title={t('score.side')}
        full={score.total}
        columns={[t('score.sideColumn'), t('score.countColumn')]}
        bars={[
          { label: t('score.stricter'), value: score.stricter },
          { label: t('score.right'), value: score.right },
          { label: t('score.milder'), value: score.milder },
        ]}
      />
      <BarChart
        title={t('score.sureness')}
        full={1}
        columns={[t('score.surenessColumn'), t('score.rightColumn')]}
        bars={score.sureness.map((hits) => barOf(hits, t(`sureness.${hits.sureness}`)))}
      />
    </>
  )
}

function leanOf({ stricter, milder }: Score) {
  if (stricter + milder === 0) return 'score.allRight'
  if (stricter === milder) return 'score.leansNowhere'
  return stricter > milder ? 'score.leansStricter' : 'score.leansMilder'
}

/** The cases that are most worth talking about: where one knew, and it was not so. */
function SurelyWrong({ cases, decisions }: Pick<ScoreViewProps, 'cases' | 'decisions'>) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const wrong = decisions.filter(({ sureness, guess, outcome }) => sureness === 'saker' && guess !== outcome)
  if (wrong.length === 0) return null
  return (
    <>
      <p className="ds-paragraph">{t('score.surelyWrong')}</p>
      <ul className="ds-list">
        {wrong.map(({ id }) => {
          const told = cases.find((each) => each.id === id)
          return told === undefined ? null : (
            <li key={id} lang={langOf(told)}>
              <a className="ds-link" href={`#${id}`}>
                <ContentText>{told.title}</ContentText>
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function useScoreText(organisation: Organisation, cases: readonly PracticeCase[]) {
  const { t } = useTexts('training')
  const wordsOf = (id: string): string => outcomeById(organisation, id)?.label ?? id
  const part = (label: string, hits: Hits): string => `– ${label}: ${t('score.part', { right: hits.right, total: hits.total })}`
  return (score: Score, decisions: readonly Judged[]): string =>
    [
      `${t('score.heading')}, ${organisation.policy.name}: ${t('score.sum', { right: score.right, total: score.total })}`,
      t(leanOf(score)),
      '',
      `${t('score.themes')}:`,
      ...score.themes.map((hits) => part(t(`theme.${hits.theme}`), hits)),
      '',
      `${t('score.side')}:`,
      `– ${t('score.stricter')}: ${score.stricter}`,
      `– ${t('score.right')}: ${score.right}`,
      `– ${t('score.milder')}: ${score.milder}`,
      '',
      `${t('score.sureness')}:`,
      ...score.sureness.map((hits) => part(t(`sureness.${hits.sureness}`), hits)),
      '',
      `${t('score.list')}:`,
      ...decisions.map(({ id, guess, sureness, outcome }) => {
        const title = cases.find((each) => each.id === id)?.title ?? id
        return `– ${t('score.line', { title, guess: wordsOf(guess), sureness: t(`sureness.${sureness}`).toLocaleLowerCase(), outcome: wordsOf(outcome) })}`
      }),
    ].join('\n')
}
