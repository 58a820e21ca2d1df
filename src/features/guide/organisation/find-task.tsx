import type { ComponentProps } from 'react'
import { inEveryLanguage, type Language } from '../../../schema/languages.ts'
import type { Organisation, SiteIndex } from '../../../schema/model.ts'
import type { SearchResults } from '../../../shared/search/search-results.tsx'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { useTranslation } from '../../../shared/texts/index.ts'
import { corner } from '../../../shared/ui/corner.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { SearchField } from '../../../shared/ui/search-field.tsx'

const TEXTS = import.meta.glob<{ readonly texts: object }>('../../../shared/texts/search/texts.*.ts')

/** What is found comes with its texts once there is something to look for: this page has no texts but those of the start page. */
const RESULTS = inEveryLanguage(resultsIn)

function resultsIn(language: Language) {
  return corner(async () => {
    const [{ SearchResults: Results }, { texts }] = await Promise.all([
      import('../../../shared/search/search-results.tsx'),
      TEXTS[`../../../shared/texts/search/texts.${language}.ts`]?.() ?? { texts: {} },
    ])
    return function WithTexts(props: ComponentProps<typeof SearchResults>) {
      const { i18n } = useTranslation()
      if (!i18n.hasResourceBundle(language, 'search')) i18n.addResourceBundle(language, 'search', texts)
      return <Results {...props} />
    }
  })
}

/** The way in for whoever knows what they want to do: their own words, which go nowhere. */
export function FindTask({ site, organisation }: { readonly site: SiteIndex; readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const session = useSession()
  const query = useSessionState((state) => state.query)
  const Results = RESULTS[useLanguage()]
  return (
    <>
      <SearchField id="sok" label={t('task.find')} value={query} onChange={session.search} />
      {query.trim() === '' ? null : <Results site={site} organisation={organisation.id} isOwnOnly query={query.trim()} field="sok" />}
    </>
  )
}
