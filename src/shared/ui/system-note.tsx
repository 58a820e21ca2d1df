import { useTranslation } from '../texts/index.ts'
import type { Option } from '../../schema/model.ts'
import { useLangOf } from './language.ts'
import { Words } from './words.tsx'

/** What to know of the system that is chosen, also what the organisation has decided on it. Told when it changes. */
export function SystemNote({ option }: { readonly option: Option | undefined }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const system = option?.system ?? null
  const overrule = system?.overrule ?? null
  return (
    <div role="status" className="system-note">
      {system === null || system.note === null ? null : (
        <p className="option-help" lang={langOf(system)}>
          <Words>{system.note}</Words>
        </p>
      )}
      {overrule === null ? null : (
        <p className="option-help">
          <strong>{t(`system.verdict.${overrule.verdict}`)}.</strong>{' '}
          <span lang={langOf(overrule)}>
            <Words>{overrule.note}</Words>
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
