import { type Language, LANGUAGES } from '../../src/schema/languages.ts'
import { withPolicy } from './write-pages.ts'

type Words = Readonly<Record<'title' | 'why' | 'again' | 'start', string>>

const WORDS: Readonly<Partial<Record<Language, Words>>> & { readonly sv: Words } = {
  sv: {
    title: 'Sidan går inte att visa utan nät',
    why: 'Webbläsaren når inte guiden just nu. Utan nät går det bara att använda det som du har haft öppet tidigare, och den här sidan hör inte dit.',
    again: 'Försök igen',
    start: 'Till startsidan',
  },
  en: {
    title: 'The page cannot be shown without a network',
    why: 'The browser cannot reach the guide just now. Without a network you can only use what you have had open before, and this page is not part of that.',
    again: 'Try again',
    start: 'To the start page',
  },
}

/** Name of the page in the guide's folder. The service worker asks for it by this name. */
export function notStoredFile(language: Language): string {
  return language === 'sv' ? 'utan-nat.html' : `utan-nat.${language}.html`
}

/**
 * The page that the service worker gives instead of one that it can neither reach nor has stored. It stands at the address that was asked
 * for, so that this can be tried again; the worker makes its addresses, all of which begin with `./`, those of the guide's folder.
 */
export function notStoredHtml(language: Language, name: string, styles: readonly string[]): string {
  const { title, why, again, start } = WORDS[language] ?? WORDS.sv
  return withPolicy(`<!doctype html>
<html lang="${language}" data-color-scheme="auto">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – ${escapeHtml(name)}</title>
${styles.map((file) => `    <link rel="stylesheet" crossorigin href="./${file}" />`).join('\n')}
  </head>
  <body>
    <div class="site" data-color="accent">
      <main id="innehall">
        <div class="column">
          <h1 class="ds-heading page-heading" data-size="lg">${title}</h1>
          <p class="ds-paragraph">${why}</p>
          <p class="actions">
            <a class="ds-button" data-variant="primary" href="">${again}</a>
            <a class="ds-link" href="./${LANGUAGES[language].prefix.replace(/^\/(.+)$/, '$1/')}">${start}</a>
          </p>
        </div>
      </main>
    </div>
  </body>
</html>
`)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
