import { useTexts } from '../../shared/texts/index.ts'
import type { SiteIndex } from '../../schema/model.ts'

/** How to reach those who run the guide; says plainly where nobody has filled it in. */
export function OperatorFacts({ operator }: { readonly operator: SiteIndex['operator'] }) {
  const { t } = useTexts('about')
  if (operator === null)
    return (
      <p className="ds-alert notice" data-color="warning">
        {t('operator.missing')}
      </p>
    )
  const { name, mail, phone, address } = operator
  return (
    <dl className="facts">
      <div>
        <dt lang="sv">{name}</dt>
        <dd>
          {t('operator.mail')}:{' '}
          <a className="ds-link" href={`mailto:${mail}`}>
            {mail}
          </a>
        </dd>
        {phone === null ? null : (
          <dd>
            {t('operator.phone')}:{' '}
            <a className="ds-link" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          </dd>
        )}
        {address === null ? null : (
          <dd>
            {t('operator.address')}: <span lang="sv">{address}</span>
          </dd>
        )}
      </div>
    </dl>
  )
}
