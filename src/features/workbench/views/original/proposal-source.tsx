import { useTexts } from '../../../../shared/texts/index.ts'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import type { AccountedSentence } from '../../../../content/original/account.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { dataIn, valueAt } from '../../state/draft-data.ts'
import { entitiesOf } from '../../state/entities.ts'
import { addressOf } from '../selection.ts'

interface ProposalSourceProps {
  readonly statements: readonly string[]
  readonly organisation: string
  readonly files: ContentFiles
  readonly sentences: readonly AccountedSentence[]
}

/** The statements that a proposal is made of, with their place, and the sentences of the original where it is open. */
export function ProposalSource({ statements, organisation, files, sentences }: ProposalSourceProps) {
  const { t } = useTexts('workbench')
  const own = entitiesOf(files, organisation).filter(({ kind, id }) => kind === 'statement' && statements.includes(id))
  return (
    <ul>
      {own.map(({ file, path, id }) => {
        const { text, locator, modality } = valueAt(dataIn(files, file), path) as Readonly<Record<string, string>>
        return (
          <li key={`${file}/${path.join('/')}`}>
            <p lang="sv">{text}</p>
            <p className="original-meta">
              {t(`value.${modality as 'krav'}`)}. <span lang="sv">{locator}</span>.{' '}
              <Link to={addressOf('draft', organisation, { kind: 'statement', id })}>{t('proposals.toStatement')}</Link>
            </p>
            {sentences
              .filter(({ usedBy }) => usedBy.includes(id))
              .map(({ original, leadIn, locator: place }) => (
                <blockquote key={place} lang="sv">
                  {leadIn === null ? null : <span className="original-lead">{leadIn} </span>}
                  {original}
                </blockquote>
              ))}
          </li>
        )
      })}
    </ul>
  )
}
