import { useTexts } from '../../../../shared/texts/index.ts'
import type { Break } from '../../../../content/check/explain-breaks.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { exampleAddress } from '../flow/example-address.ts'
import { addressOf } from '../selection.ts'

/** The promises and scenarios that the draft breaks, by what was changed. */
export function Breaks({ breaks }: { readonly breaks: readonly Break[] }) {
  const groups = [...Map.groupBy(breaks, ({ organisation, causes }) => JSON.stringify([organisation, causes])).entries()]
  return groups.map(([key, group]) => <BreakGroup key={key} breaks={group} />)
}

function BreakGroup({ breaks }: { readonly breaks: readonly Break[] }) {
  const { t } = useTexts('workbench')
  const [first] = breaks
  if (first === undefined) return null
  const { causes, organisation } = first
  const promises = breaks.filter((each) => each.kind === 'promise').length
  const scenarios = breaks.length - promises
  const counts = [
    ...(promises > 0 ? [t('breaks.promises', { count: promises })] : []),
    ...(scenarios > 0 ? [t('breaks.scenarios', { count: scenarios })] : []),
  ]
  const cause =
    causes.length === 0
      ? t('breaks.becauseOther')
      : causes.length === 1
        ? t('breaks.because', { finding: causes.join() })
        : t('breaks.becauseMany', { findings: causes.map((id) => `”${id}”`).join(', ') })
  return (
    <div className="breaks">
      <h3 className="ds-heading">
        {counts.join(', ')}, {cause}.
      </h3>
      <ul>
        {breaks.map(({ kind, id, text, example }) => (
          <li key={`${kind}-${id}`}>
            <strong>{t(`breaks.${kind}`)}:</strong> <span lang="sv">{text}</span> <code>{id}</code>
            <br />
            <Link to={exampleAddress(organisation, example)}>{t('breaks.try')}</Link>
          </li>
        ))}
      </ul>
      {causes.map((id) => (
        <p key={id}>
          <Link to={addressOf('draft', organisation, { kind: 'finding', id })}>{t('breaks.edit', { finding: id })}</Link>
        </p>
      ))}
    </div>
  )
}
