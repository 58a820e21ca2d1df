import type { Language } from '../../../schema/languages.ts'

/** What a person has gone through of an introduction, with its texts. Made on the page and never stored. */
export interface Receipt {
  readonly title: string
  /** The document, its version, the content's version, the date, and the name where it was given. */
  readonly facts: readonly { readonly term: string; readonly value: string; readonly lang: Language }[]
  readonly groups: readonly { readonly heading: string; readonly items: readonly string[] }[]
  readonly closing: readonly string[]
}

/** A receipt as plain text for a mail. */
export function receiptAsText({ title, facts, groups, closing }: Receipt): string {
  const parts = [
    [title],
    facts.map(({ term, value }) => `${term}: ${value}`),
    ...groups.filter(({ items }) => items.length > 0).map(({ heading, items }) => [heading, ...items.map((item) => `* ${item}`)]),
    closing,
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
