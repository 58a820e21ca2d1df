import * as z from 'zod/mini'
import { text } from './text.ts'

/** Permanent id of a step, finding, contact and the like: lower-case ASCII in kebab case, since it stands in addresses and links. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' }))

/** Id of a policy section or statement; these follow the document's own numbering and may hold dots. */
export const SourceId = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, { error: 'source-id' }))

/** Permanent code of a fact in links: two small letters, so that a code ends where the options' begin. */
export const FactCode = z.string().check(z.regex(/^[a-z]{2}$/, { error: 'fact-code' }))
/** Those that begin with x are of facts that one organisation alone asks about. They may be the same in two organisations: a link says which it is of. */
const OWN_FACT_CODE = /^x[a-z]$/
export const SharedFactCode = FactCode.check(z.refine((code) => !OWN_FACT_CODE.test(code), { error: 'own-fact-code' }))
export const OwnFactCode = z.string().check(z.regex(OWN_FACT_CODE, { error: 'not-own-fact-code' }))

/** Permanent code of an option in links: one or two capitals or figures; three where it is an organisation's own. */
export const OptionCode = z.string().check(z.regex(/^[A-Z0-9]{1,2}$/, { error: 'option-code' }))
/** Of an option that one organisation alone has, to a shared question; never the code of a shared one. */
export const OwnOptionCode = z.string().check(z.regex(/^X[A-Z0-9]{2}$/, { error: 'own-option-code' }))

/** Calendar day as an editor writes it, YYYY-MM-DD. */
export const Day = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'day', abort: true }),
    z.refine(isInCalendar, { error: 'no-such-day' }),
  )

function isInCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date
}

/** Words that are no text: a name of a person's role, a place in the document, a form of a word. Never empty. */
export const PlainText = z.string().check(z.regex(/\S/, { error: 'empty-text' }))

/** Limited Markdown: paragraphs, lists, bold and links. Its structure is checked when it is compiled, so that the place can be told. */
export const MarkdownText = text({ isLong: true, isMarkdown: true })

/** Address that mail can be sent to. Deliberately strict, since it ends up in a link. */
export const MailAddress = z.string().check(z.regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, { error: 'mail-address' }))

/** Address on the open web; other schemes than https are refused, since the text ends up in a link. */
export const WebAddress = z.string().check(z.regex(/^https:\/\/\S+$/, { error: 'web-address' }))
