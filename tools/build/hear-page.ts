import { type DOMNode, HtmlElement, Parser, StaticConfigLoader, TextNode } from 'html-validate'
import type { ForeignWords } from '../../src/schema/model.ts'

/** A page as somebody hears it who does not see it. */
export interface HeardPage {
  /** Addresses are told as they stand in the page. */
  readonly links: readonly { readonly name: string; readonly href: string }[]
  readonly texts: readonly { readonly lang: string; readonly text: string }[]
}

const LANGUAGE = 'lang'
/** What is no text of the page, or cannot hold elements that tell another language. */
const NOT_HEARD = new Set(['head', 'script', 'style', 'option', 'textarea', 'svg'])
/** Link texts that say nothing where the text around them is not heard, as in a list of all links. */
const VAGUE = new Set(
  'här,läs mer,mer,mer information,klicka här,klicka,länk,länken,visa,visa mer,öppna,gå vidare,vidare,fortsätt,börja,detaljer,se mer,here,read more,more,more information,click here,click,link,show,show more,open,go on,continue,begin,start,details,see more'.split(
    ',',
  ),
)

const config = new StaticConfigLoader({ root: true }).getConfigFor('page.html')

export async function hearPage(html: string): Promise<HeardPage> {
  const links: { name: string; href: string }[] = []
  const texts: { lang: string; text: string }[] = []
  const hear = (node: DOMNode, lang: string): void => {
    if (node instanceof TextNode) texts.push({ lang, text: node.textContent })
    if (!(node instanceof HtmlElement) || NOT_HEARD.has(node.tagName)) return
    const own = node.getAttributeValue(LANGUAGE) ?? lang
    const href = node.is('a') ? node.getAttributeValue('href') : null
    if (href !== null) links.push({ name: nameOf(node), href })
    for (const child of node.childNodes) hear(child, own)
  }
  hear(new Parser(await config).parseHtml(html), '')
  return { links, texts }
}

function nameOf(link: HtmlElement): string {
  const pictures = link.querySelectorAll('img').map((picture) => picture.getAttributeValue('alt') ?? '')
  const words = link.getAttributeValue('aria-label') ?? [link.textContent, ...pictures].join(' ')
  return words.replaceAll(/\s+/g, ' ').trim()
}

/** Links that cannot be told apart, or told at all, by their names: each in a Swedish sentence. `address` is the page's own. */
export function vagueLinks({ links }: HeardPage, address: string): readonly string[] {
  const targets = new Map<string, Set<string>>()
  for (const { name, href } of links) {
    const known = targets.get(name.toLowerCase()) ?? new Set()
    targets.set(name.toLowerCase(), known.add(new URL(href, `https://guiden.exempel/${address}`).href))
  }
  return [...targets].flatMap(([name, known]) => {
    if (name === '') return [`En länk till ${[...known].join(' och ')} har ingen text`]
    if (VAGUE.has(name)) return [`Länktexten ”${name}” säger inte vart länken leder`]
    return known.size > 1 ? [`Länktexten ”${name}” leder till olika ställen: ${[...known].slice(0, 3).join(' och ')}`] : []
  })
}

/** Expressions that stand in a text of another language without being marked as theirs. */
export function unmarkedWords({ texts }: HeardPage, foreign: ForeignWords): readonly string[] {
  return Object.entries(foreign).flatMap(([language, expressions = []]) => {
    const known = expressions.map((expression) => expression.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|')
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${known})(?![\p{L}\p{N}-])`, 'giu')
    const others = texts.filter(({ lang }) => lang !== language)
    return others.flatMap(({ lang, text }) =>
      [...text.matchAll(pattern)].map(([word]) => `”${word}” är inte märkt med lang="${language}" i en text på ${lang}: ${text.trim()}`),
    )
  })
}
