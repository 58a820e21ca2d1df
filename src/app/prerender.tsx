import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { createTexts, I18nextProvider } from '../i18n/index.ts'
import { en } from '../i18n/en.ts'
import { sv } from '../i18n/sv.ts'
import type { Language } from '../schema/model.ts'
import { TitleContext } from '../ui/page-title.tsx'
import { App } from './app.tsx'
import { describePage } from './describe-page.ts'
import { loadOrganisation, takeLoaded } from './load-content.ts'
import { allAddresses, readAddress } from './routes.ts'
import { siteOf, wholeSite } from './site.ts'

export { wholeSite }

/** Every address of the guide in both languages: what is prerendered. */
export async function prerenderedAddresses(): Promise<readonly string[]> {
  const site = await wholeSite()
  const findings = site.organisations.map(async ({ id }: { readonly id: string }) => {
    const organisation = await loadOrganisation(id, 'sv')
    return organisation.findings.flatMap((finding) => [`/${id}/fynd/${finding.id}/`, `/en/${id}/fynd/${finding.id}/`])
  })
  return [...allAddresses(site), ...(await Promise.all(findings)).flat()]
}

/** What the guide is, in one sentence. */
export const { description } = sv.site

export interface PrerenderedPage {
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly body: string
  /** The folder below `pages` that holds the page, and the content that it showed, as the content plugin names it. */
  readonly kind: string
  readonly content: readonly string[]
}

/** One page as HTML. Waits for all content that the page needs; throws where the page cannot be shown. */
export async function renderPage(address: string): Promise<PrerenderedPage> {
  const site = await siteOf(address)
  const { language, place } = readAddress(site, address)
  const texts = language === 'en' ? en : sv
  let title: string | undefined
  const collect = (given: string): void => {
    title = given
  }
  takeLoaded()
  const { prelude } = await prerender(
    <TitleContext value={collect}>
      <I18nextProvider i18n={createTexts(language, texts)}>
        <StaticRouter location={address}>
          <App site={site} language={language} onReady={() => undefined} />
        </StaticRouter>
      </I18nextProvider>
    </TitleContext>,
    {
      // Everything in its place: React otherwise moves large parts in with inline scripts, which the security policy forbids.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error
      },
    },
  )
  const body = await new Response(prelude).text()
  if (title === undefined) throw new Error(`The page ${address} has no title`)
  const content = [...takeLoaded(), ...(site.isLarge && 'organisation' in place ? ['directory', `own/${place.organisation}`] : [])]
  return { language, title, description: await describePage(place, language, texts.site.description), body, kind: place.kind, content }
}
