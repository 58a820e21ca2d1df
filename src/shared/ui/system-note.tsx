import { useTexts } from '../texts/index.ts'
import type { Option } from '../../schema/model.ts'
import { useLangOf } from './language.ts'
import { ContentText } from './content-text.tsx'

/** What to know of the system that is chosen, also what the organisation has decided on it. Told when it changes. */
export function SystemNote({ option }: { readonly option: Option | undefined }) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  const system = option?.system ?? null
  const overrule = system?.overrule ?? null
  return (
    <div role="status" className="system-note">
      {system === null || system.note === null ? null : (
        <p className="option-help" lang={langOf(system)}>
          <ContentText>{system.note}</ContentText>
        </p>
      )}
      {overrule === null ? null : (
        <p className="option-help">
          <strong>{t(`system.verdict.${overrule.verdict}`)}.</strong>{' '}
          <span lang={langOf(overrule)}>
            <ContentText>{overrule.note}</ContentText>
          </span>{' '}
          {overrule.link === null ? null : (
            <a className="ds-link" href={overrule.link} rel="noreferrer">
              {t('system.decisionLink')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
