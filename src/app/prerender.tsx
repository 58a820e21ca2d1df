import { prerenderToNodeStream } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { TextsContext } from '../shared/texts/index.ts'
import type { Language } from '../schema/languages.ts'
import type { SiteIndex } from '../schema/model.ts'
import { TitleContext } from '../shared/ui/page-title.tsx'
import { App } from './app.tsx'
import { openTexts } from './load-texts.ts'
import { describePage } from './describe-page.ts'
import { loadOrganisation, takeLoaded } from '../shared/session/load-content.ts'
import { allAddresses, readAddress } from './routes.ts'
import { siteOf, wholeSite } from './site.ts'

export interface PrerenderedSite {
  readonly name: string
  /** What the guide is, in one sentence. */
  readonly description: string
  readonly offline: boolean
  readonly origins: readonly string[]
  /** Every address in both languages: what is prerendered. Those of an organisation in a language stand together. */
  readonly addresses: readonly string[]
}

export async function listSite(): Promise<PrerenderedSite> {
  const site = await wholeSite()
  const { name, offline, origins } = site
  const addresses = await prerenderedAddresses(site)
  return { name, description: (await openTexts('sv')).t('site.description'), offline, origins, addresses }
}

async function prerenderedAddresses(site: SiteIndex): Promise<readonly string[]> {
  const findings = site.organisations.map(async ({ id }: { readonly id: string }) => {
    const organisation = await loadOrganisation(id, 'sv')
    return organisation.findings.flatMap((finding) => [`/${id}/fynd/${finding.id}/`, `/en/${id}/fynd/${finding.id}/`])
  })
  return [...allAddresses(site), ...(await Promise.all(findings)).flat()].toSorted()
}

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
  let title: string | undefined
  const collect = (given: string): void => {
    title = given
  }
  const i18n = await openTexts(language)
  takeLoaded()
  const { prelude } = await prerenderToNodeStream(
    <TitleContext value={collect}>
      <TextsContext value={i18n}>
        <StaticRouter location={address}>
          <App site={site} language={language} onReady={() => undefined} onDead={() => undefined} />
        </StaticRouter>
      </TextsContext>
    </TitleContext>,
    {
      // Everything in its place: React otherwise moves large parts in with inline scripts, which the security policy forbids.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error
      },
    },
  )
  let body = ''
  for await (const part of prelude.setEncoding('utf8')) body += String(part)
  if (title === undefined) throw new Error(`The page ${address} has no title`)
  const content = [...takeLoaded(), ...(site.isLarge && 'organisation' in place ? ['directory', `own/${place.organisation}`] : [])]
  return {
    language,
    title,
    description: await describePage(place, language),
    body,
    kind: place.kind,
    content,
  }
}
