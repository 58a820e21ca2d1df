import { useTranslation } from '../../i18n/index.ts'
import { useLangOf } from '../../ui/language.ts'
import { everything, type Told, type ToldFinding } from './told.ts'

type Moment = 'before' | 'during' | 'after'

/**
 * What to do, as checklists. Where the answer is no, or that something else applies, only what leads on from there is told first;
 * the rest would read as leave to begin, and comes under a heading of its own.
 */
export function Checklists({ told }: { readonly told: Told }) {
  const { t } = useTranslation()
  if (told.mayBegin) {
    const all = everything(told)
    return (
      <>
        <Checklist heading={t('result.doFirst')} findings={all} moment="before" />
        <Checklist heading={t('result.during')} findings={all} moment="during" />
        <Checklist heading={t('result.afterwards')} findings={all} moment="after" />
      </>
    )
  }
  const later = [...told.others, ...told.information, ...told.standing]
  return (
    <>
      <Checklist heading={t('result.doInstead')} findings={told.deciding} moment="before" />
      <Checklist heading={t('result.afterwards')} findings={told.deciding} moment="after" />
      <LaterSteps heading={t('result.ifSolved')} findings={later} />
    </>
  )
}

interface ChecklistProps {
  readonly heading: string
  readonly findings: readonly ToldFinding[]
  readonly moment: Moment
}

function Checklist({ heading, findings, moment }: ChecklistProps) {
  if (findings.every(({ finding }) => finding[moment].length === 0)) return null
  return (
    <section>
      <h2 className="ds-heading section-heading">{heading}</h2>
      <Items findings={findings} moments={[moment]} />
    </section>
  )
}

function LaterSteps({ heading, findings }: { readonly heading: string; readonly findings: readonly ToldFinding[] }) {
  const moments: readonly Moment[] = ['before', 'during', 'after']
  if (findings.every(({ finding }) => moments.every((moment) => finding[moment].length === 0))) return null
  return (
    <details className="disclosure">
      <summary>{heading}</summary>
      <div className="disclosure-content">
        <Items findings={findings} moments={moments} />
      </div>
    </details>
  )
}

function Items({ findings, moments }: { readonly findings: readonly ToldFinding[]; readonly moments: readonly Moment[] }) {
  const langOf = useLangOf()
  return (
    <ul className="checklist">
      {moments.flatMap((moment) =>
        findings.flatMap(({ finding }) =>
          finding[moment].map((item) => (
            <li key={`${finding.id}-${item}`} lang={langOf(finding)}>
              {item}
            </li>
          )),
        ),
      )}
    </ul>
  )
}
