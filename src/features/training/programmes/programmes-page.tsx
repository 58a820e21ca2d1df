import { use } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadCodes, loadIntroduction, loadScenarios } from '../../../shared/session/load-content.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useNavigation } from '../../../shared/ui/navigation.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { usePrintPart } from '../print-part.ts'
import { type Box, linkedBox, PRINTED, type Printable, readyBoxes } from './box.ts'
import { Printout } from './printout.tsx'
import '../style.css'
import './programmes.css'

/** Workshops in a box: ready to lead on a screen, with what is printed for them. A workshop of one's own comes after the #. */
export function ProgrammesPage({ organisation }: OwnPageProps<'programmes'>) {
  const { t } = useTexts('programmes')
  const language = useLanguage()
  const { hash } = useNavigation()
  const restored = useSessionState((state) => state.restored)
  const introduction = use(loadIntroduction(organisation.id, language))
  const scenarios = use(loadScenarios(organisation.id, language))
  const codes = use(loadCodes())
  const [printed, print] = usePrintPart<`${Box['id']} ${Printable}`>()
  const context = { organisation, introduction, scenarios, codes, language }
  const linked = restored && hash !== '' ? linkedBox(context, hash) : null
  const boxes = [...(linked === null ? [] : [linked]), ...readyBoxes(context, (id) => t(`${id}.title`))]
  const [id, kind] = printed?.split(' ') ?? []
  const chosen = boxes.find((box) => box.id === id)
  return (
    <div className="column">
      <div className={chosen === undefined ? undefined : 'screen-only'}>
        <PageHead organisation={organisation} title={t('title')} />
        <p className="lead">{boxes.length === 0 ? t('none') : t('lead')}</p>
        <NeedsScript>{t('needsScript')}</NeedsScript>
        {boxes.map((box) => (
          <BoxView key={box.id} organisation={organisation} box={box} onPrint={(next) => print(`${box.id} ${next}`)} />
        ))}
        <p className="option-help screen-only">{t('print.help')}</p>
        <p className="ds-paragraph screen-only">
          <Link to={`/${organisation.id}/workshop/`}>{t('own')}</Link>
        </p>
      </div>
      {restored ? (
        <Printout organisation={organisation} box={chosen ?? null} kind={PRINTED.find((each) => each === kind) ?? 'guide'} />
      ) : null}
    </div>
  )
}

interface BoxViewProps {
  readonly organisation: Organisation
  readonly box: Box
  readonly onPrint: (kind: Printable) => void
}

function BoxView({ organisation, box, onPrint }: BoxViewProps) {
  const { t } = useTexts('programmes')
  const heading = `upplagg-${box.id}`
  const size = { minutes: t('minutes', { count: box.minutes }), cases: t('cases', { count: box.cases.length }) }
  return (
    <section aria-labelledby={heading}>
      <h2 className="ds-heading section-heading" id={heading}>
        {box.name || t(`${box.id}.title`)}
      </h2>
      <p className="ds-paragraph">
        <strong>{t('size', size)}.</strong> {t(`${box.id}.audience`)} {t(`${box.id}.goal`)}
      </p>
      {box.missing.length === 0 ? null : (
        <Notice kind="warning" live>
          <p>{t('missing', { count: box.missing.length, names: box.missing.join(', ') })}</p>
        </Notice>
      )}
      <p className="keep-buttons screen-only">
        <Link variant="primary" to={`/${organisation.id}/workshop/#${box.link}`}>
          {t('leadOn')}
          <span className="ds-sr-only">: {box.name || t(`${box.id}.title`)}</span>
        </Link>
        {PRINTED.map((kind) => (
          <button
            key={kind}
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-describedby={heading}
            onClick={() => onPrint(kind)}
          >
            {t(`print.${kind}`)}
          </button>
        ))}
      </p>
    </section>
  )
}
