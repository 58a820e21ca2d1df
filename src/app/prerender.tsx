import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import site from 'content:site'
import { createTexts, I18nextProvider } from '../i18n/index.ts'
import { en } from '../i18n/en.ts'
import { sv } from '../i18n/sv.ts'
import type { Language } from '../schema/model.ts'
import { TitleContext } from '../ui/page-title.tsx'
import { App } from './app.tsx'
import { allAddresses, readAddress } from './routes.ts'

export { site, allAddresses }

export interface PrerenderedPage {
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly body: string
}

/** One page as HTML. Waits for all content that the page needs; throws where the page cannot be shown. */
export async function renderPage(address: string): Promise<PrerenderedPage> {
  const { language } = readAddress(site, address)
  const texts = language === 'en' ? en : sv
  let title: string | undefined
  const collect = (given: string): void => {
    title = given
  }
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
  return { language, title, description: texts.site.description, body }
}
